using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Port.Rendering;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Port.Sending;

/// <summary>Says an answer in as many messages as it needs, changes them together and takes them away together.</summary>
internal sealed class PagedMessages(IMessageApi api, PageTrails trails, TimeProvider time, ILogger logger)
{
    /// <summary>Pauses while Discord still prepares a post to write in: fifteen seconds in all.</summary>
    private static readonly TimeSpan[] PausesForPost =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(8)];

    private readonly string _nonceBegin = $"{time.GetUtcNow().ToUnixTimeMilliseconds():x}-";
    private long _sent;

    /// <summary>Sends pages one after the other; the first one replies. The last message is the result.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="pages">What, at least one.</param>
    /// <param name="rendition">How.</param>
    /// <param name="replyTo">The message to reply to.</param>
    /// <param name="before">Messages that already hold earlier pages of the same answer.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RestResult<Message>> SendAsync(
        Snowflake channel, IEnumerable<Reply> pages, Rendition rendition, Snowflake? replyTo, IReadOnlyList<Snowflake> before, CancellationToken cancellationToken)
    {
        RestResult<Message>? sent = null;
        List<Snowflake> standing = [.. before];
        foreach (var page in pages)
        {
            var message = ReplyRenderer.New(page, rendition) with
            {
                Nonce = NonceOf(page, standing.Count),
                MessageReference = replyTo is { } target && sent is null ? MessageReference.ReplyTo(target) : null,
            };
            sent = await WhenReadyAsync(() => api.CreateAsync(channel, message, cancellationToken), cancellationToken);
            if (sent is not { Value: { } made })
                break;
            standing.Add(made.Id);
        }
        if (standing.Count > 0)
            trails.Keep(standing[0], standing);
        return sent!.Value;
    }

    /// <summary>
    /// Changes an answer: its messages take the new pages in order, those that are not needed any more go, and those that lack are added.
    /// The last message is the result.
    /// </summary>
    public async Task<RestResult<Message>> EditAsync(
        Snowflake channel, Snowflake message, IReadOnlyList<Reply> pages, Rendition rendition, CancellationToken cancellationToken)
    {
        var standing = trails.Of(message);
        var changed = new List<Snowflake>();
        RestResult<Message>? last = null;
        foreach (var (page, id) in pages.Zip(standing))
        {
            last = await api.EditAsync(channel, id, ReplyRenderer.Change(page, rendition), cancellationToken);
            if (last is { IsSuccess: false, Error.Code: not DiscordErrorCode.UnknownMessage })
                return last.Value;
            // Where somebody deleted a page, what follows is said anew: pages must stand in their order.
            if (last is { IsSuccess: false })
                break;
            changed.Add(id);
        }
        foreach (var surplus in standing.Skip(Math.Max(1, changed.Count)))
            await RemoveAsync(channel, surplus, cancellationToken);
        if (changed.Count == 0)
            return last!.Value;
        trails.Keep(message, changed);
        return changed.Count == pages.Count
            ? last!.Value
            : await SendAsync(channel, pages.Skip(changed.Count), rendition, null, changed, cancellationToken);
    }

    /// <summary>Deletes an answer with all its pages.</summary>
    /// <returns>The refusal for the first page, which decides whether it worked.</returns>
    public async Task<DiscordError?> DeleteAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken)
    {
        var standing = trails.Of(message);
        foreach (var page in standing.Skip(1).Reverse())
            await RemoveAsync(channel, page, cancellationToken);
        return await api.DeleteAsync(channel, standing[0], cancellationToken);
    }

    /// <summary>A page that stays although it should go is a blemish, no failure: what was to be said stands.</summary>
    private async Task RemoveAsync(Snowflake channel, Snowflake page, CancellationToken cancellationToken)
    {
        if (await api.DeleteAsync(channel, page, cancellationToken) is { Code: not DiscordErrorCode.UnknownMessage } refusal)
            PortLog.PageLeftBehind(logger, refusal.ToString());
    }

    /// <summary>An utterance that has a name keeps it, each page by its number, so that Discord knows it again after our restart.</summary>
    private string NonceOf(Reply page, int number) => page.Once is { } once
        ? number == 0 ? once : $"{once}.{number.ToString("x", null)}"
        : _nonceBegin + Interlocked.Increment(ref _sent).ToString("x", null);

    private async Task<RestResult<Message>> WhenReadyAsync(Func<Task<RestResult<Message>>> send, CancellationToken cancellationToken)
    {
        var sent = await send();
        foreach (var pause in PausesForPost)
        {
            if (sent.Error?.Code != DiscordErrorCode.CannotSendInForum)
                break;
            await Task.Delay(pause, time, cancellationToken);
            sent = await send();
        }
        return sent;
    }
}
