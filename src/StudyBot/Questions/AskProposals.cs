using StudyBot.Chat;
using StudyBot.Material;

namespace StudyBot.Questions;

/// <summary>What is proposed while somebody types into <c>/tanya</c>, from memory.</summary>
internal sealed class AskProposals(Library library)
{
    const int Most = 25;

    const int LongestProposal = 100;

    /// <summary>
    /// What was typed, so that Enter asks just that, then headings of the documents; those that begin with what was typed first.
    /// </summary>
    public IReadOnlyList<Choice> Questions(string typed) =>
    [
        .. Fitting(library.Shelf.Headings.Where(heading => heading.Length <= LongestProposal), typed, heading => heading)
            .Prepend(typed.Trim())
            .Where(proposal => proposal.Length is > 0 and <= LongestProposal)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .Select(Choice.Same),
    ];

    /// <summary>Documents by title.</summary>
    public IReadOnlyList<Choice> Documents(string typed) =>
    [
        .. Fitting(library.Shelf.Documents.Where(document => document.Key.Length <= LongestProposal), typed, document => document.Document.Title)
            .Select(document => new Choice(Cut(document.Document.Title), document.Key)),
    ];

    /// <summary>Those that hold every word typed.</summary>
    static IEnumerable<T> Fitting<T>(IEnumerable<T> all, string typed, Func<T, string> text)
    {
        var words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return all.Where(one => words.All(word => text(one).Contains(word, StringComparison.OrdinalIgnoreCase)))
            .OrderByDescending(one => text(one).StartsWith(typed.Trim(), StringComparison.OrdinalIgnoreCase))
            .Take(Most);
    }

    static string Cut(string title) => title.Length <= LongestProposal ? title : title[..(LongestProposal - 1)].TrimEnd() + "…";
}
