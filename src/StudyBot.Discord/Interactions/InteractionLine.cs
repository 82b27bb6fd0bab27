using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Port;
using StudyBot.Discord.Port.Api;
using StudyBot.Discord.Port.Rendering;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// One interaction's line to Discord: keeps to the order Discord asks for (one acknowledgement, then edits and further
/// messages) whatever its user does. For one speaker at a time; <see cref="InteractionResponder"/> sees to that.
/// </summary>
/// <param name="api">The requests.</param>
/// <param name="interaction">What is answered.</param>
/// <param name="audience">As declared before the handler started.</param>
/// <param name="logger">Hears of lost interactions.</param>
internal sealed class InteractionLine(IInteractionApi api, Interaction interaction, Audience audience, ILogger logger)
{
    private Snowflake? _furtherAnswer;
    private bool _isAnswered;

    public Acknowledgement State { get; private set; }

    /// <summary>The answer has been said, or nothing is owed.</summary>
    public bool IsSettled => _isAnswered || State is not (Acknowledgement.None or Acknowledgement.Thinking);

    /// <summary>Tells Discord to wait, for the declared audience.</summary>
    public async Task DeferAsync(CancellationToken cancellationToken)
    {
        if (State != Acknowledgement.None)
            return;
        var (response, state) = audience == Audience.SameMessage
            ? (InteractionResponse.DeferUpdate(), Acknowledgement.Quiet)
            : (InteractionResponse.Defer(ephemeral: audience == Audience.Private), Acknowledgement.Thinking);
        await RespondAsync(response, state, cancellationToken);
    }

    /// <summary>Says the answer, or replaces it.</summary>
    public async Task<RestResult<Message>> AnswerAsync(RenderedPage page, CancellationToken cancellationToken)
    {
        if (State == Acknowledgement.None)
        {
            var response = audience == Audience.SameMessage ? InteractionResponse.Update(page.Edit) : InteractionResponse.Reply(page.Message);
            var first = await RespondAsync(response, Acknowledgement.Spoken, cancellationToken);
            if (State is not Acknowledgement.Elsewhere)
            {
                _isAnswered = first.IsSuccess;
                return first;
            }
        }
        if (State == Acknowledgement.Lost)
            return TooLate;
        if (_isAnswered || State is Acknowledgement.Thinking or Acknowledgement.Quiet)
        {
            var edited = _furtherAnswer is { } further
                ? await api.EditFollowUpAsync(interaction, further, page.Edit, cancellationToken)
                : await api.EditOriginalAsync(interaction, page.Edit, cancellationToken);
            if (edited.Error?.Code != DiscordErrorCode.UnknownMessage)
            {
                _isAnswered |= edited.IsSuccess;
                return edited;
            }
        }
        var said = await api.FollowUpAsync(interaction, page.Message, cancellationToken);
        (_isAnswered, _furtherAnswer) = (_isAnswered || said.IsSuccess, said.Value?.Id ?? _furtherAnswer);
        return said;
    }

    /// <summary>Changes one of the further messages.</summary>
    public Task<RestResult<Message>> ChangeAsync(Snowflake further, RenderedPage page, CancellationToken cancellationToken) =>
        api.EditFollowUpAsync(interaction, further, page.Edit, cancellationToken);

    /// <summary>Takes one of the further messages away; one that is gone already counts as taken away.</summary>
    public async Task RemoveAsync(Snowflake further, CancellationToken cancellationToken)
    {
        if (await api.DeleteFollowUpAsync(interaction, further, cancellationToken) is { Code: not DiscordErrorCode.UnknownMessage } refusal)
            PortLog.PageLeftBehind(logger, refusal.ToString());
    }

    /// <summary>Says one more message.</summary>
    /// <param name="page">With the flag of its audience.</param>
    /// <param name="further">Its audience.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RestResult<Message>> FollowUpAsync(RenderedPage page, Audience further, CancellationToken cancellationToken)
    {
        if (State == Acknowledgement.None && audience == Audience.SameMessage)
            await DeferAsync(cancellationToken);
        if (State == Acknowledgement.None)
        {
            var first = await RespondAsync(InteractionResponse.Reply(page.Message), Acknowledgement.Spoken, cancellationToken);
            if (State is not Acknowledgement.Elsewhere)
                return first;
        }
        if (State == Acknowledgement.Lost)
            return TooLate;
        if (State == Acknowledgement.Thinking && !_isAnswered)
        {
            // Discord would put the message in place of "thinking" and before its audience
            // (developers/interactions/receiving-and-responding, "Create Followup Message"). So that is done knowingly, or prevented.
            State = Acknowledgement.Spoken;
            if (further == audience)
                return await api.EditOriginalAsync(interaction, page.Edit, cancellationToken);
            await api.DeleteOriginalAsync(interaction, cancellationToken);
        }
        return await api.FollowUpAsync(interaction, page.Message, cancellationToken);
    }

    private static DiscordError TooLate { get; } = new(DiscordErrorKind.Refused, "interaction", "It was answered too late.")
    {
        HttpStatus = 404,
        Code = DiscordErrorCode.UnknownInteraction,
    };

    private async Task<RestResult<Message>> RespondAsync(
        InteractionResponse response, Acknowledgement state, CancellationToken cancellationToken)
    {
        var result = await api.RespondAsync(interaction, response, cancellationToken);
        State = result.Error switch
        {
            null => state,
            { Code: DiscordErrorCode.AlreadyAcknowledged } => Acknowledgement.Elsewhere,
            { } error when error.IsLostInteraction() => Acknowledgement.Lost,
            _ => State,
        };
        if (State == Acknowledgement.Lost)
            Log.InteractionLost(logger, interaction.Type, interaction.Id, result.Error!.ToString());
        else if (State == Acknowledgement.None)
            Log.AcknowledgementRefused(logger, interaction.Type, interaction.Id, result.Error!.ToString());
        return result.Value is { } callback
            ? callback.Resource?.Message ?? new Message { ChannelId = interaction.ChannelId ?? default }
            : result.Error!;
    }
}
