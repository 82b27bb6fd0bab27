using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Lists that say that they are steps, and steps whose place only the document tells.</summary>
static class Steps
{
    const int Fewest = 3;

    static readonly PhraseList SequenceWords = PhraseList.Read("sequence-words");
    static readonly PhraseList SequenceOpeners = PhraseList.Read("sequence-openers");
    static readonly PhraseList TimeWords = PhraseList.Read("time-words");
    static readonly PhraseList EndWords = PhraseList.Read("end-words");

    /// <summary>Whether the order of a list means something.</summary>
    public static bool Are(ItemList list) =>
        list.IsNumbered
        && !list.Spot.IsAdrift
        && list.Items.Count >= Fewest
        && list.Items.All(item => item.IsWhole)
        && (TellsOrder(list.Announcement) || TellsOrder(list.Spot.Section.Heading) || list.Items.Count(item => SequenceWords.Opens(Words.Of(item.Shown))) * 2 > list.Items.Count);

    /// <summary>Whether the words of a step leave its place open.</summary>
    public static bool IsOpen(ListEntry step) => Words.Of(step.Shown) is var words && !TimeWords.StandsIn(words) && !EndWords.StandsIn(words);

    /// <summary>Whether a step takes up a word of what stands before it: who reads the one then knows the other.</summary>
    public static bool TakesUp(ListEntry step, Gist before) => step.Gist.Beside(Gist.Light).Shared(before) > 0;

    static bool TellsOrder(string text) => Words.Of(text) is var words && (SequenceWords.StandsIn(words) || SequenceOpeners.StandsIn(words));
}
