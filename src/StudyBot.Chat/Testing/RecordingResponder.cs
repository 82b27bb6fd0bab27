namespace StudyBot.Chat.Testing;

/// <summary>Answers a request by writing it down.</summary>
internal sealed class RecordingResponder(RecordingChat chat, Request request, Audience audience) : IResponder
{
    private readonly MessageRef _answer = Answered(chat, request, audience);

    public Task<SendOutcome> AnswerAsync(Reply reply, CancellationToken cancellationToken) =>
        chat.Keep(new Said(SaidHow.Answered, reply) { Audience = audience, Message = _answer });

    public Task<SendOutcome> FollowUpAsync(Audience audience, Reply reply, CancellationToken cancellationToken) =>
        chat.Keep(new Said(SaidHow.FollowedUp, reply) { Audience = audience, Message = chat.NewMessage(request.Place.Id) });

    private static MessageRef Answered(RecordingChat chat, Request request, Audience audience) => (audience, request) switch
    {
        (Audience.SameMessage, ButtonPressed pressed) => pressed.Message.Ref,
        (Audience.SameMessage, MenuChosen chosen) => chosen.Message.Ref,
        (Audience.SameMessage, FormSubmitted { Message: { } message }) => message.Ref,
        _ => chat.NewMessage(request.Place.Id),
    };
}
