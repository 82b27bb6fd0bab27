using System.Text.RegularExpressions;

namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>How a list item is marked.</summary>
enum MarkerStyle
{
    /// <summary>A sign without order: •, -, ü …</summary>
    Bullet,

    /// <summary>1. 2. 3.</summary>
    Number,

    /// <summary>a. b. c.</summary>
    SmallLetter,

    /// <summary>A. B. C.</summary>
    CapitalLetter,

    /// <summary>I. II. III.</summary>
    CapitalRoman,
}

/// <summary>The marker of a list item.</summary>
/// <param name="Style">The style and the bracket it is written with; items of one list share them.</param>
/// <param name="Sign">The bullet's sign, or the bracket of an ordered marker.</param>
/// <param name="Ordinal">The item's number from 1; 0 for bullets.</param>
/// <param name="Length">How many characters the marker takes, white space behind it included.</param>
sealed partial record ListMarker(MarkerStyle Style, char Sign, int Ordinal, int Length)
{
    /// <summary>Bullets as editors, word processors and their symbol fonts leave them when pasted (ü, Ø, § and v are Wingdings).</summary>
    [GeneratedRegex(@"^(?<sign>[-–—*•●○◦▪■□►▸➢➤✓✔❖·§ØüÜoqv])[\s\u00A0]+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^(?<open>\()?(?:(?<number>\d{1,2})|(?<roman>(?:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3}))|(?<letter>[A-Za-z]))(?<close>[.)])(?:[\s\u00A0]+(?=\S)|(?<=\d\.)(?=\p{Lu}\p{L}))", RegexOptions.CultureInvariant)]
    private static partial Regex Ordered();

    /// <summary>The marker a line begins with, or null.</summary>
    public static ListMarker? Of(string text)
    {
        if (Bullet().Match(text) is { Success: true } bullet)
            return new ListMarker(MarkerStyle.Bullet, bullet.Groups["sign"].Value[0], 0, bullet.Length);
        if (Ordered().Match(text) is not { Success: true } match)
            return null;
        var sign = match.Groups["open"].Success ? '(' : match.Groups["close"].Value[0];
        if (match.Groups["number"] is { Success: true } number)
            return new ListMarker(MarkerStyle.Number, sign, int.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture), match.Length);
        if (match.Groups["roman"] is { Success: true } roman)
            return new ListMarker(MarkerStyle.CapitalRoman, sign, Roman(roman.Value), match.Length);
        var letter = match.Groups["letter"].Value[0];
        return char.IsUpper(letter)
            ? new ListMarker(MarkerStyle.CapitalLetter, sign, letter - 'A' + 1, match.Length)
            : new ListMarker(MarkerStyle.SmallLetter, sign, letter - 'a' + 1, match.Length);
    }

    /// <summary>Whether it is a capital letter or numeral; these mark the parts of a text rather than lists within lists.</summary>
    public bool IsCapital => Style is MarkerStyle.CapitalLetter or MarkerStyle.CapitalRoman;

    /// <summary>Whether the other marker may stand in the same list.</summary>
    public bool SameList(ListMarker other) => Style == other.Style && Sign == other.Sign;

    static int Roman(string text)
    {
        var total = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var value = Digit(text[i]);
            total += i + 1 < text.Length && Digit(text[i + 1]) > value ? -value : value;
        }
        return total;
    }

    static int Digit(char c) => c switch { 'X' => 10, 'V' => 5, _ => 1 };
}
