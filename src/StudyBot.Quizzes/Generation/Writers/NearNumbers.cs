using System.Text.RegularExpressions;
using StudyBot.Quizzes.Generation.Material;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Numbers that could stand in the place of a number: possible there, and neither rounder nor odder than it.</summary>
static partial class NearNumbers
{
    /// <summary>So many below and so many above: whichever rank the key gets, there is enough on both sides.</summary>
    const int OnEachSide = 3;

    /// <summary>A number of the document counts as near when it is at most so many times as large or as small.</summary>
    const int Far = 5;

    /// <summary>First figures of numbers that people fix: fees, limits, dimensions.</summary>
    static readonly long[] Usual = [10, 12, 15, 20, 25, 30, 40, 50, 60, 75, 80];

    /// <summary>The roundest of them, beside which others look made up.</summary>
    static readonly long[] Round = [10, 20, 50];

    static readonly long[] RoundOnes = [10, 15, 20, 25, 30, 50];

    static readonly long[] Powers = [2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048];

    /// <summary>How time and data are usually reckoned, by the stem of the unit.</summary>
    static readonly Dictionary<string, long[]> Units = new()
    {
        ["detik"] = [5, 10, 15, 20, 30, 45, 60, 90, 120],
        ["menit"] = [5, 10, 15, 20, 30, 45, 60, 90, 120],
        ["jam"] = [1, 2, 3, 4, 6, 8, 12, 18, 24, 36, 48, 72, 96],
        ["hari"] = [1, 2, 3, 5, 7, 10, 14, 21, 30, 45, 60, 90],
        ["minggu"] = [1, 2, 3, 4, 6, 8, 12, 16, 20],
        ["bit"] = Powers,
        ["byte"] = Powers,
        ["kb"] = Powers,
        ["mb"] = Powers,
        ["gb"] = Powers,
        ["bulan"] = [1, 2, 3, 4, 6, 9, 12, 18, 24, 36, 48],
    };

    [GeneratedRegex(@"^\s*(?:\p{L}+\s+){0,3}?dari\s+(?<most>\d{1,3}(?:\.\d{3})+|\d+)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OutOf();

    [GeneratedRegex(@"\b(?:dalam waktu|paling lambat|paling lama|selambat-lambatnya|lebih dari|setelah|within)\b[^.]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deadline();

    /// <summary>Whether the number is all there can be, "24 jam" of a day or "100 persen": nobody needs the document to know it.</summary>
    public static bool IsWhole(Amount amount) => amount.Form == AmountForm.Figures && Most(amount) == amount.Value;

    /// <summary>Up to three below and three above, ascending.</summary>
    /// <param name="amount">The number.</param>
    /// <param name="elsewhere">What the document counts in the same unit.</param>
    public static IEnumerable<long> Of(Amount amount, IEnumerable<long> elsewhere)
    {
        var most = Most(amount);
        var told = elsewhere.Where(value => value < Far * amount.Value && value * Far > amount.Value).ToHashSet();
        var near = Scale(amount).Concat(told).Where(value => value > 0 && value <= most && value != amount.Value).Distinct().ToList();
        return Nearest(near.Where(value => value < amount.Value)).Concat(Nearest(near.Where(value => value > amount.Value))).Order();

        IEnumerable<long> Nearest(IEnumerable<long> side) =>
            side.OrderByDescending(told.Contains).ThenBy(value => Math.Abs(value - amount.Value)).Take(OnEachSide);
    }

    static IEnumerable<long> Scale(Amount amount)
    {
        if (Units.TryGetValue(amount.Counted, out var unit) && unit.Contains(amount.Value))
            return unit;
        if (amount.Value >= 10 && Usuals(amount.Value) is { } usual)
            return usual;
        var step = Step(amount.Value);
        return Enumerable.Range(-OnEachSide, 2 * OnEachSide + 1).Select(i => amount.Value + i * step);
    }

    /// <summary>Usual numbers of about the size, where the number is one of them.</summary>
    static IEnumerable<long>? Usuals(long value)
    {
        var unit = 1L;
        while (value / unit >= 100)
            unit *= 10;
        if (value % unit != 0 || Array.IndexOf(Usual, value / unit) < 0)
            return null;
        var figures = Array.IndexOf(Round, value / unit) >= 0 ? RoundOnes : Usual;
        return figures.Where(figure => figure * unit % 10 == 0).Select(figure => figure * unit / 10).Concat(figures.Select(figure => figure * unit)).Concat(figures.Select(figure => figure * unit * 10));
    }

    /// <summary>The largest step of which the number is a multiple, so that what stands beside it ends as it does; not below a twentieth of it.</summary>
    static long Step(long value)
    {
        if (value <= 12)
            return 1;
        var round = Array.Find([1_000_000L, 500_000, 100_000, 50_000, 10_000, 5_000, 1_000, 500, 100, 50, 25, 10, 5], step => value % step == 0 && value >= 4 * step);
        return Math.Max(round > 0 ? round : 2, OneFigure(value / 20));
    }

    /// <summary>The number with all figures but the first made zeros; at most ten for what has one figure only.</summary>
    static long OneFigure(long value) => value < 5 ? 0 : value < 10 ? 10 : OneFigure(value / 10) is var rest and > 0 ? rest * 10 : value / 10 * 10;

    static long Most(Amount amount)
    {
        if (amount.After.StartsWith('%'))
            return 100;
        if (OutOf().Match(amount.After) is { Success: true } outOf)
            return NumberWords.ValueOf(outOf.Groups["most"].Value) is var all && amount.Value < all ? all - 1 : amount.Value;
        return amount.Counted switch
        {
            "persen" => 100,
            "jam" when amount.Value <= 24 && !Deadline().IsMatch(amount.Before) => 24,
            "menit" or "detik" when amount.Value <= 60 => 60,
            _ => long.MaxValue,
        };
    }
}
