using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Port.Api;

/// <summary>Requests about interactions, over HTTP.</summary>
internal sealed class RestInteractionApi(DiscordRest rest) : IInteractionApi
{
    /// <summary>Only messages are read back: the answer to a deferral or to proposals would be read for nothing.</summary>
    public async Task<RestResult<InteractionCallback>> RespondAsync(
        Interaction interaction, InteractionResponse response, CancellationToken cancellationToken)
    {
        if (response.Data is MessageCreate or MessageEdit)
        {
            var told = await rest.RespondAndReadAsync(interaction.Id, interaction.Token, response, cancellationToken);
            return told.Error is { } refusal && IsOurs(refusal) ? await ReadBackAsync(interaction, cancellationToken) : told;
        }
        var error = await rest.RespondAsync(interaction.Id, interaction.Token, response, cancellationToken);
        return error is null || IsOurs(error) ? new InteractionCallback() : error;
    }

    public Task<RestResult<Message>> EditOriginalAsync(Interaction interaction, MessageEdit edit, CancellationToken cancellationToken) =>
        rest.EditOriginalAsync(interaction.ApplicationId, interaction.Token, edit, cancellationToken);

    public Task<DiscordError?> DeleteOriginalAsync(Interaction interaction, CancellationToken cancellationToken) =>
        rest.DeleteOriginalAsync(interaction.ApplicationId, interaction.Token, cancellationToken);

    public Task<RestResult<Message>> FollowUpAsync(Interaction interaction, MessageCreate message, CancellationToken cancellationToken) =>
        rest.CreateFollowUpAsync(interaction.ApplicationId, interaction.Token, message, cancellationToken);

    public Task<RestResult<Message>> EditFollowUpAsync(
        Interaction interaction, Snowflake message, MessageEdit edit, CancellationToken cancellationToken) =>
        rest.EditFollowUpAsync(interaction.ApplicationId, interaction.Token, message, edit, cancellationToken);

    public Task<DiscordError?> DeleteFollowUpAsync(Interaction interaction, Snowflake message, CancellationToken cancellationToken) =>
        rest.DeleteFollowUpAsync(interaction.ApplicationId, interaction.Token, message, cancellationToken);

    /// <summary>Answered already, namely by our own earlier try whose acknowledgement got lost on the way: it stands, and once is enough.</summary>
    private static bool IsOurs(DiscordError error) => error is { Code: DiscordErrorCode.AlreadyAcknowledged, FollowsLostTry: true };

    private async Task<RestResult<InteractionCallback>> ReadBackAsync(Interaction interaction, CancellationToken cancellationToken)
    {
        var original = await rest.GetOriginalAsync(interaction.ApplicationId, interaction.Token, cancellationToken);
        return new InteractionCallback { Resource = original.Value is { } message ? new InteractionCallbackResource { Message = message } : null };
    }
}
