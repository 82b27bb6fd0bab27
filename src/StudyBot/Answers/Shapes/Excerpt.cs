using System.Text;
using StudyBot.Chat;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Answers.Shapes;

/// <summary>A part of a passage, from its beginning or around what matters, cut at whole sentences. Pure.</summary>
internal static class Excerpt
{
    const string Cut = " …";

    /// <summary>As many of the first sentences and list items as fit, those named in bold; an ellipsis shows what was left out.</summary>
    /// <param name="text">The passage's text.</param>
    /// <param name="strong">What is emphasised, in order.</param>
    /// <param name="most">Characters of markup at most.</param>
    public static string Of(string text, IReadOnlyList<TextSpan> strong, int most)
    {
        var whole = Marked(text, 0, text.Length, strong);
        if (whole.Length <= most)
            return whole;
        var shown = "";
        foreach (var sentence in Sentences.Of(text))
        {
            var longer = Marked(text, 0, sentence.End, strong);
            if (longer.Length + Cut.Length > most)
                break;
            shown = longer;
        }
        return shown.Length > 0 ? shown + Cut : Markup.Escape(PassageText.Start(text, Math.Max(1, most / 2)));
    }

    /// <summary>The characters with the given spans in bold.</summary>
    public static string Marked(string text, int from, int to, IReadOnlyList<TextSpan> strong)
    {
        var shown = new StringBuilder();
        foreach (var span in strong.Where(s => s.Start >= from && s.End <= to))
        {
            if (span.Start < from)
                continue;
            shown.Append(Markup.Escape(text[from..span.Start])).Append(Markup.Strong(Markup.Escape(span.In(text))));
            from = span.End;
        }
        return shown.Append(Markup.Escape(text[from..to])).ToString();
    }
}
