using StudyBot.Chat;

namespace StudyBot.Discord.Port.Servers;

/// <summary>
/// What is remembered of a server: enough to know what the bot may do in each channel, and to name the channels.
/// Immutable; a change makes a new one, so that readers never wait.
/// </summary>
internal sealed record ServerState(ulong Id, string Name)
{
    public ulong Owner { get; init; }

    public string Locale { get; init; } = "";

    public int Members { get; init; }

    public ulong? WelcomeChannel { get; init; }

    /// <summary>Rights by role; the role of everybody has the server's id.</summary>
    public IReadOnlyDictionary<ulong, Rights> Roles { get; init; } = new Dictionary<ulong, Rights>();

    /// <summary>Channels, and threads that are open.</summary>
    public IReadOnlyDictionary<ulong, ChannelState> Channels { get; init; } = new Dictionary<ulong, ChannelState>();

    /// <summary>The bot's own roles.</summary>
    public IReadOnlyList<ulong> BotRoles { get; init; } = [];

    /// <summary>The role Discord made for the bot; people who mean the bot mention it by mistake.</summary>
    public ulong? OwnRole { get; init; }

    /// <summary>End of a time-out of the bot, by Discord's clock.</summary>
    public DateTimeOffset? BotTimedOutUntil { get; init; }

    /// <summary>The same with one role set, or taken away where <paramref name="rights"/> is null.</summary>
    public ServerState WithRole(ulong role, Rights? rights) =>
        this with { Roles = Changed(Roles, role, rights.GetValueOrDefault(), rights is null) };

    /// <summary>The same with a channel set, or taken away (where it is null) together with its threads.</summary>
    public ServerState WithChannel(ulong id, ChannelState? channel)
    {
        var channels = Changed(Channels, id, channel!, channel is null);
        if (channel is null)
        {
            foreach (var orphan in channels.Values.Where(left => left.IsThread && left.Parent == id).ToArray())
                channels.Remove(orphan.Id);
        }
        return this with { Channels = channels };
    }

    private static Dictionary<ulong, T> Changed<T>(IReadOnlyDictionary<ulong, T> from, ulong key, T value, bool remove)
    {
        var changed = new Dictionary<ulong, T>(from);
        changed.Remove(key);
        if (!remove)
            changed.Add(key, value);
        return changed;
    }
}
