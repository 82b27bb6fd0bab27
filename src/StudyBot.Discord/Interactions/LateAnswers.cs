using StudyBot.Chat;

namespace StudyBot.Discord.Interactions;

/// <summary>What becomes of answers after the interaction has ended: ordinary messages, but nothing private is made public.</summary>
internal sealed class LateAnswers(IChat chat, Request request, Audience declared)
{
    private MessageRef? _answer;

    /// <summary>Something was said, or tried.</summary>
    public bool HasSpoken { get; private set; }

    /// <summary>Says the answer, or replaces it.</summary>
    public async Task<SendOutcome> AnswerAsync(Reply reply, CancellationToken cancellationToken)
    {
        HasSpoken = true;
        var carrier = declared == Audience.SameMessage ? Carrier : null;
        if ((_answer ?? carrier) is { } standing)
            return await chat.EditAsync(standing, reply, cancellationToken);
        var outcome = await FollowUpAsync(declared, reply, cancellationToken);
        _answer = outcome is SendOutcome.Sent sent ? sent.Message : null;
        return outcome;
    }

    /// <summary>Says one more message.</summary>
    public async Task<SendOutcome> FollowUpAsync(Audience audience, Reply reply, CancellationToken cancellationToken)
    {
        HasSpoken = true;
        Destination destination = audience == Audience.Public || request.Place.IsDirect
            ? new Destination.Channel(request.Place.Id)
            : new Destination.Direct(request.Person.Id);
        var outcome = await chat.SendAsync(destination, reply, cancellationToken);
        return outcome is SendOutcome.Refused refused && destination is Destination.Direct
            ? refused with { Reason = RefusalReason.TooLate }
            : outcome;
    }

    private MessageRef? Carrier => request switch
    {
        ButtonPressed pressed => pressed.Message.Ref,
        MenuChosen chosen => chosen.Message.Ref,
        FormSubmitted { Message: { } message } => message.Ref,
        _ => null,
    };
}
