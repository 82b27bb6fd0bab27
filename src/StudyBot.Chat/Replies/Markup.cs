using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StudyBot.Chat;

/// <summary>Writes the platform's markup (Discord's, developers/reference, "Message Formatting"). Pure.</summary>
public static partial class Markup
{
    /// <summary>
    /// Makes text from people or documents show exactly as it was written: nothing in it turns into emphasis, a heading,
    /// a quotation, a list, a link with another name, a spoiler, a mention or a time. Web addresses stay clickable.
    /// </summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var at = 0;
        foreach (var address in WebAddress().EnumerateMatches(text))
        {
            Escape(escaped, text, at, address.Index);
            escaped.Append(text, address.Index, address.Length);
            at = address.Index + address.Length;
        }
        Escape(escaped, text, at, text.Length);
        return escaped.ToString();
    }

    /// <summary>Names a person; whether they are notified is decided by <see cref="Reply.Notify"/> alone.</summary>
    public static string Mention(PersonId person) => $"<@{person}>";

    /// <summary>Names a channel or thread as something to click.</summary>
    public static string Mention(ChannelId channel) => $"<#{channel}>";

    /// <summary>A moment, shown to each reader in their own time zone: "Selasa, 3 Juni 2025 19.00".</summary>
    public static string Moment(DateTimeOffset moment) => Time(moment, 'F');

    /// <summary>A moment as seen from now, ticking in the reader's program without edits: "dalam 20 detik".</summary>
    public static string Countdown(DateTimeOffset moment) => Time(moment, 'R');

    /// <summary>Hidden until clicked. The text may hold anything, "||" too: it is escaped here.</summary>
    public static string Spoiler(string text) => $"||{Escape(text)}||";

    /// <summary>Bold. The text is already markup.</summary>
    public static string Strong(string markup) => $"**{markup}**";

    private static string Time(DateTimeOffset moment, char style) =>
        string.Create(CultureInfo.InvariantCulture, $"<t:{moment.ToUnixTimeSeconds()}:{style}>");

    private static void Escape(StringBuilder escaped, string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var c = text[i];
            if (c is '\\' or '*' or '_' or '~' or '`' or '|' or '<' or '[' or '@' || (c is '#' or '>' or '-' or '+' && StartsLine(text, i)) || (c is '.' or ')' && NumbersLine(text, i)))
                escaped.Append('\\');
            escaped.Append(c);
        }
    }

    private static bool StartsLine(string text, int at)
    {
        while (--at >= 0 && text[at] is ' ' or '\t' or '>' or '-' or '#')
        {
            // Only white space and other marks of this kind stand before it.
        }
        return at < 0 || text[at] is '\n' or '\r';
    }

    /// <summary>"1." or "1)" at the start of a line begins a numbered list, which would count anew in its own way.</summary>
    private static bool NumbersLine(string text, int at)
    {
        var digits = at;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1]))
            digits--;
        return digits < at && StartsLine(text, digits);
    }

    [GeneratedRegex(@"https?://[A-Za-z0-9\-._~:/?#@!$&'()+,;=%]+")]
    private static partial Regex WebAddress();
}
