using System.Globalization;
using StudyBot.Chat;
using StudyBot.Wording;

namespace StudyBot.Checkup;

/// <summary>Looks at the line to Discord and at what the bot may do in a server. Pure.</summary>
internal static class ChatChecks
{
    /// <summary>Below this a clock counts as right: it can only be measured to about a second.</summary>
    static readonly TimeSpan Tolerable = TimeSpan.FromSeconds(2);

    /// <summary>Channels named one by one; more make a wall of text.</summary>
    const int MostChannels = 8;

    static readonly (Rights Right, Func<Voice, string> Name)[] Needed =
    [
        (Rights.ViewChannel, voice => voice.RightViewChannel),
        (Rights.SendMessages, voice => voice.RightSendMessages),
        (Rights.SendMessagesInThreads, voice => voice.RightSendMessagesInThreads),
        (Rights.ReadMessageHistory, voice => voice.RightReadMessageHistory),
        (Rights.EmbedLinks, voice => voice.RightEmbedLinks),
    ];

    /// <summary>The line: connection, message content, commands, clock.</summary>
    public static IEnumerable<Finding> Line(ChatStatus status, Voice voice)
    {
        yield return !status.IsConnected ? new(false, voice.CheckDisconnected)
            : status.Latency is { } latency ? new(true, voice.CheckConnected(Math.Round(latency.TotalMilliseconds)))
            : new(true, voice.CheckConnectedUnmeasured);
        yield return status.IsReduced ? new(false, voice.CheckContentOff) : new(true, voice.CheckContentOn);
        yield return status.Commands.State switch
        {
            CommandState.Failed => new(false, voice.CheckCommandsFailed(Markup.Escape(status.Commands.Detail))),
            CommandState.Pending => new(true, voice.CheckCommandsPending),
            _ => new(true, voice.CheckCommandsOk),
        };
        yield return status.ClockSkew switch
        {
            null => new(true, voice.CheckClockUnknown),
            { } skew when skew.Duration() < Tolerable => new(true, voice.CheckClockOk),
            { } skew => new(false, voice.CheckClockOff(Seconds(skew))),
        };
    }

    /// <summary>The permissions in each channel where people write.</summary>
    public static IEnumerable<Finding> Channels(Server server, Func<ChannelId, Rights> rightsIn, Voice voice)
    {
        var places = server.Places.Where(place => place.Kind is PlaceKind.Text or PlaceKind.Announcement or PlaceKind.Voice or PlaceKind.Forum)
            .OrderBy(place => place.Id.Value).ToList();
        var lacking = places.Select(place => (Place: place, Missing: Missing(rightsIn(place.Id), voice))).Where(found => found.Missing.Length > 0).ToList();
        if (lacking.Count < places.Count)
            yield return new(true, voice.CheckChannelsOk(places.Count - lacking.Count));
        foreach (var (place, missing) in lacking.Take(MostChannels))
            yield return new(false, voice.CheckChannel(Markup.Mention(place.Id), missing));
        if (lacking.Count > MostChannels)
            yield return new(false, voice.CheckMoreChannels(lacking.Count - MostChannels));
    }

    static string Missing(Rights rights, Voice voice) =>
        string.Join(", ", Needed.Where(needed => !rights.Allow(needed.Right)).Select(needed => needed.Name(voice)));

    static string Seconds(TimeSpan skew) => skew.TotalSeconds.ToString("+0;-0", CultureInfo.InvariantCulture);
}
