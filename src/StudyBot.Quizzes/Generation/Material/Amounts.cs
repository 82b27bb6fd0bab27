using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Finds the numbers that sentences state.</summary>
static partial class Amounts
{
    static readonly PhraseList ExerciseWords = PhraseList.Read("exercise-words");
    static readonly FrozenSet<string> ReferenceWords = PhraseList.Lines("reference-words").ToFrozenSet();

    static readonly string[] YearWords =
    [
        "tahun", "pada", "sejak", "in", "since", "year", "januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september",
        "oktober", "november", "desember",
    ];

    /// <summary>Figures, perhaps with the word in brackets: "3 (tiga)", "1.500", "30".</summary>
    [GeneratedRegex(@"(?:(?<=\bRp\.? ?)|(?<![\p{L}\d.,/:–-]|\d, ))(?<figures>\d{1,3}(?:\.\d{3})+|\d{1,6})(?:\s*\(\p{L}+(?:\s\p{L}+){0,3}\))?(?![\d/:–-]|[.,] ?\d|\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"\b(?<word>dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|two|three|four|five|six|seven|eight|nine|ten)\b(?= \p{Ll})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>A number word counts where something is said to have, to be or to be divided into so many.</summary>
    [GeneratedRegex(@"\b(?:ada|terdapat|terdiri|terbagi|dibagi|dibedakan|dikelompokkan|digolongkan|diklasifikasikan|mempunyai|memiliki|membagi|memerinci|memperinci|merumuskan|dirumuskan|mengenal|menjalankan|melakukan|melaksanakan|mengembangkan|memegang|menjawab|menawarkan|menuntut|selama|has|have|consists?|divided|there are)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counting();

    /// <summary>"Undang-Undang Nomor 12 Tahun 2011": the year is part of a name.</summary>
    [GeneratedRegex(@"\b(?:Nomor|Nomer|No\.?)\s*\d+\s+Tahun\s*$|\bTahun\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberedAct();

    /// <summary>"12 sampai 36", "12 dan 18": of a range one end without the other is half an answer.</summary>
    [GeneratedRegex(@"^\s*(?:\p{L}+\s+)?(?:sampai|sampai dengan|hingga|dan|atau|s\.d\.|to|or|and)\s+(?:Rp\s*)?\d", RegexOptions.CultureInvariant)]
    private static partial Regex RangeStart();

    [GeneratedRegex(@"\d\s*(?:\p{L}+\s+)?(?:sampai|sampai dengan|hingga|dan|atau|s\.d\.|to|or|and)\s+(?:Rp\s*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex RangeEnd();

    /// <summary>Where a sentence goes on to name what it counted, the number can be counted there.</summary>
    [GeneratedRegex(@":|\b(?:yaitu|yakni|meliputi|antara lain|adalah|ialah|namely|seperti|pertama)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Enumerating();

    /// <summary>
    /// The numbers of statements and of the sentences that announce lists. What is counted twice with different outcome, by two authors
    /// say, is left out.
    /// </summary>
    public static IReadOnlyList<Amount> In(IReadOnlyList<Statement> statements, IReadOnlyList<ItemList> lists)
    {
        var all = All(statements, lists).ToList();
        return [.. all.Where(amount => amount.Form != AmountForm.Word || !all.Exists(other => other.Counted == amount.Counted && other.Value != amount.Value))];
    }

    static IEnumerable<Amount> All(IReadOnlyList<Statement> statements, IReadOnlyList<ItemList> lists)
    {
        foreach (var statement in statements)
        {
            var figured = Figured(statement.Text, statement.Source, statement.Spot, statement.Spot.Block.Text).ToList();
            foreach (var amount in figured)
                yield return amount;
            if (figured.Count == 0 && !Enumerating().IsMatch(statement.Text) && Worded(statement.Text, statement.Source, statement.Spot, statement.Spot.Block.Text) is { } worded)
                yield return worded;
        }
        foreach (var list in lists)
        {
            if (list.LeadIn is { } leadIn && Worded(Shortened(leadIn) + ".", list.Spot.At(list.Announcement), list.Spot, list.Announcement) is { } count
                && Standing.Alone(count.Before + count.Written + count.After) && count.Value == list.Items.Count)
                yield return count;
            // Items behind an announcement lack their subject; those of a numbered article are sentences.
            foreach (var item in list.Items.Where(item => item.IsWhole && list.Announcement.Length == 0 && item.Written.EndsWith('.')))
            {
                if (item.Text.Contains(':', StringComparison.Ordinal) || !Standing.Alone(item.Text + "."))
                    continue;
                foreach (var amount in Figured(item.Text + ".", list.At(item), list.Spot, list.Spot.Block.Text))
                    yield return amount;
            }
        }
    }

    /// <summary>"… menjadi 4 bagian yaitu" → "… menjadi 4 bagian".</summary>
    static string Shortened(string leadIn)
    {
        var words = leadIn.Split(' ');
        return string.Join(' ', words.Reverse().SkipWhile(word => word is "yaitu" or "yakni" or "berikut" or "ini" or "sebagai" or "ialah" or "adalah").Reverse()).TrimEnd(',');
    }

    static IEnumerable<Amount> Figured(string text, QuestionSource source, Spot spot, string context)
    {
        if (ExerciseWords.StandsIn(Words.Of(text)))
            yield break;
        // Of three numbers one can be reckoned from the others; of two years the one tells about when the other was.
        var figures = Figures().Matches(text);
        var years = figures.Count(figure => figure.Value.Length == 4 && figure.Value[0] is '1' or '2');
        foreach (Match match in figures.Count > 2 ? [] : figures.AsEnumerable())
        {
            var value = long.Parse(match.Groups["figures"].Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            var before = text[..match.Index];
            var after = text[(match.Index + match.Length)..];
            var lastWord = Words.Of(before) is [.., var last] ? last.Surface : "";
            var isLikeAYear = value is >= 1000 and <= 2100 && match.Length == 4;
            var isYear = isLikeAYear && years == 1 && YearWords.Contains(lastWord) && !NumberedAct().IsMatch(before);
            // "Bravo 90", "Golongan 18": the number is part of a name.
            var isNamed = Words.Of(before) is [_, .., var name] && char.IsUpper(before[name.Span.Start]);
            var isSum = before.EndsWith("Rp", StringComparison.Ordinal);
            var isPlace = ReferenceWords.Contains(lastWord) || lastWord is "tahun" or "abad" || IsDate(after) || (isNamed && !isSum);
            var isAmount = value > 1 && match.Value[0] != '0' && !isPlace && !RangeStart().IsMatch(after) && !RangeEnd().IsMatch(before)
                && (isSum || (!isLikeAYear && HasUnit(after) && !(value == 100 && after.StartsWith('%'))));
            if (isYear || isAmount)
                yield return new Amount(before, match.Value, after, value, isYear ? AmountForm.Year : AmountForm.Figures, source, spot, context);
        }
    }

    static Amount? Worded(string text, QuestionSource source, Spot spot, string context)
    {
        if (ExerciseWords.StandsIn(Words.Of(text)) || Word().Matches(text) is not [var match] || match.Index == 0 || Figures().IsMatch(text) || !Counting().IsMatch(text[..match.Index]))
            return null;
        var word = match.Groups["word"].Value;
        return NumberWords.Of(word) is { } value
            && !text[(match.Index + match.Length)..].StartsWith(" hal ", StringComparison.Ordinal)
            ? new Amount(text[..match.Index], match.Value, text[(match.Index + match.Length)..], value, AmountForm.Word, source, spot, context)
            : null;
    }

    static bool HasUnit(string after) => after.StartsWith('%') || (after.Length > 2 && after[0] == ' ' && char.IsLetter(after[1]));

    static bool IsDate(string after) => CultureInfo.GetCultureInfo("id").DateTimeFormat.MonthNames
        .Concat(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames)
        .Any(month => month.Length > 0 && after.StartsWith(' ' + month, StringComparison.OrdinalIgnoreCase));
}
