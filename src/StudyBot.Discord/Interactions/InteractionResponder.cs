using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Port.Api;
using StudyBot.Discord.Port.Rendering;
using StudyBot.Discord.Port.Sending;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Interactions;

/// <summary>Answers one interaction: renders replies, falls back to plain text, and after fifteen minutes to ordinary messages.</summary>
internal sealed class InteractionResponder : IResponder
{
    /// <summary>Life of an interaction's token (developers/interactions/receiving-and-responding), less the way of an answer.</summary>
    private static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15) - TimeSpan.FromSeconds(10);

    private readonly Turns _turns = new();
    private readonly InteractionLine _line;
    private readonly AnswerPages _pages;
    private readonly PageTrails _trails;
    private readonly LateAnswers _late;
    private readonly Request _request;
    private readonly Rendition _rendition;
    private readonly Audience _carriersAudience;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly long _receivedAt;

    public InteractionResponder(Interaction interaction, Request request, Audience audience, InteractionParts parts)
    {
        _line = new InteractionLine(parts.Api, interaction, audience, parts.Logger);
        _pages = new AnswerPages(_line);
        _trails = parts.Trails;
        _carriersAudience = interaction.Message?.Flags.HasFlag(MessageFlags.Ephemeral) == true ? Audience.Private : Audience.Public;
        _late = new LateAnswers(parts.Chat, request, audience);
        _request = request;
        Audience = audience;
        _rendition = Rendering(interaction, audience);
        _time = parts.Time;
        _logger = parts.Logger;
        _receivedAt = parts.Time.GetTimestamp();
    }

    /// <summary>As declared before the handler started.</summary>
    public Audience Audience { get; }

    /// <summary>The answer has been said, or nothing is owed.</summary>
    public bool IsSettled => _line.IsSettled || _late.HasSpoken;

    /// <summary>The person sees "thinking" and nothing else yet.</summary>
    public bool IsThinking => _line.State == Acknowledgement.Thinking && !IsSettled;

    public Task DeferAsync(CancellationToken cancellationToken) => _turns.TakeAsync(async () =>
    {
        await _line.DeferAsync(cancellationToken);
        return true;
    }, cancellationToken);

    public Task<SendOutcome> AnswerAsync(Reply reply, CancellationToken cancellationToken) => _turns.TakeAsync(
        () => IsOver ? _late.AnswerAsync(reply, cancellationToken) : SayAsync(reply, Audience, isAnswer: true, cancellationToken),
        cancellationToken);

    public Task<SendOutcome> FollowUpAsync(Audience audience, Reply reply, CancellationToken cancellationToken) => _turns.TakeAsync(
        () => IsOver ? _late.FollowUpAsync(audience, reply, cancellationToken) : SayAsync(reply, audience, isAnswer: false, cancellationToken),
        cancellationToken);

    private bool IsOver => _time.GetElapsedTime(_receivedAt) >= TokenLife;

    private async Task<SendOutcome> SayAsync(Reply reply, Audience audience, bool isAnswer, CancellationToken cancellationToken)
    {
        var said = await SayAsync(reply, _rendition, audience, isAnswer, cancellationToken);
        if (said.Error is { } malformed && malformed.IsMalformed() && _rendition == Rendition.Components)
        {
            // A person waits: words without layout are better than silence, and the log keeps what is to be mended.
            Log.LayoutRefused(_logger, malformed.ToString());
            said = await SayAsync(reply, Rendition.PlainText, audience, isAnswer, cancellationToken);
        }
        return Outcomes.Of(said, _request.Place, _request.BotRights, reply);
    }

    /// <summary>Says a reply that may need several messages.</summary>
    private async Task<RestResult<Message>> SayAsync(
        Reply reply, Rendition rendition, Audience audience, bool isAnswer, CancellationToken cancellationToken)
    {
        // What follows a message that only one person sees is for that person, too.
        var further = audience == Audience.SameMessage ? _carriersAudience : audience;
        var pages = ReplyPages.Cut(reply, rendition).Select(page => new RenderedPage(page, rendition, isPrivate: further == Audience.Private)).ToList();
        if (isAnswer)
        {
            var (said, standing) = await _pages.SayAsync(pages, further, cancellationToken);
            if (further == Audience.Public && standing is [{ Value: > 0 }, ..])
                _trails.Keep(standing[0], standing);
            return said;
        }
        RestResult<Message>? last = null;
        foreach (var page in pages)
        {
            last = await _line.FollowUpAsync(page, further, cancellationToken);
            if (last is { IsSuccess: false })
                break;
        }
        return last!.Value;
    }

    /// <summary>A message made of components stays one; elsewhere the bot's rights decide.</summary>
    private static Rendition Rendering(Interaction interaction, Audience audience) =>
        audience == Audience.SameMessage && interaction.Message?.Flags.HasFlag(MessageFlags.IsComponentsV2) == true
            ? Rendition.Components
            : ReplyRenderer.For(interaction.AppPermissions is { } rights ? (Rights)rights : Rights.EmbedLinks);
}
