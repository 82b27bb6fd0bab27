using StudyBot.Quizzes.Generation.Material;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Names beside each other in one form, so that none points to itself.</summary>
static class AuthorNames
{
    /// <summary>The key's name and the others': surnames as soon as one of them is known by the surname alone.</summary>
    public static (string Name, IReadOnlyList<string> Others) Alike(Author author, IEnumerable<Author> others)
    {
        var all = others.ToList();
        return all.Append(author).Any(one => one.IsSurname)
            ? (author.Surname, [.. all.Select(other => other.Surname)])
            : (author.Name, [.. all.Select(other => other.Name)]);
    }
}
