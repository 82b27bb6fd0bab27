using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Finds the sentences that say what a term is.</summary>
static partial class Definitions
{
    const int FewestWordsOfMeaning = 5;

    /// <summary>Openers that make of what follows a judgement, an example or a part rather than a meaning.</summary>
    static readonly string[] NoMeaning =
        ["salah", "contoh", "bagian", "semua", "kunci", "hasil", "hal", "jawaban", "alasan", "bukti", "bisa", "harus", "dapat", "perlu", "anggota", "seorang", "setiap", "di", "dari", "untuk", "pada", "dalam", "antara", "karena", "agar", "ketika", "saat", "one",
            "key", "result", "example", "member", "in", "from", "for"];

    static readonly PhraseList FiguresOfSpeech = PhraseList.Read("figures-of-speech");

    static readonly string[] NoTerm = ["setiap", "semua", "seluruh", "segala", "sebagian", "every", "each", "all"];

    static readonly FrozenSet<string> EverydayWords = PhraseList.Lines("everyday-words").ToFrozenSet();

    static readonly FrozenSet<string> PropertyWords = PhraseList.Lines("property-words").ToFrozenSet();

    /// <summary>"Lapak adalah tempat berjualan …", "Relasi intern (internal) ialah …", "Yang dimaksud dengan lapak adalah …".</summary>
    [GeneratedRegex(@"^(?<before>Yang dimaksud(?: dengan)? )?(?<term>\p{L}[^,.:;()“”""]{1,45}?)(?:\s*\((?<alias>[^()]{2,40})\))?(?<after>(?:,)?\s+(?:adalah|ialah|is an?|are|refers to|means)\s+(?<meaning>.{15,}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Forward();

    /// <summary>"Lapak merupakan tempat berjualan …": says what it is where the section is headed by it, and what it is besides elsewhere.</summary>
    [GeneratedRegex(@"^(?<before>)(?<term>\p{L}[^,.:;()“”""]{1,45}?)(?:\s*\((?<alias>[^()]{2,40})\))?(?<after>\s+merupakan\s+(?<meaning>.{15,}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Headed();

    /// <summary>"… disebut lapak."</summary>
    [GeneratedRegex(@"^(?<before>(?<meaning>.{25,}?),?\s+(?:disebut(?: juga)?|dinamakan|dikenal sebagai|is called|are called|is known as)\s+)(?<term>\p{L}[^,.:;()“”""]{1,45}?)(?:\s*\((?<alias>[^()]{2,40})\))?(?<after>\.)$", RegexOptions.CultureInvariant)]
    private static partial Regex Backward();

    /// <summary>"Terapung. Akarnya menggantung bebas …", "Tenggelam: seluruh tubuhnya …".</summary>
    [GeneratedRegex(@"^(?<before>)(?<term>\p{L}[^,.:;()“”""–]{1,45}?)(?:\s*\((?<alias>[^()]{2,40})\))?(?<after>(?:[:.]|\s[–-])\s+(?<meaning>.{20,}))$", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    /// <summary>What goes on to conclude or to compare tells more than what the term is; what begins as a list of things tells it by example.</summary>
    [GeneratedRegex(@",\s+(?:sehingga|sedangkan|karena|tetapi|namun|maka|so|but|while)\b|^(?:[^\s,]+\s){0,2}[^\s,]+,\s(?![^,]{3,30},\s(?:yang|pada|di|dari|untuk|dengan)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Reasoning();

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracket();

    /// <summary>"memahami", "mengelola": doing something is no term.</summary>
    [GeneratedRegex("^me[mnlrwy].{4,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Verb();

    /// <summary>The definitions of a document's statements and lists, one a term.</summary>
    public static IReadOnlyList<Definition> In(IReadOnlyList<Statement> statements, IReadOnlyList<ItemList> lists, string title)
    {
        var topic = Gist.Of(title);
        var found = statements.Select(InStatement).Concat(lists.SelectMany(InList)).OfType<Definition>()
            .Where(definition => !definition.TermGist.IsWithin(topic));
        // A term that is told twice, by two authors say, has two meanings: neither can be asked for.
        return [.. found.GroupBy(definition => string.Join(' ', definition.TermGist.Stems.Order())).Where(group => group.Count() == 1).SelectMany(group => group)];
    }

    static Definition? InStatement(Statement statement)
    {
        if (EverydayWords.Contains(statement.Text.Split(' ')[0].ToLowerInvariant()) && !Gist.Of(statement.Spot.Section.Heading).Stems.Overlaps(Gist.Of(statement.Text.Split(' ')[0]).Stems))
            return null;
        // What somebody holds something to be is an opinion, for which its author can be asked.
        if (Attribution.IsHandedTo(statement.Written))
            return null;
        var match = Forward().Match(statement.Text);
        if (!match.Success && Headed().Match(statement.Text) is { Success: true } headed
            && Gist.Of(headed.Groups["term"].Value).IsWithin(Gist.Of(statement.Spot.Section.Heading)))
            match = headed;
        if (!match.Success)
            match = Backward().Match(statement.Text);
        return match.Success ? Of(match, statement.Spot.At(statement.Written)) : null;
    }

    static IEnumerable<Definition?> InList(ItemList list)
    {
        var labelled = list.Items.Select(item => Labelled().Match(FirstSentences(item.Text))).ToList();
        // English labels in an Indonesian text are mostly a summary's catchwords.
        // A colon or a full stop behind the first words is a label only where the list is made that way.
        var isLabelled = !(list.IsEnglish && list.Spot.Source.Document.Language != "en") && labelled.Count(match => match.Success && Term(match) is not null) > list.Items.Count / 2;
        foreach (var (item, label) in list.Items.Zip(labelled))
        {
            // "Harold J. Laski (1947): negara adalah …" is an opinion in a list as well.
            if (Attribution.IsHandedTo(item.Written))
                continue;
            var match = Forward().Match(FirstSentence(item.Text) + ".");
            if (!match.Success && isLabelled)
                match = label;
            if (match.Success && Standing.IsClean(match.Value) && match.Length <= 260)
                yield return Of(match, list.At(item));
        }
    }

    static string FirstSentence(string text) => Sentences.Of(text) is [var first, ..] ? first.In(text).TrimEnd('.') : text;

    /// <summary>A label that ends in a full stop is a sentence of its own.</summary>
    static string FirstSentences(string text)
    {
        var sentences = Sentences.Of(text);
        var taken = sentences.Count > 1 && sentences[0].Length < 45 ? text[..sentences[1].End] : FirstSentence(text);
        return taken.TrimEnd('.', ';', ' ') + ".";
    }

    static Definition? Of(Match match, Questions.QuestionSource source)
    {
        // "Harold J. Laski": the full stop behind an initial ends no label.
        if (Term(match) is not { } term || (match.Groups["after"].Value[0] == '.' && term[^1..] is [>= 'A' and <= 'Z'] && term.Length > 2 && term[^2] == ' '))
            return null;
        var meaning = match.Groups["meaning"].Value;
        var words = Words.Of(Bracket().Replace(meaning, ""));
        if (words.Count < FewestWordsOfMeaning || Standing.Leans(words) || NoMeaning.Contains(words[0].Surface) || char.IsDigit(words[0].Surface[0]) || (char.IsLetter(match.Groups["after"].Value.TrimStart()[0]) && Verb().IsMatch(words[0].Surface)) || Standing.Instructs(words) || FiguresOfSpeech.StandsIn(words) || Reasoning().IsMatch(meaning))
            return null;
        // "Pengelola adalah PT Graha …": a name is no meaning.
        if (char.IsUpper(meaning[0]) && char.IsLetter(match.Groups["after"].Value.TrimStart()[0]))
            return null;
        // "bahasa Inggris: Industrial design" is called by what stands behind the colon; dates of a life are no name.
        var alias = match.Groups["alias"].Value.Split(':')[^1].Trim();
        if (alias.Any(char.IsDigit))
            alias = "";
        var definition = new Definition(
            Attribution.Capitalised(term), alias.Length == 0 ? [] : [alias], match.Groups["before"].Value, match.Groups["after"].Value, meaning, source);
        return definition.TermGist.Shared(Gist.Of(definition.Before + definition.After)) == 0 ? definition : null;
    }

    /// <summary>The term of a match; null when the phrase is no term: too long, a property of something, or with words that only bind.</summary>
    static string? Term(Match match)
    {
        var term = match.Groups["term"].Value.Trim();
        var words = Words.Of(term);
        return words.Count is >= 1 and <= 4
            && term.Length >= 3
            && !PropertyWords.Contains(words[0].Surface)
            && !NoTerm.Contains(words[0].Surface)
            && !Verb().IsMatch(words[0].Surface)
            && !FiguresOfSpeech.StandsIn(words)
            && !words.Any(word => Words.IsFunctionWord(word.Surface) && word.Surface is not ("dan" or "and" or "of"))
            && !words.Any(word => word.Surface.EndsWith("nya", StringComparison.Ordinal))
            ? term : null;
    }
}
