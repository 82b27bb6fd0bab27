using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Glossary;

/// <summary>The terms that a document itself says mean the same, be it in two languages or short and long.</summary>
static class DocumentGlossary
{
    /// <summary>Groups of equal terms, each once, in the order of the text; an English one with its singular or plural.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Of(Document document)
    {
        var edges = new TermEdges(document.Text);
        var groups = new List<IReadOnlyList<string>>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in Texts(document).SelectMany(text => Pairs(text, edges)))
        {
            if (seen.Add($"{pair.Term}\n{pair.Other}"))
                groups.Add(GrammaticalNumber.Other(pair) is { } number ? [pair.Term, pair.Other, number] : [pair.Term, pair.Other]);
        }
        return groups;
    }

    /// <summary>
    /// The groups of all documents of a class that can be told apart: a short form with two long names ("KKN" for Kuliah Kerja Nyata and for
    /// Korupsi, Kolusi, Nepotisme) would lead from the one to passages on the other.
    /// </summary>
    public static IEnumerable<IReadOnlyList<string>> Clear(IEnumerable<IReadOnlyList<string>> groups)
    {
        var all = groups.Select(group => (Group: group, Name: Abbreviations.NameIn(group))).ToList();
        var ambiguous = all.Where(one => one.Name is not null).GroupBy(one => one.Name!.Value.Short)
            .Where(names => names.DistinctBy(one => one.Name!.Value.Long.ToLowerInvariant()).Skip(1).Any()).Select(names => names.Key).ToHashSet();
        return all.Where(one => one.Name is not { } name || !ambiguous.Contains(name.Short)).Select(one => one.Group);
    }

    /// <summary>The pairs of a text.</summary>
    internal static IEnumerable<TermPair> Pairs(string text, TermEdges edges)
    {
        foreach (var bracket in Bracket.In(text))
        {
            if ((Abbreviations.In(bracket) ?? Translations.In(bracket, edges)) is { } pair)
                yield return pair;
        }
        foreach (var sentence in Sentences.Of(text))
        {
            if (Restatements.In(sentence.In(text), edges) is { } pair)
                yield return pair;
        }
    }

    /// <summary>Headings and blocks; entries of a bibliography are about books.</summary>
    static IEnumerable<string> Texts(Document document) => document.Root.All()
        .SelectMany(s => s.Blocks.Where(b => b is not BibliographyEntry).Select(b => b.Text).Prepend(s.Heading));
}
