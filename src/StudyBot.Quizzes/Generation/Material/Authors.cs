using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>The authors a document speaks of, each once.</summary>
sealed class Authors
{
    readonly List<Author> _all = [];

    /// <summary>Gathers the authors of all blocks.</summary>
    public Authors(IReadOnlyList<Spot> spots)
    {
        var ordinary = spots.SelectMany(spot => Words.Of(spot.Block.Text).Where(word => char.IsLower(spot.Block.Text[word.Span.Start]))).Select(word => word.Surface).ToHashSet();
        foreach (var author in spots.SelectMany(spot => spot.Sources.Concat(spot.Section.Sources)).Distinct().Select(Author.Of).OfType<Author>().OrderByDescending(author => author.Name.Length))
        {
            if (!_all.Exists(author.IsSameAs))
                _all.Add(author with { TellingParts = author.Parts.Where(part => !ordinary.Contains(part)).ToHashSet() });
        }
    }

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

    Author? Known(SourceReference source) => Author.Of(source) is { } author ? _all.Find(author.IsSameAs) : null;
}
