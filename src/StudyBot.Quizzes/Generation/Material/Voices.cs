using StudyBot.Knowledge.Passages;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>What each author of a document says, whole sentences or not: tells whose a statement is, and whose it could be as well.</summary>
sealed class Voices
{
    /// <summary>So many stems that nobody else uses make a statement somebody's own.</summary>
    const int FewestOwnStems = 2;

    /// <summary>A sentence with so many of the statement's stems, beside the commonplace ones, speaks of the same.</summary>
    const int FewestInCommon = 2;

    readonly Dictionary<Author, IReadOnlyList<Gist>> _said;
    readonly HashSet<(Author Teller, Author Told)> _tellings;
    readonly Gist _topic;

    /// <summary>The title's stems and those that most of the authors use: where all define "social work", its words tell nobody from another.</summary>
    readonly Gist _commonplace;

    /// <summary>Listens to all blocks that have authors.</summary>
    public Voices(IReadOnlyList<Spot> spots, Authors authors, Gist topic)
    {
        _topic = topic;
        var voiced = spots.SelectMany(spot => authors.AllOf(spot).Select(author => (author, spot))).ToList();
        _said = spots.SelectMany(spot => Said(spot, [.. authors.AllOf(spot)])).GroupBy(one => one.Author, one => one.Said)
            .ToDictionary(said => said.Key, said => (IReadOnlyList<Gist>)[.. said]);
        _commonplace = topic.And(_said.Values
            .SelectMany(said => said.SelectMany(gist => gist.Stems).Distinct())
            .CountBy(stem => stem).Where(users => users.Value > 2 && 2 * users.Value > _said.Count).Select(users => users.Key));
        _tellings = [.. voiced.SelectMany(one => authors.All.Where(other => other != one.author && other.IsNamedIn(one.spot.Section.Heading)).Select(other => (one.author, other)))];
    }

    /// <summary>Whether a statement tells its author: "social work is a professional activity" could be anybody's.</summary>
    public bool IsOwn(Author author, Gist statement) =>
        statement.Stems.Count(stem => !_topic.Stems.Contains(stem) && !_said.Any(said => said.Key != author && said.Value.Any(gist => gist.Stems.Contains(stem)))) >= FewestOwnStems;

    /// <summary>Whether somebody else may well have said an author's statement: in other words, or as who tells what the author says ("NASW in Morales and Sheafor").</summary>
    public bool MayBeOf(Author other, Author author, Gist statement) =>
        Tell(other, author) || Says(other, statement) || _said.Keys.Any(third => Tell(third, other) && Says(third, statement));

    /// <summary>A block's sentences with their authors: those whom a sentence names, and all of the block where it names none.</summary>
    static IEnumerable<(Author Author, Gist Said)> Said(Spot spot, List<Author> authors)
    {
        if (authors.Count == 0)
            yield break;
        foreach (var span in Sentences.Of(spot.Block.Text))
        {
            var (sentence, said) = (span.In(spot.Block.Text), Gist.Of(span.In(spot.Block.Text)));
            var named = authors.Where(author => author.IsNamedIn(sentence)).ToList();
            foreach (var author in named.Count == 0 ? authors : named)
                yield return (author, said);
        }
    }

    bool Tell(Author one, Author other) => _tellings.Contains((one, other)) || _tellings.Contains((other, one));

    bool Says(Author other, Gist statement) =>
        _said.GetValueOrDefault(other, []).Any(gist => gist.IsNearBeside(statement, _commonplace) || gist.Beside(_commonplace).Shared(statement) >= FewestInCommon);
}
