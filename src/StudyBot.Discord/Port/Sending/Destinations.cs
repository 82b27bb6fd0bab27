using System.Collections.Concurrent;
using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Port.Servers;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Port.Sending;

/// <summary>Finds the channel to write in, opening threads and direct conversations where needed.</summary>
internal sealed class Destinations(IMessageApi api, ServerDirectory servers)
{
    /// <summary>Direct conversations that are remembered; beyond it all are looked up again, which costs one request each.</summary>
    private const int Remembered = 2000;

    private readonly ConcurrentDictionary<ulong, Snowflake> _direct = new();

    public async Task<RestResult<Found>> FindAsync(Destination destination, CancellationToken cancellationToken)
    {
        switch (destination)
        {
            case Destination.Channel channel:
                return new Found(channel.Id.ToSnowflake(), channel.ReplyTo?.ToSnowflake(), false);
            case Destination.Direct direct:
                return await DirectAsync(direct.Person.ToSnowflake(), cancellationToken);
            case Destination.NewThread thread when KindOf(thread.Parent) == PlaceKind.Forum:
                return new Found(thread.Parent.ToSnowflake(), null, true);
            case Destination.NewThread thread:
                var type = KindOf(thread.Parent) == PlaceKind.Announcement ? ChannelType.AnnouncementThread : ChannelType.PublicThread;
                var alone = new ThreadCreate { Name = thread.Title, Type = type };
                return In(await api.OpenThreadAsync(thread.Parent.ToSnowflake(), alone, cancellationToken));
            case Destination.ThreadOn thread:
                return await ThreadOnAsync(thread, cancellationToken);
            default:
                throw new ArgumentException($"{destination.GetType().Name} is no known destination.", nameof(destination));
        }
    }

    private async Task<RestResult<Found>> DirectAsync(Snowflake person, CancellationToken cancellationToken)
    {
        if (_direct.TryGetValue(person.Value, out var known))
            return new Found(known, null, false);
        var opened = await api.OpenDirectAsync(person, cancellationToken);
        if (opened.Value is { } channel)
        {
            if (_direct.Count >= Remembered)
                _direct.Clear();
            _direct[person.Value] = channel.Id;
        }
        return In(opened);
    }

    /// <summary>A message has one thread at most, with the message's own number: one that is there already will do.</summary>
    private async Task<RestResult<Found>> ThreadOnAsync(Destination.ThreadOn thread, CancellationToken cancellationToken)
    {
        var message = thread.Message.Message.ToSnowflake();
        var named = new ThreadCreate { Name = thread.Title };
        var opened = await api.OpenThreadAsync(thread.Message.Channel.ToSnowflake(), message, named, cancellationToken);
        return opened.Error?.Code == DiscordErrorCode.ThreadAlreadyCreated ? new Found(message, null, false) : In(opened);
    }

    private static RestResult<Found> In(RestResult<Channel> opened) =>
        opened.Value is { } made ? new Found(made.Id, null, false) : opened.Error!;

    private PlaceKind? KindOf(ChannelId channel) => servers.FindByChannel(channel.Value)?.Channels.GetValueOrDefault(channel.Value)?.Kind;

    /// <summary>Where to write.</summary>
    /// <param name="Channel">The channel; for a forum, the forum.</param>
    /// <param name="ReplyTo">The message to reply to.</param>
    /// <param name="IsForum">A post is to be opened there with the message in it.</param>
    internal sealed record Found(Snowflake Channel, Snowflake? ReplyTo, bool IsForum);
}
