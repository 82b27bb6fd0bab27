namespace StudyBot.Knowledge.Evaluation;

/// <summary>The usual measures of ranked retrieval with one or more relevant passages a question.</summary>
public static class RetrievalMetrics
{
    /// <summary>1 when a relevant passage is among the first <paramref name="depth"/>, else 0.</summary>
    public static double Success(IReadOnlyList<string> ranked, IReadOnlySet<string> relevant, int depth) =>
        ranked.Take(depth).Any(relevant.Contains) ? 1 : 0;

    /// <summary>1 / rank of the first relevant passage among the first <paramref name="depth"/>, else 0.</summary>
    public static double ReciprocalRank(IReadOnlyList<string> ranked, IReadOnlySet<string> relevant, int depth)
    {
        for (var i = 0; i < Math.Min(depth, ranked.Count); i++)
        {
            if (relevant.Contains(ranked[i]))
                return 1.0 / (i + 1);
        }
        return 0;
    }

    /// <summary>Normalised discounted cumulative gain with gains 0 and 1 (Järvelin and Kekäläinen, 2002).</summary>
    public static double Ndcg(IReadOnlyList<string> ranked, IReadOnlySet<string> relevant, int depth)
    {
        double gain = 0, ideal = 0;
        for (var i = 0; i < Math.Min(depth, ranked.Count); i++)
        {
            if (relevant.Contains(ranked[i]))
                gain += 1 / Math.Log2(i + 2);
        }
        for (var i = 0; i < Math.Min(depth, relevant.Count); i++)
            ideal += 1 / Math.Log2(i + 2);
        return ideal == 0 ? 0 : gain / ideal;
    }

    /// <summary>The chance that a positive scores above a negative, ties counting half: the area under the ROC curve (Mann–Whitney).</summary>
    public static double RocAuc(IReadOnlyList<double> positives, IReadOnlyList<double> negatives)
    {
        if (positives.Count == 0 || negatives.Count == 0)
            return double.NaN;
        var sorted = negatives.Order().ToArray();
        var wins = 0.0;
        foreach (var positive in positives)
        {
            var below = LowerBound(sorted, positive);
            var notAbove = LowerBound(sorted, Math.BitIncrement(positive));
            wins += below + (notAbove - below) / 2.0;
        }
        return wins / positives.Count / negatives.Count;
    }

    static int LowerBound(double[] sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
