using StudyBot.Quizzes.Generation.Material;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Finds the statements that a document hands to one author.</summary>
static class Attributed
{
    /// <summary>Those of the statements whose own words name the author: said of another, they are false.</summary>
    public static IEnumerable<(Statement Statement, Author Author)> Named(DocumentMaterial material) =>
        In(material).Where(one => one.Author.IsNamedIn(Attribution.Uncited(one.Statement.Written)));

    /// <summary>Statements whose own words name the author, not a citation in brackets behind them alone, and those that open a section headed by one.</summary>
    public static IEnumerable<(Statement Statement, Author Author)> In(DocumentMaterial material)
    {
        foreach (var statement in material.Statements)
        {
            if (material.Authors.Of(statement.Spot) is { } author
                && (author.IsNamedIn(Attribution.Uncited(statement.Written)) || (statement.IsFirst && author.IsNamedIn(statement.Spot.Section.Heading)))
                && !material.Authors.All.Any(any => any.IsNamedIn(statement.Text))
                && material.Voices.IsOwn(author, statement.Gist))
                yield return (statement, author);
        }
    }
}
