using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>Separates a pasted page's text from its buttons, side bars and comments.</summary>
static partial class PageFurniture
{
    static readonly Regex Furniture = WordList.WholeLine("furniture");
    static readonly Regex EndOfText = WordList.WholeLine("end-of-text");
    static readonly Regex CommentHeading = WordList.WholeLine("comment-headings");

    /// <summary>How a reader's question begins when it lacks its question mark.</summary>
    [GeneratedRegex(@"^(?:(?:kak|min|gan|pak|bu|bang|admin|permisi|maaf|halo|hai|assalamualaikum)\b[\s,.]*)*(?:saya (?:ingin|mau)|mau|izin|ijin|numpang) (?:ber)?tanya|^(?:apa|apakah|siapa|kapan|kenapa|mengapa|bagaimana|gimana|di ?mana|berapa|mana)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksSomething();

    /// <summary>The lines of the text itself, and the questions asked in the comments below it.</summary>
    public static (List<Line> Text, List<AskedQuestion> Questions) Split(List<Line> lines)
    {
        var end = lines.FindIndex(l => EndOfText.IsMatch(l.Text));
        // A side bar that opens the paste has the text behind it.
        if (end >= 0 && end > lines.Count / 2)
            lines = lines[..end];

        var comments = lines.FindLastIndex(l => CommentHeading.IsMatch(l.Text.TrimEnd(':', ' ')));
        var areComments = comments > 0
            && (lines.Skip(comments).Any(l => Furniture.IsMatch(l.Text)) || comments > lines.Count * 0.7);
        var (text, below) = areComments ? (lines[..comments], lines[(comments + 1)..]) : (lines, []);
        return (
            [.. text.Where(l => !Furniture.IsMatch(l.Text))],
            [.. below.Where(l => IsQuestion(l.Content)).Select(l => new AskedQuestion(l.Content, l.ContentSpan))]);
    }

    static bool IsQuestion(string text) =>
        !Furniture.IsMatch(text) && (text.Contains('?', StringComparison.Ordinal) || AsksSomething().IsMatch(text));
}
