using System.Globalization;
using System.Text;
using ScottPlot;
using SkiaSharp;

namespace StudyBot.Charts;

/// <summary>The font that ships with the charts: Noto Sans (Latin, Greek, Cyrillic), under the SIL Open Font License.</summary>
internal static class ChartFont
{
    public const string Name = "Noto Sans (StudyBot)";

    private static readonly Lazy<SKTypeface> Typeface = new(Load);
    private static readonly Lazy<bool> Registered = new(() =>
    {
        ScottPlot.Fonts.FontResolvers.Add(new Resolver());
        return true;
    });

    /// <summary>Makes the font known to the plotting library; once per process.</summary>
    public static void Register() => _ = Registered.Value;

    /// <summary>
    /// The text with what the font cannot draw (emoji, other scripts) left out, so that a name never shows as empty boxes;
    /// a text of which nothing is left becomes "–".
    /// </summary>
    public static string Drawable(string text)
    {
        var kept = new StringBuilder();
        var elements = StringInfo.GetTextElementEnumerator(text.Normalize(NormalizationForm.FormC));
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (Typeface.Value.ContainsGlyphs(element)) kept.Append(element);
        }

        var shown = string.Join(' ', kept.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return shown.Length == 0 ? "–" : shown;
    }

    private static SKTypeface Load()
    {
        using var file = typeof(ChartFont).Assembly.GetManifestResourceStream("NotoSans-Regular.ttf")
            ?? throw new InvalidOperationException("The font is not in the assembly.");
        return SKTypeface.FromStream(file);
    }

    private sealed class Resolver : IFontResolver
    {
        public SKTypeface? CreateTypeface(string fontName, FontWeight weight, FontSlant slant, FontSpacing spacing) =>
            fontName == Name ? Load() : null;

        [Obsolete("Asked for by the interface; the library calls the other form.")]
        public SKTypeface? CreateTypeface(string fontName, bool bold, bool italic) => fontName == Name ? Load() : null;
    }
}
