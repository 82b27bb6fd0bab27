namespace StudyBot.Quizzes.Scoring;

/// <summary>A line of a board.</summary>
/// <param name="Place">From 1; equal points share a place, and the next one is skipped (1, 2, 2, 4).</param>
/// <param name="Who">Whose line.</param>
/// <param name="Points">Points.</param>
public sealed record Placed<T>(int Place, T Who, int Points);

/// <summary>Puts people or teams in places.</summary>
public static class Places
{
    /// <summary>Most points first; within a place the given order stays.</summary>
    public static IReadOnlyList<Placed<T>> Of<T>(IEnumerable<T> all, Func<T, int> points)
    {
        var places = new List<Placed<T>>();
        foreach (var (who, own) in all.Select(one => (one, points(one))).OrderByDescending(pair => pair.Item2))
            places.Add(new Placed<T>(places is [.., var last] && last.Points == own ? last.Place : places.Count + 1, who, own));
        return places;
    }
}
