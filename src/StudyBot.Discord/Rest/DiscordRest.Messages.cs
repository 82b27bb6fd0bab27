using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StudyBot.Discord.Json;
using StudyBot.Discord.Limits;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;

namespace StudyBot.Discord.Rest;

/// <content>Messages, threads and direct channels.</content>
internal sealed partial class DiscordRest
{
    /// <summary>Sends a message. With a nonce it is repeated after faults, since Discord then recognises it.</summary>
    public Task<RestResult<Message>> CreateMessageAsync(Snowflake channel, MessageCreate message, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.Messages(HttpMethod.Post, channel), Json(message, DiscordJson.Default.MessageCreate))
        {
            Files = message.Files,
            Faults = MessageLimits.Check(message),
            IsRepeatable = message.Nonce is not null,
        },
        DiscordJson.Default.Message,
        cancel);

    /// <summary>Changes a message of the bot.</summary>
    public Task<RestResult<Message>> EditMessageAsync(Snowflake channel, Snowflake message, MessageEdit edit, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.Message(HttpMethod.Patch, channel, message), Json(edit, DiscordJson.Default.MessageEdit)) { Files = edit.Files, Faults = MessageLimits.Check(edit) },
        DiscordJson.Default.Message,
        cancel);

    /// <summary>Deletes a message.</summary>
    public Task<DiscordError?> DeleteMessageAsync(Snowflake channel, Snowflake message, CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.Message(HttpMethod.Delete, channel, message)), cancel);

    /// <summary>Puts the bot's reaction under a message.</summary>
    /// <param name="channel">The channel or thread.</param>
    /// <param name="message">The message.</param>
    /// <param name="emoji">An emoji of Unicode.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<DiscordError?> CreateReactionAsync(Snowflake channel, Snowflake message, string emoji, CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.OwnReaction(channel, message, emoji)), cancel);

    /// <summary>Reads one message.</summary>
    public Task<RestResult<Message>> GetMessageAsync(Snowflake channel, Snowflake message, CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.Message(HttpMethod.Get, channel, message)), DiscordJson.Default.Message, cancel);

    /// <summary>Reads messages, newest first.</summary>
    /// <param name="channel">The channel or thread.</param>
    /// <param name="after">Only those after this id, which then are the oldest of them.</param>
    /// <param name="limit">1 to 100.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<RestResult<IReadOnlyList<Message>>> GetMessagesAsync(Snowflake channel, Snowflake? after, int limit, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.Messages(HttpMethod.Get, channel, $"?limit={limit}{(after is null ? "" : $"&after={after}")}")),
        DiscordJson.Default.IReadOnlyListMessage,
        cancel);

    /// <summary>Reads a channel or thread.</summary>
    public Task<RestResult<Channel>> GetChannelAsync(Snowflake channel, CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.Channel(channel)), DiscordJson.Default.Channel, cancel);

    /// <summary>Opens a thread on its own, or a forum post with its first message.</summary>
    public Task<RestResult<Channel>> CreateThreadAsync(Snowflake channel, ThreadCreate thread, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.Threads(channel), Json(thread, DiscordJson.Default.ThreadCreate))
        {
            Files = thread.Message?.Files ?? [],
            Faults = MessageLimits.Check(thread),
        },
        DiscordJson.Default.Channel,
        cancel);

    /// <summary>Opens the thread of a message, which has the message's id.</summary>
    public Task<RestResult<Channel>> CreateThreadAsync(Snowflake channel, Snowflake message, ThreadCreate thread, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.ThreadFromMessage(channel, message), Json(thread, DiscordJson.Default.ThreadCreate)) { Faults = MessageLimits.Check(thread) },
        DiscordJson.Default.Channel,
        cancel);

    /// <summary>Opens the direct channel with a person, or finds it again.</summary>
    public Task<RestResult<Channel>> CreateDirectChannelAsync(Snowflake person, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.CreateDirectChannel, Json(new DirectChannelCreate(person), DiscordJson.Default.DirectChannelCreate)) { IsRepeatable = true },
        DiscordJson.Default.Channel,
        cancel);

    private static byte[] Json<T>(T body, JsonTypeInfo<T> type) => JsonSerializer.SerializeToUtf8Bytes(body, type);
}
