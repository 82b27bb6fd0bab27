using StudyBot.Chat;
using StudyBot.Invitations;

namespace StudyBot.Checkup;

/// <summary>Looks at what the bot may do in the channels of a server. Pure.</summary>
internal static class ChannelChecks
{
    /// <summary>Channels named one by one; more make a wall of text.</summary>
    const int MostChannels = 8;

    /// <summary>The channels of a server in which people write.</summary>
    public static IReadOnlyList<ChannelRights> Look(Server server, IChatView view) =>
    [
        .. server.Places.Where(place => place.Kind is PlaceKind.Text or PlaceKind.Announcement or PlaceKind.Voice or PlaceKind.Forum)
            .OrderBy(place => place.Id.Value)
            .Select(place => new ChannelRights(place, view.RightsIn(place.Id), view.EveryonesRightsIn(place.Id))),
    ];

    /// <summary>What is missing: once for the whole server where it is missing everywhere, else channel by channel.</summary>
    /// <param name="channels">Who may do what where.</param>
    /// <param name="questionChannels">Channels that a teacher chose: there the bot is wanted, whoever else is kept out.</param>
    /// <param name="texts">The words.</param>
    public static IEnumerable<Finding> Of(IReadOnlyList<ChannelRights> channels, IReadOnlySet<ulong> questionChannels, CheckupTexts texts)
    {
        var closed = channels.Where(channel => channel.IsClosedToAll && !questionChannels.Contains(channel.Place.Id.Value)).ToList();
        var open = channels.Except(closed).ToList();
        var everywhere = open.Count > 1 ? open.Aggregate(Invitation.Needed, (common, channel) => common & channel.Missing) : Rights.None;
        var lacking = open.Where(channel => (channel.Missing & ~everywhere) != Rights.None).ToList();

        if (everywhere != Rights.None)
            yield return new(false, texts.Everywhere(RightNames.Of(everywhere, texts)));
        else if (lacking.Count < open.Count)
            yield return new(true, texts.ChannelsOk(open.Count - lacking.Count));
        foreach (var channel in lacking.Take(MostChannels))
            yield return new(false, texts.Channel(Markup.Mention(channel.Place.Id), RightNames.Of(channel.Missing & ~everywhere, texts)));
        if (lacking.Count > MostChannels)
            yield return new(false, texts.MoreChannels(lacking.Count - MostChannels));
        if (closed.Count > 0)
            yield return new(true, texts.ChannelsClosed(string.Join(", ", closed.Take(MostChannels).Select(channel => Markup.Mention(channel.Place.Id)))));
    }
}
