using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Wire;

/// <summary>Who a message is written for: a person sees all that is shown, the bot what its intents allow.</summary>
/// <param name="SeesContent">False for a bot without the message-content intent.</param>
/// <param name="EmbedsHidden">The person switched embeds off.</param>
readonly record struct Reader(Snowflake UserId, bool SeesContent, bool EmbedsHidden = false)
{
    public static Reader Person(User user) => new(user.Id, SeesContent: true, user.EmbedsHidden);

    /// <summary>The bot on an HTTP route: what the portal allows counts, not what Identify asked for (docs: "HTTP Restrictions").</summary>
    public static Reader Bot(WorldState world) =>
        new(world.Application.BotId, world.Application.PrivilegedIntents.HasFlag(Intents.MessageContent));

    /// <summary>The bot where it may read everything: its own messages and those a command was used on.</summary>
    public static Reader BotWithContent(WorldState world) => new(world.Application.BotId, SeesContent: true);

    /// <summary>Embeds are hidden by the reader's setting, or by a flag of the message.</summary>
    public bool ShowsEmbeds(Message message) => !EmbedsHidden && !message.Flags.HasFlag(MessageFlags.SuppressEmbeds);

    /// <summary>The exceptions to the intent (docs: gateway/you-might-not-need-a-privileged-intent).</summary>
    public bool CanRead(WorldState world, Message message) =>
        SeesContent
        || message.AuthorId == UserId
        || world.FindChannel(message.ChannelId)?.Kind == ChannelKind.DirectMessage
        || (message.Mentions.Users.Contains(UserId) && (MentionsInText(message) || AnswersOwnMessage(world, message)));

    bool MentionsInText(Message message) =>
        message.Content.Contains($"<@{UserId}>", StringComparison.Ordinal)
        || message.Content.Contains($"<@!{UserId}>", StringComparison.Ordinal);

    /// <summary>A reply with ping counts only when it answers a plain message, not an interaction response.</summary>
    bool AnswersOwnMessage(WorldState world, Message message) =>
        message.Reference is { MessageId: { } target } reference
        && world.FindMessage(reference.ChannelId, target) is { InteractionId: null } original
        && original.AuthorId == UserId;
}
