using ScottPlot;

namespace StudyBot.Charts;

/// <summary>
/// Draws score charts. The picture has a dark ground of its own and light text, so it reads the same in a light and in a dark chat;
/// rank and score stand beside each bar as text, so nothing hangs on colour or on judging lengths.
/// </summary>
public static class ScoreChartImage
{
    /// <summary>The most bars one picture holds; more would be too small to read on a phone.</summary>
    public const int MaxBars = 15;

    /// <summary>The longest label drawn, in characters as people count them.</summary>
    public const int LabelLength = 24;

    /// <summary>Width of the picture in pixels: a chat shows at most about 550, drawn here at nearly twice that for sharp screens.</summary>
    public const int Width = 1000;

    private const int HeightPerBar = 76;
    private const int HeightAround = 120;

    // Text on ground: contrast 14 to 1; bar on ground: 6 to 1 (WCAG 2.2 asks 4.5 and 3).
    private static readonly Color Ground = Color.FromHex("#1e1f22");
    private static readonly Color Text = Color.FromHex("#f2f3f5");
    private static readonly Color BarColor = Color.FromHex("#8ea1ff");

    /// <summary>The chart as a PNG, <see cref="Width"/> pixels wide and as high as its bars need.</summary>
    /// <exception cref="ArgumentException">There is no bar, or a score is negative or not a number.</exception>
    public static byte[] Png(ScoreChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var bars = chart.Bars.Take(MaxBars).ToList();
        if (bars.Count == 0) throw new ArgumentException("A chart needs a bar.", nameof(chart));
        if (bars.Exists(bar => !double.IsFinite(bar.Score) || bar.Score < 0)) throw new ArgumentException("Scores are 0 or more.", nameof(chart));

        ChartFont.Register();
        using var plot = new Plot();
        Draw(plot, chart.Title, bars);
        return plot.GetImage(Width, HeightAround + HeightPerBar * bars.Count).GetImageBytes();
    }

    private static void Draw(Plot plot, string title, List<ScoreBar> bars)
    {
        var longest = Math.Max(1, bars.Max(bar => bar.Score));
        var drawn = plot.Add.Bars(bars.Select((bar, place) => new Bar
        {
            Position = -place,
            Value = bar.Score,
            FillColor = BarColor,
            LineWidth = 0,
            Size = 0.62,
            Orientation = Orientation.Horizontal,
            ValueLabel = ChartFont.Drawable(bar.ScoreText),
        }).ToArray());
        drawn.Horizontal = true;
        drawn.ValueLabelStyle.FontName = ChartFont.Name;
        drawn.ValueLabelStyle.FontSize = 34;
        drawn.ValueLabelStyle.ForeColor = Text;

        plot.FigureBackground.Color = Ground;
        plot.DataBackground.Color = Ground;
        plot.HideGrid();
        plot.Layout.Frameless();
        plot.Axes.Frameless();
        plot.Axes.Left.SetTicks(
            [.. bars.Select((_, place) => (double)-place)],
            [.. bars.Select(bar => ChartFont.Drawable(Cut(bar.Label)))]);
        plot.Axes.Left.TickLabelStyle.FontName = ChartFont.Name;
        plot.Axes.Left.TickLabelStyle.FontSize = 34;
        plot.Axes.Left.TickLabelStyle.ForeColor = Text;
        plot.Axes.Left.MajorTickStyle.Length = 0;
        plot.Axes.Left.FrameLineStyle.Width = 0;
        plot.Axes.Bottom.IsVisible = false;
        plot.Axes.Right.IsVisible = false;
        plot.Axes.Title.IsVisible = true;
        plot.Axes.Left.IsVisible = true;
        plot.Title(ChartFont.Drawable(title), 38);
        plot.Axes.Title.Label.FontName = ChartFont.Name;
        plot.Axes.Title.Label.Bold = false;
        plot.Axes.Title.Label.ForeColor = Text;
        // Room at the right for the score of the longest bar.
        plot.Axes.SetLimits(0, longest * 1.2, -bars.Count + 0.4, 0.6);
    }

    private static string Cut(string label)
    {
        var shown = new System.Globalization.StringInfo(label);
        return shown.LengthInTextElements <= LabelLength ? label : shown.SubstringByTextElements(0, LabelLength - 1).TrimEnd() + "…";
    }
}
