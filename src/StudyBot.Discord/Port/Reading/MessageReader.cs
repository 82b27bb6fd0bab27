using System.Globalization;
using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Port.Servers;

namespace StudyBot.Discord.Port.Reading;

/// <summary>Describes messages in the port's words.</summary>
internal sealed class MessageReader(ServerDirectory servers, PlaceReader places)
{
    /// <summary>A message as an event brings it; or one that was fetched or came with an interaction, which do not name the server.</summary>
    public ChatMessage Read(Message message, Snowflake? server = null)
    {
        var guild = message.GuildId ?? server;
        var place = places.Of(message.ChannelId, guild);
        var author = message.Author ?? new User();
        var state = guild is { } id ? servers.Find(id.Value) : null;
        return new ChatMessage(
            message.Id.ToMessage(), place,
            PersonReader.Read(author, message.Member, RightsOf(author, message.Member, place, state), message.WebhookId is not null),
            WithoutMention(message.Content, state))
        {
            SentAt = message.Id.Timestamp,
            MentionsBot = MentionsBot(message, state),
            RepliesTo = Replied(message) is { MessageId: { } target } reply ? target.In(reply.ChannelId ?? message.ChannelId) : null,
            RepliesToBot = Replied(message) is not null && message.ReferencedMessage?.Author?.Id.Value == servers.Self,
            IsTextWithheld = IsWithheld(message, guild),
            Uploads = [.. message.Attachments.Select(Read)],
        };
    }

    /// <summary>A file.</summary>
    public static Upload Read(Attachment file) => new(file.Title ?? file.Filename, file.Size, new Uri(file.Url))
    {
        MediaType = file.ContentType,
        AltText = file.Description,
    };

    /// <summary>
    /// Whether Discord kept the text back for want of the message content intent. A message cannot be empty otherwise;
    /// those to the bot, from the bot and in direct conversations always come whole.
    /// </summary>
    private bool IsWithheld(Message message, Snowflake? guild) =>
        message is { Content.Length: 0, Attachments.Count: 0, Embeds.Count: 0, Components.Count: 0, MessageSnapshots.Count: 0 }
        && message is { Type: MessageType.Default or MessageType.Reply, WebhookId: null }
        && guild is not null
        && message.Author?.Id.Value != servers.Self
        && !message.Mentions.Any(user => user.Id.Value == servers.Self);

    /// <summary>A forwarded message refers to another one too, but is no reply.</summary>
    private static MessageReference? Replied(Message message) =>
        message.MessageReference is { Type: null or MessageReferenceType.Reply } reply ? reply : null;

    private bool MentionsBot(Message message, ServerState? server) =>
        message.Mentions.Any(user => user.Id.Value == servers.Self)
        || (server?.OwnRole is { } own && message.MentionRoles.Any(role => role.Value == own));

    private string WithoutMention(string text, ServerState? server)
    {
        if (!text.Contains("<@", StringComparison.Ordinal))
            return text.Trim();
        var self = servers.Self.ToString(CultureInfo.InvariantCulture);
        text = text.Replace($"<@{self}>", "", StringComparison.Ordinal).Replace($"<@!{self}>", "", StringComparison.Ordinal);
        if (server?.OwnRole is { } own)
            text = text.Replace(string.Create(CultureInfo.InvariantCulture, $"<@&{own}>"), "", StringComparison.Ordinal);
        return text.Trim();
    }

    private static Rights RightsOf(User author, Member? member, Place place, ServerState? server)
    {
        if (place.IsDirect)
            return PermissionRules.Direct;
        return member is not null && server is not null && server.Channels.TryGetValue(place.Id.Value, out var channel)
            ? PermissionRules.InChannel(server, channel, author.Id.Value, [.. member.Roles.Select(role => role.Value)], isTimedOut: false)
            : Rights.None;
    }
}
