using StudyBot.Discord.Json;
using StudyBot.Discord.Limits;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Models.Requests;

namespace StudyBot.Discord.Rest;

/// <content>Answers to interactions. All go without the bot's token; the interaction's own token is the key.</content>
internal sealed partial class DiscordRest
{
    /// <summary>Gives the first answer; null means that it was taken.</summary>
    /// <remarks>
    /// A lost try is repeated within three seconds. If the first one did arrive, Discord says
    /// <see cref="DiscordErrorCode.AlreadyAcknowledged"/>.
    /// </remarks>
    public Task<DiscordError?> RespondAsync(Snowflake interaction, string token, InteractionResponse response, CancellationToken cancel) =>
        SendAsync(Callback(interaction, token, response, withResponse: false), cancel);

    /// <summary>Gives the first answer and asks for the message that it made.</summary>
    public Task<RestResult<InteractionCallback>> RespondAndReadAsync(
        Snowflake interaction, string token, InteractionResponse response, CancellationToken cancel) =>
        SendAsync(Callback(interaction, token, response, withResponse: true), DiscordJson.Default.InteractionCallback, cancel);

    /// <summary>Reads the first answer.</summary>
    public Task<RestResult<Message>> GetOriginalAsync(Snowflake application, string token, CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.OriginalResponse(HttpMethod.Get, application, token)), DiscordJson.Default.Message, cancel);

    /// <summary>Changes the first answer, or fills in a deferred one.</summary>
    public Task<RestResult<Message>> EditOriginalAsync(Snowflake application, string token, MessageEdit edit, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.OriginalResponse(HttpMethod.Patch, application, token), Json(edit, DiscordJson.Default.MessageEdit))
        {
            Files = edit.Files,
            Faults = MessageLimits.Check(edit),
        },
        DiscordJson.Default.Message,
        cancel);

    /// <summary>Deletes the first answer.</summary>
    public Task<DiscordError?> DeleteOriginalAsync(Snowflake application, string token, CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.OriginalResponse(HttpMethod.Delete, application, token)), cancel);

    /// <summary>Sends a further message.</summary>
    public Task<RestResult<Message>> CreateFollowUpAsync(Snowflake application, string token, MessageCreate message, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.FollowUp(application, token), Json(message, DiscordJson.Default.MessageCreate))
        {
            Files = message.Files,
            Faults = MessageLimits.Check(message),
        },
        DiscordJson.Default.Message,
        cancel);

    /// <summary>Changes a further message.</summary>
    public Task<RestResult<Message>> EditFollowUpAsync(
        Snowflake application, string token, Snowflake message, MessageEdit edit, CancellationToken cancel) => SendAsync(
        new RestRequest(Routes.FollowUpMessage(HttpMethod.Patch, application, token, message), Json(edit, DiscordJson.Default.MessageEdit))
        {
            Files = edit.Files,
            Faults = MessageLimits.Check(edit),
        },
        DiscordJson.Default.Message,
        cancel);

    /// <summary>Deletes a further message.</summary>
    public Task<DiscordError?> DeleteFollowUpAsync(Snowflake application, string token, Snowflake message, CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.FollowUpMessage(HttpMethod.Delete, application, token, message)), cancel);

    private static RestRequest Callback(Snowflake interaction, string token, InteractionResponse response, bool withResponse) =>
        new(Routes.Callback(interaction, token, withResponse), Json(response, DiscordJson.Default.InteractionResponse))
        {
            Files = response.Data switch { MessageCreate message => message.Files, MessageEdit edit => edit.Files, _ => [] },
            Faults = response.Data switch
            {
                MessageCreate message => MessageLimits.Check(message),
                MessageEdit edit => MessageLimits.Check(edit),
                Modal modal => ModalLimits.Check(modal),
                Suggestions suggestions => CommandLimits.CheckChoices(suggestions.Choices),
                _ => [],
            },
            IsRepeatable = true,
        };
}
