namespace StudyBot.Chat;

/// <summary>What the bot knows of the platform without asking it. Reading is quick and never waits.</summary>
public interface IChatView
{
    /// <summary>The bot's own account; null until connected for the first time.</summary>
    PersonId? Self { get; }

    /// <summary>The bot's application at the platform, which an invite link names; null until connected for the first time.</summary>
    ulong? Application { get; }

    /// <summary>How the line is doing.</summary>
    ChatStatus Status { get; }

    /// <summary>The servers the bot is in and has heard of since it started.</summary>
    IReadOnlyCollection<ServerId> Servers { get; }

    /// <summary>A server with its places; null when the bot is not in it.</summary>
    Server? FindServer(ServerId server);

    /// <summary>A place; null when it is not known. Direct conversations are known only while one is being held.</summary>
    Place? FindPlace(ChannelId channel);

    /// <summary>What the bot may do in a place; <see cref="Rights.None"/> when the place is not known.</summary>
    Rights RightsIn(ChannelId channel);

    /// <summary>What a member without any role may do in a place; <see cref="Rights.None"/> when the place is not known.</summary>
    Rights EveryonesRightsIn(ChannelId channel);
}
