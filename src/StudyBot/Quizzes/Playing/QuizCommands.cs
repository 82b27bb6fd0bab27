using StudyBot.Chat;
using StudyBot.Quizzes.Cards;
using StudyBot.Quizzes.Preparing;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Running;
using StudyBot.Quizzes.Wording;
using StudyBot.Settings;

namespace StudyBot.Quizzes.Playing;

/// <summary><c>/kuis</c>: opening a quiz, steering it, asking how it stands.</summary>
internal sealed class QuizCommands(
    QuizOpener opener, QuizHall hall, QuizPlanner planner, TopicProposals topics, Steerers steerers, QuizPeople people, PlatformClock platform, Preferences preferences,
    IChatView view)
    : IChatFeature
{
    /// <summary>The command.</summary>
    public const string Command = "kuis";

    const string Begin = "mulai", Pause = "jeda", GoOn = "lanjut", Stop = "berhenti", Status = "status", Plan = "jadwalkan", Own = "saya";

    const string When = "kapan", Factor = "waktu-baca", OnBoards = "papan";

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Define(new CommandDefinition(Command, QuizVoice.Described("CommandQuiz"))
        {
            InDirect = false,
            Subcommands =
            [
                new(Begin, QuizVoice.Described("CommandBegin")) { Options = QuizOptions.All },
                new(Pause, QuizVoice.Described("CommandPause")),
                new(GoOn, QuizVoice.Described("CommandGoOn")),
                new(Stop, QuizVoice.Described("CommandStop")),
                new(Status, QuizVoice.Described("CommandStatus")),
                new(Plan, QuizVoice.Described("CommandPlan"))
                {
                    Options = [new(When, OptionKind.Text, QuizVoice.Described("OptionWhen")) { IsRequired = true, Most = 40 }, .. QuizOptions.All],
                },
                new(Own, QuizVoice.Described("CommandOwn"))
                {
                    Options =
                    [
                        new(Factor, OptionKind.Number, QuizVoice.Described("OptionFactor")) { Least = 1, Most = 3 },
                        new(OnBoards, OptionKind.Flag, QuizVoice.Described("OptionOnBoards")),
                    ],
                },
            ],
        })
        .Command($"{Command} {Begin}", Audience.Private, BeginAsync)
        .Command($"{Command} {Plan}", Audience.Private, PlanAsync)
        .Command($"{Command} {Pause}", Audience.Private, (asked, respond, cancel) => SteerAsync(asked, Steer.Pause, respond, cancel))
        .Command($"{Command} {GoOn}", Audience.Private, (asked, respond, cancel) => SteerAsync(asked, Steer.Resume, respond, cancel))
        .Command($"{Command} {Stop}", Audience.Private, (asked, respond, cancel) => SteerAsync(asked, Steer.Stop, respond, cancel))
        .Command($"{Command} {Status}", Audience.Private, StatusAsync)
        .Command($"{Command} {Own}", Audience.Private, OwnAsync)
        .Autocomplete($"{Command} {Begin}", QuizOptions.Topic, (typing, _) => ValueTask.FromResult(topics.For(typing.Typed)))
        .Autocomplete($"{Command} {Plan}", QuizOptions.Topic, (typing, _) => ValueTask.FromResult(topics.For(typing.Typed)));

    QuizVoice VoiceIn(Place place) => QuizVoice.Of(preferences.VoiceIn(place));

    /// <summary>Commands reach the bot in private threads that it has not been added to; nothing but answers to them reaches the thread.</summary>
    bool IsOutside(Place place) => place.Kind == PlaceKind.PrivateThread && view.FindPlace(place.Id) is null;

    string NotInThread(QuizVoice voice) => voice.Say("NotInThread", view.Self is { } self ? Markup.Mention(self) : "@StudyBot");

    async Task BeginAsync(CommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        platform.Hear(asked.At);
        var voice = VoiceIn(asked.Place);
        var said = IsOutside(asked.Place) ? NotInThread(voice)
            : asked.Place.Server is { } server ? (await opener.OpenAsync(QuizOptions.Read(asked.Inputs), new QuizPlace(server.Value, asked.Place.Id.Value, asked.Person.Id.Value), voice, asked.At, cancel)).Text
            : voice["OnlyInServers"];
        await respond.AnswerAsync(Reply.Of(said), cancel);
    }

    async Task PlanAsync(CommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        var voice = VoiceIn(asked.Place);
        var said = asked.Place.Server is not { } server ? voice["OnlyInServers"]
            : IsOutside(asked.Place) ? NotInThread(voice)
            : PlanTime.Read(asked.Inputs.Text(When) ?? "", asked.At) is not { } at ? voice["WhenUnclear"]
            : await PlannedAsync(QuizOptions.Read(asked.Inputs), new QuizPlace(server.Value, asked.Place.Id.Value, asked.Person.Id.Value), at, voice, cancel);
        await respond.AnswerAsync(Reply.Of(said), cancel);
    }

    async Task<string> PlannedAsync(QuizWish wish, QuizPlace place, DateTimeOffset at, QuizVoice voice, CancellationToken cancel)
    {
        await planner.PlanAsync(wish, place, at, cancel);
        return voice.Say("Planned", Markup.Moment(at), Markup.Countdown(at));
    }

    async Task SteerAsync(CommandInvoked asked, Steer step, IResponder respond, CancellationToken cancel)
    {
        platform.Hear(asked.At);
        await hall.ResumeAsync(cancel);
        var voice = VoiceIn(asked.Place);
        var said = hall.In(asked.Place.Id.Value) is not { } round ? voice["NothingRunning"]
            : !steerers.Include(asked.Person, round.State) ? voice["MayNotSteer"]
            : await round.TellAsync(new Steered(asked.Person.Id.Value, step) { At = asked.At, Index = round.State.Current }) is Receipt.Done
                ? voice[$"Done{step}"]
                : voice[$"Already{step}"];
        await respond.AnswerAsync(Reply.Of(said), cancel);
    }

    async Task StatusAsync(CommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        await hall.ResumeAsync(cancel);
        var voice = VoiceIn(asked.Place);
        var said = hall.In(asked.Place.Id.Value) is { } round ? StatusText.Of(round.State, voice) : voice["NothingRunning"];
        await respond.AnswerAsync(Reply.Of(said), cancel);
    }

    async Task OwnAsync(CommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        var voice = VoiceIn(asked.Place);
        var known = people.Of(asked.Person.Id.Value);
        var chosen = known with
        {
            ReadingFactor = Math.Clamp(asked.Inputs.Number(Factor) ?? known.ReadingFactor, Scoring.ReadingTime.LeastFactor, Scoring.ReadingTime.GreatestFactor),
            IsOffBoards = asked.Inputs.Flag(OnBoards) is { } on ? !on : known.IsOffBoards,
        };
        if (chosen != known)
            await people.SaveAsync(chosen, cancel);
        if (hall.In(asked.Place.Id.Value) is { } round && round.State.Players.TryGetValue(asked.Person.Id.Value, out var player))
            await round.TellAsync(new Joined(player with { Factor = chosen.ReadingFactor }) { At = asked.At });
        await respond.AnswerAsync(Reply.Of(voice.Say("OwnChoices", chosen.ReadingFactor, voice[chosen.IsOffBoards ? "OffBoards" : "OnBoards"])), cancel);
    }
}
