using System.Buffers.Binary;
using SkiaSharp;

namespace StudyBot.Charts.Tests;

public sealed class ScoreChartTests
{
    private static readonly ScoreChart Class = new("Kuis fungsi pekerjaan sosial", [
        new("1. Sari", 8500, "8.500"),
        new("2. Budi Santoso", 7250, "7.250"),
        new("2. Émile", 7250, "7.250"),
        new("4. 🦊 Ayu 🎉", 0, "0"),
        new("5. 山田", 300, "300"),
        new("6. Nama yang panjang sekali sampai tidak muat", 2000, "2.000"),
    ]);

    [Fact]
    public void A_chart_is_a_png_as_high_as_its_bars_need()
    {
        var png = ScoreChartImage.Png(Class);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal(ScoreChartImage.Width, BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)));
        Assert.True(Height(png) > Height(ScoreChartImage.Png(Class with { Bars = [.. Class.Bars.Take(2)] })));
        Save("score-chart.png", png);
    }

    [Fact]
    public void The_longer_bar_belongs_to_the_higher_score_and_equal_scores_are_equally_long()
    {
        using var picture = SKBitmap.Decode(ScoreChartImage.Png(Class));
        var lengths = BarLengths(picture, Class.Bars.Count);

        Assert.True(lengths[0] > lengths[1]);
        Assert.Equal(lengths[1], lengths[2]);
        Assert.Equal(0, lengths[3]);
        Assert.InRange(lengths[1] / (double)lengths[0], 0.83, 0.87);
    }

    [Fact]
    public void It_is_light_on_dark_with_contrast_enough_for_weak_eyes()
    {
        using var picture = SKBitmap.Decode(ScoreChartImage.Png(Class));
        var ground = picture.GetPixel(2, 2);
        var brightest = Enumerable.Range(0, picture.Width).SelectMany(x => Enumerable.Range(0, picture.Height).Select(y => picture.GetPixel(x, y)))
            .MaxBy(Luminance);

        Assert.Equal(255, ground.Alpha);
        Assert.True((Luminance(brightest) + 0.05) / (Luminance(ground) + 0.05) >= 7);
    }

    [Fact]
    public void Names_that_the_font_cannot_draw_lose_those_signs_and_never_the_rest()
    {
        Assert.Equal("4. Ayu", ChartFont.Drawable("4. 🦊 Ayu 🎉"));
        Assert.Equal("5.", ChartFont.Drawable("5. 山田"));
        Assert.Equal("Émile", ChartFont.Drawable("E\u0301mile"));
        Assert.Equal("–", ChartFont.Drawable("山田"));
    }

    [Fact]
    public void No_more_bars_are_drawn_than_a_phone_can_show()
    {
        var many = new ScoreChart("Banyak", [.. Enumerable.Range(1, 40).Select(place => new ScoreBar($"{place}. P", 41 - place, $"{41 - place}"))]);
        var most = many with { Bars = [.. many.Bars.Take(ScoreChartImage.MaxBars)] };

        Assert.Equal(Height(ScoreChartImage.Png(most)), Height(ScoreChartImage.Png(many)));
    }

    [Fact]
    public void A_quiz_in_which_nobody_scored_still_has_its_chart() =>
        Assert.NotEmpty(ScoreChartImage.Png(new("Kuis", [new("1. Sari", 0, "0"), new("1. Budi", 0, "0")])));

    [Fact]
    public void Without_a_bar_or_with_a_score_that_is_none_it_refuses()
    {
        Assert.Throws<ArgumentException>(() => ScoreChartImage.Png(new("Kuis", [])));
        Assert.Throws<ArgumentException>(() => ScoreChartImage.Png(new("Kuis", [new("1. Sari", double.NaN, "")])));
        Assert.Throws<ArgumentException>(() => ScoreChartImage.Png(new("Kuis", [new("1. Sari", -1, "-1")])));
    }

    [Fact]
    public async Task Charts_are_drawn_side_by_side_without_disturbing_each_other()
    {
        var alone = ScoreChartImage.Png(Class);

        var together = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => ScoreChartImage.Png(Class))));

        Assert.All(together, png => Assert.Equal(alone, png));
    }

    private static int Height(byte[] png) => BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));

    /// <summary>The widest run of bar colour in each bar's band of the picture.</summary>
    private static List<int> BarLengths(SKBitmap picture, int bars)
    {
        var rows = Enumerable.Range(0, picture.Height)
            .Select(y => Enumerable.Range(0, picture.Width).Count(x => picture.GetPixel(x, y) == new SKColor(0x8e, 0xa1, 0xff))).ToList();
        var top = rows.FindIndex(count => count > 0);
        return [.. Enumerable.Range(0, bars).Select(bar => (int)Math.Round(top + 20 + bar * 76.0)).Select(y => y < rows.Count ? rows[y] : 0)];
    }

    private static double Luminance(SKColor colour)
    {
        static double Linear(byte part) => part / 255.0 <= 0.04045 ? part / 255.0 / 12.92 : Math.Pow((part / 255.0 + 0.055) / 1.055, 2.4);
        return 0.2126 * Linear(colour.Red) + 0.7152 * Linear(colour.Green) + 0.0722 * Linear(colour.Blue);
    }

    /// <summary>Kept for the eye where a folder for pictures is named.</summary>
    private static void Save(string name, byte[] png)
    {
        if (Environment.GetEnvironmentVariable("STUDYBOT_SCREENSHOTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, name), png);
        }
    }
}
