namespace StudyBot.Chat;

/// <summary>
/// The bot is in this server: reported once per server and process, at start as well as when it is invited.
/// Who greets must remember whom it greeted.
/// </summary>
/// <param name="Server">The server with its places.</param>
/// <param name="IsNew">The bot was invited while it was connected.</param>
public sealed record ServerJoined(Server Server, bool IsNew) : ChatEvent;

/// <summary>The bot was removed from a server, or the server was deleted. Not reported for outages.</summary>
/// <param name="Server">The server.</param>
public sealed record ServerLeft(ServerId Server) : ChatEvent;

/// <summary>A channel or thread was created or changed: name, slow mode, archived, locked, or who may do what.</summary>
/// <param name="Place">How it is now.</param>
/// <param name="BotRights">What the bot may do there now.</param>
public sealed record ChannelChanged(Place Place, Rights BotRights) : ChatEvent;

/// <summary>A channel or thread is gone, with all its messages.</summary>
/// <param name="Channel">Which one.</param>
/// <param name="Server">Where it was.</param>
public sealed record ChannelDeleted(ChannelId Channel, ServerId? Server) : ChatEvent;

/// <summary>
/// A thread or forum post was opened and its first message, where it has one, has arrived: reported once,
/// even where the platform announces the thread seconds before the message (or not at all within 15 s).
/// The first message of a forum post is not reported as <see cref="MessageReceived"/> again.
/// </summary>
/// <param name="Thread">The thread; its <see cref="Place.Name"/> is the title.</param>
/// <param name="FirstMessage">The post's first message; null for a thread that starts empty, or when it never came.</param>
public sealed record ThreadCreated(Place Thread, ChatMessage? FirstMessage) : ChatEvent;
