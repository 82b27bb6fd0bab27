using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Port.Sending;

/// <summary>What can be asked of Discord about messages, with the bot's token.</summary>
/// <remarks>Sources: developers/resources/message, developers/resources/channel, developers/resources/user.</remarks>
internal interface IMessageApi
{
    Task<RestResult<Message>> CreateAsync(Snowflake channel, MessageCreate message, CancellationToken cancellationToken);

    Task<RestResult<Message>> EditAsync(Snowflake channel, Snowflake message, MessageEdit edit, CancellationToken cancellationToken);

    Task<DiscordError?> DeleteAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken);

    /// <summary>Puts the bot's reaction under a message.</summary>
    Task<DiscordError?> ReactAsync(Snowflake channel, Snowflake message, string emoji, CancellationToken cancellationToken);

    Task<RestResult<Message>> ReadAsync(Snowflake channel, Snowflake message, CancellationToken cancellationToken);

    /// <summary>Opens a thread on its own, or a forum post with its first message.</summary>
    Task<RestResult<Channel>> OpenThreadAsync(Snowflake channel, ThreadCreate thread, CancellationToken cancellationToken);

    /// <summary>Opens the thread of a message.</summary>
    Task<RestResult<Channel>> OpenThreadAsync(
        Snowflake channel, Snowflake message, ThreadCreate thread, CancellationToken cancellationToken);

    /// <summary>Opens the direct conversation with a person, or finds it again.</summary>
    Task<RestResult<Channel>> OpenDirectAsync(Snowflake person, CancellationToken cancellationToken);
}
