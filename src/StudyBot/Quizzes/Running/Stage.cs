using System.Globalization;
using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Quizzes.Cards;
using StudyBot.Quizzes.Preparing;
using StudyBot.Quizzes.Rounds;
using StudyBot.Storage.Quizzes;

namespace StudyBot.Quizzes.Running;

/// <summary>Shows effects through the port.</summary>
internal sealed class Stage(
    IChat chat, IChatView view, QuizCards cards, IQuizVariants variants, PlatformClock platform, TimeProvider clock, ILogger<Stage> log) : IStage
{
    /// <summary>Pauses before trying again what may pass.</summary>
    static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(9)];

    /// <inheritdoc/>
    public async Task<RoundEvent> ShowAsync(Effect effect, RoundState state, CancellationToken cancel)
    {
        if (effect.Kind == EffectKind.LearnVariant)
            return await LearnAsync(effect, state, cancel);
        if (effect.Kind == EffectKind.TellStarter)
            return Result(effect, await TellStarterAsync(effect, state, cancel));
        if (effect.Kind == EffectKind.EditQuestion && !state.Messages.ContainsKey(effect.Subject))
            return new Delivered(effect.Number, 0) { At = platform.Now };
        var outcome = await PutAsync(effect, state, cancel);
        foreach (var pause in Pauses)
        {
            if (outcome is not SendOutcome.Refused { Reason: RefusalReason.Unreachable or RefusalReason.RateLimited })
                break;
            await Task.Delay(pause, clock, cancel);
            outcome = await PutAsync(effect, state, cancel);
        }
        return Result(effect, outcome);
    }

    /// <summary>Where files are refused the words go without their picture: they say the same.</summary>
    async Task<SendOutcome> PutAsync(Effect effect, RoundState state, CancellationToken cancel)
    {
        var reply = cards.Draw(effect, state);
        var outcome = await PutAsync(reply, effect, state, cancel);
        return outcome is SendOutcome.Refused { Reason: RefusalReason.MissingRights } && reply.Files.Count > 0
            ? await PutAsync(cards.Draw(effect, state, withPicture: false), effect, state, cancel)
            : outcome;
    }

    Task<SendOutcome> PutAsync(Reply reply, Effect effect, RoundState state, CancellationToken cancel)
    {
        var channel = new ChannelId(state.Setup.Channel);
        return effect.EditsWhatIsThere && state.Messages.TryGetValue(effect.Subject, out var shown)
            ? chat.EditAsync(new MessageRef(channel, new MessageId(shown)), reply, cancel)
            : chat.SendAsync(new Destination.Channel(channel), reply with { Once = $"{state.Setup.Id}-{QuizId.Write((ulong)effect.Number)}" }, cancel);
    }

    RoundEvent Result(Effect effect, SendOutcome outcome)
    {
        switch (outcome)
        {
            case SendOutcome.Sent sent when effect.Kind == EffectKind.PostQuestion || !effect.EditsWhatIsThere:
                return new Delivered(effect.Number, sent.Message.Message.Value) { At = sent.At };
            case SendOutcome.Sent sent:
                // The time of an edited message is that of its first version.
                return new Delivered(effect.Number, sent.Message.Message.Value) { At = platform.Now };
            default:
                var refused = (SendOutcome.Refused)outcome;
                return new Undelivered(effect.Number, FaultOf(refused.Reason), Detail(refused)) { At = platform.Now };
        }
    }

    static string Detail(SendOutcome.Refused refused) =>
        refused.Reason == RefusalReason.MissingRights && refused.Missing != Rights.None ? refused.Missing.ToString() : refused.Detail;

    static DeliveryFault FaultOf(RefusalReason reason) => reason switch
    {
        RefusalReason.MissingRights or RefusalReason.ThreadClosed => DeliveryFault.MissingRights,
        RefusalReason.UnknownPlace => DeliveryFault.PlaceGone,
        RefusalReason.UnknownMessage or RefusalReason.TooOldToEdit => DeliveryFault.MessageGone,
        _ => DeliveryFault.Other,
    };

    /// <summary>Directly; who takes no direct messages is told in another channel of the server where the bot may write.</summary>
    async Task<SendOutcome> TellStarterAsync(Effect effect, RoundState state, CancellationToken cancel)
    {
        var starter = new PersonId(state.Setup.Starter);
        var isForgotten = FormerMember.Is(starter.Value);
        var reply = cards.Draw(effect, state);
        var direct = isForgotten
            ? new SendOutcome.Refused(RefusalReason.DirectMessagesClosed, "")
            : await chat.SendAsync(new Destination.Direct(starter), reply, cancel);
        if (direct.IsSent || OtherPlace(state) is not { } other)
            return direct;
        return await chat.SendAsync(
            new Destination.Channel(other.Id),
            isForgotten ? reply : reply with { Blocks = [new TextBlock(Markup.Mention(starter)), .. reply.Blocks], Notify = [starter] },
            cancel);
    }

    Place? OtherPlace(RoundState state) => view.FindServer(new ServerId(state.Setup.Server))?.Places.FirstOrDefault(place =>
        place.Kind == PlaceKind.Text && place.Id.Value != state.Setup.Channel
        && view.RightsIn(place.Id).Allow(Rights.ViewChannel | Rights.SendMessages));

    async Task<RoundEvent> LearnAsync(Effect effect, RoundState state, CancellationToken cancel)
    {
        var (item, appeal) = (state.Setup.Items[effect.Index], state.Asked[effect.Index].Appeal!);
        var judges = string.Join(",", appeal.DecidedBy.Where(judge => !FormerMember.Is(judge)).Select(judge => judge.ToString(CultureInfo.InvariantCulture)));
        Log.AppealAccepted(log, state.Setup.Id, effect.Index + 1, judges);
        if (appeal.Text is { Length: > 0 and <= 200 } text)
            await variants.AddAsync(new QuizVariant(state.Setup.Server, item.Question.Id, text, judges), cancel);
        return new Delivered(effect.Number, 0) { At = platform.Now };
    }
}
