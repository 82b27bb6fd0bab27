using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Messages;

/// <summary>Picks a page out of a channel's history, newest first, without ephemeral messages.</summary>
static class MessagePage
{
    public static IReadOnlyList<Message> Of(ChannelHistory history, Snowflake? around, Snowflake? before, Snowflake? after, int limit)
    {
        if (around is { } middle)
        {
            var half = limit / 2;
            var newer = Of(history, null, null, middle, half);
            return [.. newer, .. Of(history, null, new Snowflake(middle.Value + 1), null, limit - newer.Count)];
        }
        if (after is { } start)
            return [.. Shown(history.OldestFirst()).Where(m => m.Id > start).Take(limit).Reverse()];
        return [.. Shown(history.NewestFirst()).Where(m => before is not { } end || m.Id < end).Take(limit)];
    }

    static IEnumerable<Message> Shown(IEnumerable<Message> messages) => messages.Where(m => !m.IsEphemeral);
}
