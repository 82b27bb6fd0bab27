using StudyBot.Quizzes.Scoring;

namespace StudyBot.Quizzes.Rounds;

/// <summary>What one person made of a quiz.</summary>
/// <param name="Player">Who.</param>
/// <param name="Points">All points.</param>
/// <param name="Right">Questions answered right.</param>
/// <param name="Missed">Questions that counted and were answered wrong or not at all, from 0.</param>
public sealed record PlayerResult(Player Player, int Points, int Right, IReadOnlyList<int> Missed);

/// <summary>How the class did on one question.</summary>
/// <param name="Index">The question, from 0.</param>
/// <param name="Answered">How many answered.</param>
/// <param name="Right">How many of them were right.</param>
public sealed record QuestionResult(int Index, int Answered, int Right);

/// <summary>Scores of a quiz, always worked out from its answers: an accepted appeal re-scores by itself. Pure.</summary>
public static class Results
{
    /// <summary>Scores of one question by person; empty while it is open.</summary>
    public static IReadOnlyDictionary<ulong, Score> OfQuestion(RoundState state, int index)
    {
        var (question, item) = (state.Asked[index], state.Setup.Items[index]);
        return question is { IsClosed: true, IsVoid: false }
            ? Scorer.Score(question.Attempts, attempt => question.IsRight(attempt, item), item.Weight, state.Setup.Rules)
            : new Dictionary<ulong, Score>();
    }

    /// <summary>Everybody's results, by person.</summary>
    public static IReadOnlyList<PlayerResult> OfPlayers(RoundState state)
    {
        var scored = state.Counting().Select(asked => (asked.Index, Scores: OfQuestion(state, asked.Index))).ToList();
        return
        [
            .. state.Players.Values.Select(player =>
            {
                var own = scored.Select(one => (one.Index, Score: one.Scores.GetValueOrDefault(player.Id))).ToList();
                return new PlayerResult(
                    player,
                    own.Sum(one => one.Score?.Points ?? 0),
                    own.Count(one => one.Score is { IsRight: true }),
                    [.. own.Where(one => one.Score is not { IsRight: true }).Select(one => one.Index)]);
            }),
        ];
    }

    /// <summary>Places; within equal points whoever joined with the lower id stands first, on the same place.</summary>
    public static IReadOnlyList<Placed<PlayerResult>> Board(RoundState state) => Places.Of(OfPlayers(state), result => result.Points);

    /// <summary>Teams by the mean of their members' points, so that a small team is not behind for being small.</summary>
    public static IReadOnlyList<Placed<string>> TeamBoard(RoundState state)
    {
        var results = OfPlayers(state);
        var teams = state.Setup.Teams.Select((name, team) => (name, own: results.Where(result => result.Player.Team == team).ToList()));
        return Places.Of(
            teams.Where(team => team.own.Count > 0).ToDictionary(team => team.name, team => (int)Math.Round(team.own.Average(result => result.Points))),
            team => team.Value).Select(placed => new Placed<string>(placed.Place, placed.Who.Key, placed.Points)).ToList();
    }

    /// <summary>The questions fewest got right, the hardest first; those that everybody got right are left out.</summary>
    public static IReadOnlyList<QuestionResult> Hardest(RoundState state, int most) =>
    [
        .. state.Counting()
            .Select(asked => (asked.Index, Scores: OfQuestion(state, asked.Index)))
            .Select(one => new QuestionResult(one.Index, one.Scores.Count, one.Scores.Values.Count(score => score.IsRight)))
            .Where(result => result.Answered > result.Right)
            .OrderBy(result => (double)result.Right / result.Answered)
            .Take(most),
    ];
}
