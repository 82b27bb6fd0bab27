using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>How plainly a list is announced as one of what is asked for: "tujuh tugas" above seven items. Pure.</summary>
static class Announced
{
    /// <summary>Words between the number and what is counted: "empat (4) fungsi", "enam buah tujuan".</summary>
    const int Between = 2;

    /// <summary>0 for what is no list of it; more the plainer it is said.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="topics">Stems of the words for what is counted.</param>
    public static int As(Passage passage, IReadOnlySet<string> topics)
    {
        if (passage.Items == 0)
            return 0;
        var heading = passage.Headings.Count > 0 ? Words.Of(passage.Headings[^1]) : [];
        var line = Words.Of(FirstLine(passage));
        return (Counts(heading, topics, passage.Items) || Counts(line, topics, passage.Items) ? 3 : 0)
            + (heading.Exists(w => topics.Contains(w.Stem)) ? 2 : 0)
            + (line.Exists(w => topics.Contains(w.Stem)) ? 1 : 0);
    }

    /// <summary>The words before the items.</summary>
    public static string FirstLine(Passage passage) => passage.Text.Split('\n', 2)[0];

    static bool Counts(List<Word> words, IReadOnlySet<string> topics, int items) => words.Index()
        .Where(w => Ordinals.Number(w.Item.Surface) == items)
        .Any(w => words.Skip(w.Index + 1).Take(Between + 1).Any(next => topics.Contains(next.Stem)));
}
