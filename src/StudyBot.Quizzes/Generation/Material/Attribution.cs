using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Takes off what says whose a statement is, so that the statement can be asked about.</summary>
static partial class Attribution
{
    const string Name = @"(?:\p{Lu}\.\s?){0,3}\p{Lu}[^,;:.()]{1,60}?(?:,?\s+(?:\p{Lu}\p{Ll}{0,3}\.){2,})?";
    const string Year = @"(?:\s*\((?:\s*(?:1[5-9]|20)\d\d[^()]{0,30}|\p{Lu}[^()]{2,60})\))?";

    /// <summary>"(Pincus dan Minahan, 1973: 9)", "(diringkas dari definisi IFSW)".</summary>
    [GeneratedRegex(@"\s*\((?:(?:diringkas|disadur|dikutip|dirangkum|diolah|lihat|dalam|bdk|cf|see|summari[sz]ed|adapted)\b[^()]*|[^()]*?\b(?:1[5-9]|20)\d\d[a-z]?(?:\s*[:,][^()]*)?)\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    /// <summary>"Menurut Siporin, …", "Bagi Siporin (1975), …".</summary>
    [GeneratedRegex(@"^(?:Menurut(?:\s+(?:rumusan|definisi|pendapat))?|Bagi|According to|For)\s+" + Name + @"(?:" + Year + @",\s+|\s*\(\s*(?:1[5-9]|20)\d\d[^()]{0,30}\)\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    /// <summary>"…, menurut Siporin, …".</summary>
    [GeneratedRegex(@",\s+(?:menurut|according to)\s+" + Name + Year + @"(?:,\s+|(?=\.$))", RegexOptions.CultureInvariant)]
    private static partial Regex Inserted();

    /// <summary>"Siporin menyatakan bahwa …".</summary>
    [GeneratedRegex(@"^" + Name + Year + @",?\s+(?:menyatakan|berpendapat|mengatakan|mengemukakan|menjelaskan|menegaskan|menyebutkan|menulis|states?|argues?|says)\s+(?:bahwa|that)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Saying();

    /// <summary>"Siporin mendefinisikan pekerjaan sosial sebagai …".</summary>
    [GeneratedRegex(@"^" + Name + Year + @",?\s+(?:mendefinisikan|mengartikan|merumuskan|menyatakan|menyebut|membatasi|(?<view>memandang))\s+(?<term>\p{L}[^,.;:]{2,60}?)\s+sebagai\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Defining();

    /// <summary>"Harold J. Laski (1947): …": whose it is stands before the colon.</summary>
    [GeneratedRegex(@"^(?<name>(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}.'’&, -]{1,60}?)\s*\((?:1[5-9]|20)\d\d[a-z]?(?:\s*[:,][^()]{1,20})?\)\s*:\s+", RegexOptions.CultureInvariant)]
    internal static partial Regex Labelling();

    /// <summary>The sentence without citations in brackets.</summary>
    public static string Uncited(string sentence) => Citation().Replace(sentence, "");

    /// <summary>Whether the sentence hands its statement to somebody in its own words, not by a citation behind it.</summary>
    public static bool IsHandedTo(string sentence) => Uncited(sentence) is var text && Tidy.Up(text) != Without(text);

    /// <summary>The statement without its attribution, beginning with a capital letter.</summary>
    public static string Without(string sentence)
    {
        var text = Uncited(Labelling().Replace(sentence, ""));
        text = Defining().Replace(text, match => match.Groups["term"].Value + (match.Groups["view"].Success ? " dipandang sebagai " : " didefinisikan sebagai "));
        text = Saying().Replace(text, "");
        text = Opening().Replace(text, "");
        text = Inserted().Replace(text, match => match.Value.EndsWith(' ') ? " " : "");
        return Capitalised(Tidy.Up(text));
    }

    /// <summary>The text with its first letter in lower case.</summary>
    public static string Lowered(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>The text with its first letter in upper case.</summary>
    public static string Capitalised(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
