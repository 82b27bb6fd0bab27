using StudyBot.Chat;
using StudyBot.Keeping;
using StudyBot.Material;

namespace StudyBot.Questions;

/// <summary>What is proposed while somebody types into <c>/tanya</c>, from memory.</summary>
internal sealed class AskProposals(Library library, AskedBefore before, IChatView view)
{
    const int Most = 25;

    /// <summary>Own questions among them, so that headings are seen as well.</summary>
    const int MostOwn = 6;

    /// <summary>Headings among them, so that questions of others are seen as well.</summary>
    const int MostHeadings = 12;

    const int LongestProposal = 100;

    /// <summary>
    /// What was typed, so that Enter asks just that, then the person's own questions, headings of the documents, and what was asked
    /// publicly in this server; in each, those that begin with what was typed first.
    /// </summary>
    public IReadOnlyList<Choice> Questions(string typed, PersonId person, ServerId? server)
    {
        var (own, others) = before.For(person, server, IsOpen);
        return Proposed(typed, [.. Proposed(own, typed, MostOwn), .. Proposed(library.Shelf.Headings, typed, MostHeadings), .. Proposed(others, typed, Most)]);
    }

    /// <summary>A private thread, or a channel that is hidden from members without a role, is for those who are in it.</summary>
    bool IsOpen(ChannelId channel) =>
        view.FindPlace(channel) is { Kind: not PlaceKind.PrivateThread } && view.EveryonesRightsIn(channel).Allow(Rights.ViewChannel);

    static IReadOnlyList<Choice> Proposed(string typed, IEnumerable<string> all) =>
    [
        .. all.Prepend(typed.Trim())
            .Where(proposal => proposal.Length is > 0 and <= LongestProposal)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .Take(Most)
            .Select(Choice.Same),
    ];

    static IEnumerable<string> Proposed(IEnumerable<string> all, string typed, int most) =>
        Fitting(all.Where(text => text.Length <= LongestProposal).Distinct(StringComparer.OrdinalIgnoreCase), typed, text => text).Take(most);

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
