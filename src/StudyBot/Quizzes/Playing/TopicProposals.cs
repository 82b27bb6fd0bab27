using StudyBot.Chat;
using StudyBot.Material;

namespace StudyBot.Quizzes.Playing;

/// <summary>Topics to propose while somebody types: headings of the documents, from memory.</summary>
internal sealed class TopicProposals(Library library)
{
    const int Most = 25, Longest = 100;

    /// <summary>Headings that hold every word typed, those that begin with it first.</summary>
    public IReadOnlyList<Choice> For(string typed)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. library.Shelf.Headings
                .Where(heading => heading.Length is > 0 and <= Longest && words.All(word => heading.Contains(word, StringComparison.OrdinalIgnoreCase)))
                .OrderByDescending(heading => heading.StartsWith(typed.Trim(), StringComparison.OrdinalIgnoreCase))
                .Prepend(typed.Trim()).Where(topic => topic.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Take(Most)
                .Select(Choice.Same),
        ];
    }
}
