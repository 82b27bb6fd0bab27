using System.Globalization;

namespace StudyBot.Chat;

/// <summary>Identifies a server (Discord: guild), for its whole life and across restarts.</summary>
/// <param name="Value">The platform's number; never 0 for a real server.</param>
public readonly record struct ServerId(ulong Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Identifies a channel, thread, forum post or direct conversation: whatever messages are written in.</summary>
/// <param name="Value">The platform's number. A thread opened on a message has that message's number.</param>
public readonly record struct ChannelId(ulong Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Identifies a message; unique on the platform, but addressed together with its channel.</summary>
/// <param name="Value">The platform's number. Later messages have greater numbers.</param>
public readonly record struct MessageId(ulong Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Identifies an account, of a person or of a bot, the same in every server.</summary>
/// <param name="Value">The platform's number.</param>
public readonly record struct PersonId(ulong Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Identifies a role of one server. The role everybody has carries the server's own number.</summary>
/// <param name="Value">The platform's number.</param>
public readonly record struct RoleId(ulong Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Where a message stands.</summary>
/// <param name="Channel">The channel or thread it was written in.</param>
/// <param name="Message">The message itself.</param>
public readonly record struct MessageRef(ChannelId Channel, MessageId Message);
