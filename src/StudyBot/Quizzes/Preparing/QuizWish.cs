using System.Text.Json;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Preparing;

/// <summary>A quiz as somebody asked for it.</summary>
internal sealed record QuizWish
{
    public const int FewestQuestions = 3, MostQuestions = 30, FewestSeconds = 5, MostSeconds = 120, MostTeams = 4;

    /// <summary>A heading of the documents, or words of it; empty for everything.</summary>
    public string Topic { get; init; } = "";

    public int Count { get; init; } = 10;

    /// <summary>Kinds of questions; empty for a mixture.</summary>
    public IReadOnlyList<QuestionKind> Kinds { get; init; } = [];

    public ScoringMode Mode { get; init; }

    public ChoiceRule Choice { get; init; }

    public Pacing Pacing { get; init; }

    public int Seconds { get; init; } = 20;

    /// <summary>How many teams; 0 when everyone plays alone.</summary>
    public int Teams { get; init; }

    public bool InThread { get; init; }

    public bool HidesAnswers { get; init; }

    /// <summary>The first question brings no points, so that everybody finds the buttons.</summary>
    public bool HasWarmUp { get; init; }

    /// <summary>The last question brings twice the points.</summary>
    public bool HasDouble { get; init; }

    public string Write() => JsonSerializer.Serialize(this);

    public static QuizWish Read(string text) => JsonSerializer.Deserialize<QuizWish>(text) ?? new QuizWish();

    /// <summary>The quiz that grants the wish.</summary>
    public RoundSetup Grant(QuizPlace place, IReadOnlyList<QuizQuestion> questions, IReadOnlyList<string> teamNames, DateTimeOffset at) => new(
        QuizId.Of(place.Channel, at), place.Server, place.Channel, place.Starter, Topic, [.. questions.Select((question, i) => new RoundItem(question, WeightOf(i, questions.Count)))], at)
    {
        Think = TimeSpan.FromSeconds(Seconds),
        Rules = new ScoringRules(Mode, Choice),
        Pacing = Pacing,
        Teams = teamNames,
        HidesAnswers = HidesAnswers,
        Wanted = Count,
    };

    int WeightOf(int index, int count) => HasWarmUp && index == 0 ? 0 : HasDouble && index == count - 1 ? 2 : 1;
}

/// <summary>Where a quiz is to be played, and for whom.</summary>
/// <param name="Server">The server.</param>
/// <param name="Channel">The channel or thread.</param>
/// <param name="Starter">Who asked for it.</param>
internal sealed record QuizPlace(ulong Server, ulong Channel, ulong Starter);
