using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Gives a question that leans on the one before ("kalau menurut Siporin?", "contohnya?", "yang nomor 3?") the topic of that one. Pure.</summary>
public static partial class FollowUp
{
    /// <summary>Up to so many words "menurut Siporin …" asks the same of another author; longer ones name their topic themselves.</summary>
    const int ShortWithAuthor = 5;

    /// <summary>Beyond so many words a question names its topic itself, whatever it begins with.</summary>
    const int Longest = 12;

    /// <summary>The question with the topic it leans on; a question that stands alone as it is.</summary>
    /// <param name="previous">The question before, with its own topic; null when there was none.</param>
    /// <param name="question">The new question.</param>
    public static string Complete(string? previous, string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (string.IsNullOrWhiteSpace(previous) || !Leans(question))
            return question;
        var topic = Item().Replace(previous, " ");
        topic = According().IsMatch(question) ? According().Replace(topic, " ") : topic;
        if (string.IsNullOrWhiteSpace(topic))
            topic = previous;
        return $"{Spaces().Replace(topic, " ").Trim().TrimEnd('?', '.', '!', ' ')} {Connective().Replace(question.Trim(), "")}".Trim();
    }

    static bool Leans(string question)
    {
        var asked = Phrasing.Of(question);
        if (asked.Words.Count is 0 or > Longest)
            return false;
        if (Connective().IsMatch(question.Trim()) || Ordinals.Find(asked) is { NamesList: false })
            return true;
        if (asked.Words.Count <= ShortWithAuthor && According().Match(question.Trim()) is { Success: true, Index: 0 })
            return true;
        return asked.Words.All(w => NamesNoSubject(w.Spelled) || PointsBack(w, question));
    }

    /// <summary>Words that name no subject of their own: "kenapa?", "contoh?", "tahun berapa?", "siapa yang bilang itu?".</summary>
    static bool NamesNoSubject(string word) =>
        QuestionWords.Unspecific.Contains(word) || QuestionWords.Definition.Contains(word) || Leaning.Contains(word);

    /// <summary>"contohnya", "tujuannya": of what was spoken of before.</summary>
    static bool PointsBack(AskedWord word, string question) =>
        word.Span.Length > 5 && word.Span.In(question).EndsWith("nya", StringComparison.OrdinalIgnoreCase);

    static readonly HashSet<string> Leaning = [.. WordList.Lines("leaning-words")];

    [GeneratedRegex(@"^(?:dan|lalu|terus|trus|trs|kalau|kalo|klo|bagaimana dengan|gimana dengan|gmn dengan|gimana kalau|bagaimana kalau|and|what about|how about|then)\b[\s,]*", RegexOptions.IgnoreCase)]
    private static partial Regex Connective();

    /// <summary>"menurut Pincus dan Minahan", up to the end of the clause.</summary>
    [GeneratedRegex(@"\b(?:menurut|mnrt|mnurut|versi|according to)\b[^,;?.!]*", RegexOptions.IgnoreCase)]
    private static partial Regex According();

    /// <summary>The item of the question before does not carry on to the next.</summary>
    [GeneratedRegex(@"\b(?:yang\s+|yg\s+)?(?:nomor|nomer|no\.?|poin|point|butir)\s*(?:ke\s*-?\s*)?\d+(?:\s+(?:maksudnya|artinya)\s+apa)?", RegexOptions.IgnoreCase)]
    private static partial Regex Item();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
