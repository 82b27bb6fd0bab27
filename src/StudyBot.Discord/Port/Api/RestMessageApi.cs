using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Port.Sending;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Port.Api;

/// <summary>Requests about messages, over HTTP.</summary>
internal sealed class RestMessageApi(DiscordRest rest) : IMessageApi
{
    public Task<RestResult<Message>> CreateAsync(Snowflake channel, MessageCreate message, CancellationToken cancellationToken) =>
        rest.CreateMessageAsync(channel, message, cancellationToken);

    public Task<RestResult<Message>> EditAsync(
        Snowflake channel, Snowflake message, MessageEdit edit, CancellationToken cancellationToken) =>
        rest.EditMessageAsync(channel, message, edit, cancellationToken);

    public Task<DiscordError?> DeleteAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken) =>
        rest.DeleteMessageAsync(channel, message, cancellationToken);

    public Task<DiscordError?> ReactAsync(Snowflake channel, Snowflake message, string emoji, CancellationToken cancellationToken) =>
        rest.CreateReactionAsync(channel, message, emoji, cancellationToken);

    public Task<RestResult<Message>> ReadAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken) =>
        rest.GetMessageAsync(channel, message, cancellationToken);

    public Task<RestResult<Channel>> OpenThreadAsync(Snowflake channel, ThreadCreate thread, CancellationToken cancellationToken) =>
        rest.CreateThreadAsync(channel, thread, cancellationToken);

    public Task<RestResult<Channel>> OpenThreadAsync(
        Snowflake channel, Snowflake message, ThreadCreate thread, CancellationToken cancellationToken) =>
        rest.CreateThreadAsync(channel, message, thread, cancellationToken);

    public Task<RestResult<Channel>> OpenDirectAsync(Snowflake person, CancellationToken cancellationToken) =>
        rest.CreateDirectChannelAsync(person, cancellationToken);
}
