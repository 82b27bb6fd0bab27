using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>The authors a document speaks of, each once.</summary>
sealed partial class Authors
{
    readonly List<Author> _all = [];

    /// <summary>Gathers the authors of all blocks.</summary>
    public Authors(IReadOnlyList<Spot> spots)
    {
        var ordinary = spots.SelectMany(spot => Words.Of(spot.Block.Text).Where(word => char.IsLower(spot.Block.Text[word.Span.Start]))).Select(word => word.Surface).ToHashSet();
        var vouched = Vouched(spots);
        var sources = spots.SelectMany(spot => spot.Sources.Select(source => (source, IsHeading: false)).Concat(spot.Section.Sources.Select(source => (source, IsHeading: true))));
        var named = sources.Distinct().Select(one => (Author: Author.Of(one.source), IsSure: one.IsHeading || one.source.Page is not null)).Where(one => one.Author is not null);
        foreach (var (author, isSure) in named.OrderByDescending(one => one.Author!.Name.Length))
        {
            if ((isSure || author!.Parts.Overlaps(vouched)) && !_all.Exists(author!.IsSameAs))
                _all.Add(author! with { TellingParts = author!.Parts.Where(part => !ordinary.Contains(part)).ToHashSet() });
        }
    }

    /// <summary>"menurut Siporin", "Siporin (1975) menyatakan".</summary>
    [GeneratedRegex(@"(?:[Mm]enurut|[Bb]agi|[Aa]ccording to)\s+(?<name>(?:\p{Lu}\.\s?){0,3}\p{Lu}[^,.;:]{2,60})|(?<name>\p{Lu}[^,.;:]{2,60}?)\s+(?:menyatakan|berpendapat|mengatakan|mengemukakan|mendefinisikan|mengartikan|merumuskan|menjelaskan|memandang|membagi|states?|defines?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Speaking();

    /// <summary>The lines of a list without their markers: one may begin with whose statement it is.</summary>
    static IEnumerable<string> Items(Spot spot) => spot.Block is ListBlock list ? list.Items.Select(item => ItemLists.Unmarked(item.Text)) : [spot.Block.Text];

    /// <summary>All of them.</summary>
    public IReadOnlyList<Author> All => _all;

    /// <summary>The one author of a block; null when it has none or several.</summary>
    public Author? Of(Spot spot)
    {
        var authors = spot.Sources.Select(Known).Distinct().ToList();
        return authors is [{ } only] ? only : null;
    }

    /// <summary>All authors of a block.</summary>
    public IEnumerable<Author> AllOf(Spot spot) => spot.Sources.Select(Known).OfType<Author>().Distinct();

    /// <summary>Whether a source names one of them: "Layar Terkembang (1936)" is a novel.</summary>
    public bool Know(SourceReference source) => Known(source) is not null;

    Author? Known(SourceReference source) => Author.Of(source) is { } author ? _all.Find(author.IsSameAs) : null;

    /// <summary>Words of names that the text lets speak or lists as authors of works. "(Sumpah Pemuda, 1928)" has the form of a citation and is none.</summary>
    static HashSet<string> Vouched(IReadOnlyList<Spot> spots) =>
        [.. spots.SelectMany(spot => spot.Block is BibliographyEntry
                ? [spot.Block.Text]
                : Speaking().Matches(spot.Block.Text).Concat(Items(spot).Select(item => Attribution.Labelling().Match(item))).Select(match => match.Groups["name"].Value))
            .SelectMany(name => Words.Of(name).Where(word => char.IsUpper(name[word.Span.Start])))
            .Select(word => word.Surface)];
}
