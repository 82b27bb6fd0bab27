using System.Text.Json;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Messages;

/// <summary>What a message needs beyond a well-formed body: permissions for its parts, a message to reply to.</summary>
static class MessageChecks
{
    /// <summary>Refuses files and embeds that the bot may not send here (docs: resources/message, "Create Message").</summary>
    public static void NeedForParts(this Call call, Channel channel, JsonElement body)
    {
        if (channel.GuildId is null)
            return;
        if (body.Items("embeds").Any())
            call.Need(channel, Permissions.EmbedLinks);
        if (call.Request.Files.Count > 0)
            call.Need(channel, Permissions.AttachFiles);
        if (body.Flag("tts") == true)
            call.Need(channel, Permissions.SendTtsMessages);
    }

    /// <summary>The message that the body replies to; null for none, or for one that is gone when the body allows that.</summary>
    public static Message? Replied(this Call call, Channel channel, JsonElement body)
    {
        if (body.Field("message_reference") is not { } reference)
            return null;
        if (!call.BotPermissions(channel).HasFlag(Permissions.ReadMessageHistory))
            throw new RefusedException(ApiError.NoHistoryForReply);
        var target = reference.Id("message_id") is { } id ? call.World.FindMessage(channel.Id, id) : null;
        if (reference.Id("channel_id") is { } other && other != channel.Id)
            throw new RefusedException(ApiError.Form(
                "message_reference", "MESSAGE_REFERENCE_CHANNEL_MISMATCH", "Cannot reply to a message in another channel"));
        if (target is { IsEphemeral: false })
            return target;
        if (reference.Flag("fail_if_not_exists") == false)
            return null;
        throw new RefusedException(ApiError.Form("message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message"));
    }
}
