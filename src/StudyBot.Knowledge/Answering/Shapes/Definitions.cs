using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Answers questions for a definition that several authors give: each author's, who was asked for first.</summary>
static partial class Definitions
{
    /// <summary>Authors at most.</summary>
    const int Most = 8;

    /// <summary>The answer; null when no definition is asked for or only one is given.</summary>
    public static Answer? Of(Phrasing asked, IMaterial material, int top)
    {
        if (!asked.Words.Any(w => w.Spelled is "apa" or "what" or "jelaskan" or "explain" || QuestionWords.Definition.Contains(w.Spelled)))
            return null;
        // "menurut para ahli" names nobody whom the material would have to name.
        var text = AnyAuthor().IsMatch(asked.Plain) ? AnyAuthor().Replace(asked.Plain, " ") : asked.Text;
        var found = material.Find(text, top) with { Question = asked.Text };
        if (found.Outcome != Outcome.Answered && OneAuthor(asked) is { } one)
            found = material.Find(one, top) with { Question = asked.Text };
        if (found.Outcome != Outcome.Answered || Section(found.Passages[0].Passage) is not { } section)
            return null;
        var best = found.Passages[0];
        var authors = material.Below(best.Passage.Document, section)
            .Where(p => p.Kind != PassageKind.Bibliography && p.Sources is [{ Authors: not null }, ..])
            .Aggregate(new List<List<Passage>>(), Grouped)
            .ConvertAll(g => g.Find(p => p.Ordinal == best.Passage.Ordinal) ?? g[0]);
        if (authors.Count < 2 || !authors.Exists(p => p.Ordinal == best.Passage.Ordinal))
            return null;
        var topic = new TopicWords(Phrasing.Of(text).Repaired(found.Repairs), material.Aliases);
        var subject = topic.Held($"{string.Join(' ', section)} {best.Passage.Title}");
        var named = authors.ConvertAll(p => topic.Held($"{p.Headings[^1]} {p.Source}"));
        // "pengertian hak asasi manusia" may find an author's definition that mentions it; the others' are no answer to that.
        if (subject.Where((held, i) => !held && !named.Exists(n => n[i])).Any())
            return null;
        var ordered = authors.Zip(named, (passage, n) => (Passage: passage, Asked: FirstNamed(subject, n)))
            .OrderBy(a => a.Asked ?? int.MaxValue)
            .Take(Most)
            .ToList();
        return found with
        {
            Passages = [.. ordered.Select(a => a.Passage.Ordinal == best.Passage.Ordinal ? best : Marked(a.Passage, found))],
            Shape = new DefinitionsShape([.. ordered.Select((a, i) => new AuthorsPassage(a.Passage.Sources[0].Authors!, i))], ordered.Count(a => a.Asked is not null)),
        };
    }

    /// <summary>The place of the first of the question's terms that names the author; null when none does.</summary>
    static int? FirstNamed(IReadOnlyList<bool> subject, IReadOnlyList<bool> author)
    {
        for (var i = 0; i < subject.Count; i++)
        {
            if (!subject[i] && author[i])
                return i;
        }
        return null;
    }

    /// <summary>An author's passages go together, the name written in full or in short.</summary>
    static List<List<Passage>> Grouped(List<List<Passage>> groups, Passage passage)
    {
        var name = NamesIn(passage);
        if (groups.Find(g => NamesIn(g[0]) is var other && (other.IsSubsetOf(name) || name.IsSubsetOf(other))) is { } same)
            same.Add(passage);
        else
            groups.Add([passage]);
        return groups;
    }

    static HashSet<string> NamesIn(Passage passage) => [.. Words.Of(passage.Sources[0].Authors!).Select(w => w.Surface)];

    /// <summary>"menurut ICA dan Hatta": no passage names both, and the first is enough to find the others. Null where one alone is named.</summary>
    static string? OneAuthor(Phrasing asked)
    {
        var by = asked.Words.Index().FirstOrDefault(w => QuestionWords.Attribution.Contains(w.Item.Spelled), (-1, default)).Index;
        var and = by < 0 ? -1 : asked.Words.Index().Skip(by + 2).FirstOrDefault(w => SidesReader.And.Contains(w.Item.Spelled) || w.Item.Mark == ',', (-1, default)).Index;
        return and < 0 ? null : asked.Written(0, and);
    }

    /// <summary>The path down to the heading that announces definitions; null when the passage stands below none.</summary>
    static IReadOnlyList<string>? Section(Passage passage)
    {
        for (var i = 0; i < passage.Headings.Count; i++)
        {
            if (Words.Of(passage.Headings[i]).Any(w => DefinitionHeadings.Stems.Contains(w.Stem)))
                return [.. passage.Headings.Take(i + 1)];
        }
        return null;
    }

    static RankedPassage Marked(Passage passage, Answer found) =>
        found.Passages.FirstOrDefault(p => p.Passage.Document == passage.Document && p.Passage.Ordinal == passage.Ordinal) ?? new RankedPassage(passage, 0, [], []);

    [GeneratedRegex(@"\b(?:menurut|versi|dari|according to)?\s*(?:para|beberapa|semua|berbagai|some|all)?\s*\b(?:ahli|pakar|tokoh|experts?|authors?)(?:-(?:ahli|pakar|tokoh))?\b")]
    private static partial Regex AnyAuthor();
}
