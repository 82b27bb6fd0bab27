using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>What can be asked of Discord about one interaction, whose own token is the key; the bot's is not needed.</summary>
/// <remarks>Source: developers/interactions/receiving-and-responding.</remarks>
internal interface IInteractionApi
{
    /// <summary>The first answer, due within three seconds, exactly once; waits behind no rate limit.</summary>
    /// <returns>With the message that came of it, where the answer is one.</returns>
    Task<RestResult<InteractionCallback>> RespondAsync(
        Interaction interaction, InteractionResponse response, CancellationToken cancellationToken);

    /// <summary>Changes the first answer, or the message "thinking" stands for.</summary>
    Task<RestResult<Message>> EditOriginalAsync(Interaction interaction, MessageEdit edit, CancellationToken cancellationToken);

    /// <summary>Takes the first answer away.</summary>
    Task<DiscordError?> DeleteOriginalAsync(Interaction interaction, CancellationToken cancellationToken);

    /// <summary>One more message.</summary>
    Task<RestResult<Message>> FollowUpAsync(Interaction interaction, MessageCreate message, CancellationToken cancellationToken);

    /// <summary>Changes a further message.</summary>
    Task<RestResult<Message>> EditFollowUpAsync(
        Interaction interaction, Snowflake message, MessageEdit edit, CancellationToken cancellationToken);

    /// <summary>Takes a further message away.</summary>
    Task<DiscordError?> DeleteFollowUpAsync(Interaction interaction, Snowflake message, CancellationToken cancellationToken);
}
