using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Grading;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Rounds;

namespace StudyBot.Quizzes.Tests.Rounds;

/// <summary>A quiz in a test: time is told, effects are delivered when the test says so, and the journal is kept.</summary>
sealed class Game
{
    public static readonly DateTimeOffset Start = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);
    ulong _message = 5000;

    public Game(int questions = 4, Func<RoundSetup, RoundSetup>? change = null)
    {
        var setup = new RoundSetup("q1", 1, 10, Teacher, "fungsi", [.. Enumerable.Range(0, questions).Select(Item)], Start)
        {
            Think = TimeSpan.FromSeconds(20),
        };
        Setup = change?.Invoke(setup) ?? setup;
        State = Round.Open(Setup);
    }

    public const ulong Teacher = 900;

    public const int Key = 2;

    public RoundSetup Setup { get; }

    public RoundState State { get; private set; }

    public DateTimeOffset Now { get; set; } = Start;

    public List<RoundEvent> Journal { get; } = [];

    /// <summary>The effects that were delivered, in order.</summary>
    public List<Effect> Shown { get; } = [];

    /// <summary>Short enough to add no reading time worth counting: five words, two seconds.</summary>
    public static RoundItem Item(int index) =>
        new(new QuizQuestion($"item-{index}", QuestionKind.Gap, "Apa?", ["a", "b", "c", "d"], Key, [], Source));

    public static RoundItem Typed(int index) => new(Item(index).Question with { Kind = QuestionKind.ShortAnswer, Options = [], Key = -1, Accepted = ["kuda laut"] });

    static readonly QuestionSource Source = new("dasar.md", "Dasar", ["Fungsi"], "Jawabannya c.", new TextSpan(10, 13));

    /// <summary>A started quiz of two with its first question open since <see cref="Now"/>.</summary>
    public static Game Started(int questions = 4, Func<RoundSetup, RoundSetup>? change = null)
    {
        var game = new Game(questions, change);
        game.Join(1);
        game.Join(2);
        game.Steer(Quizzes.Rounds.Steer.Start);
        game.Deliver();
        return game;
    }

    public Receipt Tell(RoundEvent happened)
    {
        Journal.Add(happened);
        var transition = Round.Apply(State, happened);
        State = transition.State;
        return transition.Receipt;
    }

    public Receipt Join(ulong person, double factor = 1) => Tell(new Joined(new Player(person, $"P{person}", factor)) { At = Now });

    public Receipt Steer(Steer step, ulong by = Teacher) => Tell(new Steered(by, step) { At = Now, Index = State.Current });

    public Receipt Press(ulong person, int option, double after = 0, int? index = null) =>
        Tell(new Answered(index ?? State.Current, new Player(person, $"P{person}"), option) { At = Now.AddSeconds(after) });

    public Receipt Type(ulong person, string text, GradeReason reason, double after = 0) =>
        Tell(new Answered(State.Current, new Player(person, $"P{person}"), null, text, new Grade(reason)) { At = Now.AddSeconds(after) });

    /// <summary>Shows everything that waits, now.</summary>
    public void Deliver()
    {
        while (Due() is { } effect)
        {
            Shown.Add(effect);
            Tell(new Delivered(effect.Number, ++_message) { At = Now });
        }
    }

    public Effect? Due() => State.Outbox.Find(effect => State.Pause is not { } pause || !effect.WaitsFor(pause));

    /// <summary>Time goes on, alarms ring, effects are shown.</summary>
    public void Wait(double seconds)
    {
        var until = Now.AddSeconds(seconds);
        while (Alarm.Next(State) is { } next && next <= until)
        {
            Now = next > Now ? next : Now;
            Tell(new TimePassed { At = Now });
            Deliver();
        }
        Now = until;
    }

    /// <summary>The time left for an ordinary reader.</summary>
    public TimeSpan Left => State.CurrentQuestion!.Windows[^1].EndOf(State.CurrentQuestion.Limit)!.Value - Now;

    /// <summary>Answers and closes the open question, up to the next one.</summary>
    public void Play(params (ulong Person, int Option)[] pressed)
    {
        foreach (var (person, option) in pressed)
            Press(person, option, 1);
        var index = State.Current;
        while (State.Current == index && State.Phase is Phase.Asking or Phase.Revealed && State.Current == index)
            Wait(1);
    }

    public int PointsOf(ulong person) => Results.OfPlayers(State).Single(result => result.Player.Id == person).Points;

    public IEnumerable<EffectKind> Waiting => State.Outbox.Select(effect => effect.Kind);
}
