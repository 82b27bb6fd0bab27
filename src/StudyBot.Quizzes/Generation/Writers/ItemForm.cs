using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Quizzes.Generation.Material;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>How a list's item is built, as far as it would show among items built otherwise.</summary>
/// <param name="Opening">The prefix of the verb it opens with, "nya" for a noun made of one; empty for other words.</param>
/// <param name="IsSentence">Whether it says something of something, where no verb opens it.</param>
/// <param name="IsLabel">Whether it names what the document then explains.</param>
readonly partial record struct ItemForm(string Opening, bool IsSentence, bool IsLabel)
{
    /// <summary>Words that a verb may stand behind: "ikut mengembangkan" opens with a verb as "mengembangkan" does.</summary>
    static readonly HashSet<string> Helpers = ["dapat", "harus", "ikut", "mampu", "selalu", "serta", "turut", "wajib"];

    /// <summary>The prefixes of verbs; "mekanisme" has none of them.</summary>
    [GeneratedRegex("^(?:me(?=[mnlrwy])|ber|di(?=.{4}))", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    /// <summary>Whether it can be read without its list: "lembaga sosial, ekonomi, dan budaya" says nothing alone.</summary>
    public bool Says => Opening.Length > 0 || IsSentence || IsLabel;

    /// <summary>The form of an item.</summary>
    public static ItemForm Of(ListEntry item)
    {
        var words = Words.Of(item.Shown);
        var first = words.Select(word => word.Surface).SkipWhile(Helpers.Contains).FirstOrDefault("");
        var verb = Verb().Match(first).Value;
        // "meningkatnya …" is a noun beside "meningkatkan …".
        var opening = first.EndsWith("nya", StringComparison.Ordinal) ? "nya" : verb;
        return new ItemForm(opening, opening.Length == 0 && Predicates.IsSentence(words), item.IsLabel);
    }
}
