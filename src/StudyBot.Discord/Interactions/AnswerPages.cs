using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Port.Rendering;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// The answer to one interaction in as many messages as it needs: the first is the answer, the others follow it. Said again, the same
/// messages take the new pages; those that are not needed any more go, and those that lack are added.
/// </summary>
internal sealed class AnswerPages(InteractionLine line)
{
    private readonly List<Snowflake> _further = [];

    /// <summary>Says the answer, or replaces it.</summary>
    /// <param name="pages">From the first to the last, at least one.</param>
    /// <param name="audience">Of the pages after the first.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What became of the last page, or of the one that was refused; and all messages in which the answer stands.</returns>
    public async Task<(RestResult<Message> Said, IReadOnlyList<Snowflake> Standing)> SayAsync(
        IReadOnlyList<RenderedPage> pages, Audience audience, CancellationToken cancellationToken)
    {
        var first = await line.AnswerAsync(pages[0], cancellationToken);
        if (first.Value is not { } answer)
            return (first, []);
        var said = first;
        for (var number = 1; number < pages.Count; number++)
        {
            said = await SayFurtherAsync(number - 1, pages[number], audience, cancellationToken);
            if (!said.IsSuccess)
                break;
        }
        await RemoveFromAsync(pages.Count - 1, cancellationToken);
        return (said, [answer.Id, .. _further]);
    }

    private async Task<RestResult<Message>> SayFurtherAsync(int place, RenderedPage page, Audience audience, CancellationToken cancellationToken)
    {
        if (place < _further.Count)
        {
            var changed = await line.ChangeAsync(_further[place], page, cancellationToken);
            if (changed.Error?.Code != DiscordErrorCode.UnknownMessage)
                return changed;
            // Where somebody closed a page, what follows is said anew: pages must stand in their order.
            await RemoveFromAsync(place, cancellationToken);
        }
        var said = await line.FollowUpAsync(page, audience, cancellationToken);
        if (said.Value is { } further)
            _further.Add(further.Id);
        return said;
    }

    private async Task RemoveFromAsync(int place, CancellationToken cancellationToken)
    {
        while (_further.Count > place)
        {
            await line.RemoveAsync(_further[place], cancellationToken);
            _further.RemoveAt(place);
        }
    }
}
