using StudyBot.Knowledge.Reading;
using YamlDotNet.RepresentationModel;

namespace StudyBot.Knowledge.Language;

/// <summary>Terms that stand for each other: those of study in general, those of a subject from the file <c>aliases.yaml</c> beside its documents, and those that documents themselves give.</summary>
sealed class Aliases
{
    /// <summary>The name of the alias file in a knowledge folder.</summary>
    public const string FileName = "aliases.yaml";

    /// <summary>Terms, keyed by their first word, longest first; each leads to all that stands for it.</summary>
    readonly Dictionary<string, List<(string[] Term, IReadOnlyList<string[]> Group)>> _byFirstWord = [];

    Aliases(IEnumerable<IEnumerable<string>> groups)
    {
        var read = groups.Select(g => g.Select(t => Words.Of(t).Select(w => w.Surface).ToArray()).Where(t => t.Length > 0).ToList()).ToList();
        foreach (var (term, others) in ByTerm(read))
        {
            if (!_byFirstWord.TryGetValue(term[0], out var entries))
                _byFirstWord[term[0]] = entries = [];
            entries.Add((term, others));
        }
        foreach (var entries in _byFirstWord.Values)
            entries.Sort((a, b) => b.Term.Length.CompareTo(a.Term.Length));
    }

    /// <summary>
    /// Each term with the terms of every group it is in, and no further: where one document has "kemampuan (ability)" and another
    /// "kompetensi (ability)", "ability" finds both, but "kemampuan" does not find "kompetensi".
    /// </summary>
    static IEnumerable<(string[] Term, IReadOnlyList<string[]> Group)> ByTerm(IEnumerable<List<string[]>> groups)
    {
        var terms = new Dictionary<string, (string[] Term, List<List<string[]>> Groups)>();
        foreach (var group in groups)
        {
            foreach (var term in group)
            {
                var key = string.Join(' ', term);
                if (!terms.TryGetValue(key, out var found))
                    terms[key] = found = (term, []);
                found.Groups.Add(group);
            }
        }
        return terms.Values.Select(t => (t.Term, (IReadOnlyList<string[]>)(t.Groups is [var only]
            ? only
            : [.. t.Groups.SelectMany(g => g).DistinctBy(w => string.Join(' ', w))])));
    }

    /// <summary>The terms of study alone.</summary>
    public static Aliases OfStudy { get; } = new(StudyGroups());

    /// <summary>The terms of study and those of the given groups.</summary>
    public static Aliases With(IEnumerable<IReadOnlyList<string>> groups) => new(groups.Concat(StudyGroups()));

    /// <summary>Reads an alias file: a YAML list of lists of words.</summary>
    /// <param name="file">Its name in warnings.</param>
    /// <param name="yaml">Its text.</param>
    public static (IReadOnlyList<IReadOnlyList<string>> Groups, IReadOnlyList<ReadWarning> Warnings) Parse(string file, string yaml)
    {
        var groups = new List<IReadOnlyList<string>>();
        var warnings = new List<ReadWarning>();
        var (documents, fault) = YamlText.Load(yaml);
        if (fault is { } wrong)
            warnings.Add(new ReadWarning(file, wrong.Line, WarningKind.BrokenAliases, wrong.Message));
        foreach (var document in documents)
        {
            if (document.RootNode is not YamlSequenceNode root)
            {
                warnings.Add(new ReadWarning(file, (int)document.RootNode.Start.Line, WarningKind.BrokenAliases, "not a list"));
                continue;
            }
            foreach (var node in root)
            {
                if (node is YamlSequenceNode group && group.All(w => w is YamlScalarNode))
                    groups.Add([.. group.Select(w => ((YamlScalarNode)w).Value!).Where(w => !string.IsNullOrWhiteSpace(w))]);
                else
                    warnings.Add(new ReadWarning(file, (int)node.Start.Line, WarningKind.BrokenAliases, node.ToString()));
            }
        }
        return (groups, warnings);
    }

    /// <summary>The longest term that stands at this place of the words, with its group; null when none does.</summary>
    public (int Length, IReadOnlyList<string[]> Group)? At(IReadOnlyList<string> words, int at)
    {
        if (!_byFirstWord.TryGetValue(words[at], out var entries))
            return null;
        foreach (var (term, group) in entries)
        {
            if (at + term.Length <= words.Count && Matches(term, words, at))
                return (term.Length, group);
        }
        return null;
    }

    static bool Matches(string[] term, IReadOnlyList<string> words, int at)
    {
        for (var i = 1; i < term.Length; i++)
        {
            if (words[at + i] != term[i])
                return false;
        }
        return true;
    }

    static IEnumerable<IEnumerable<string>> StudyGroups() =>
        WordList.Lines("study-words").Concat(WordList.Lines("synonyms")).Concat(WordList.Lines("numbers")).Select(l => l.Split(',', StringSplitOptions.TrimEntries));
}
