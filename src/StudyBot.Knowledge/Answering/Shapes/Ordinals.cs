using System.Collections.Frozen;
using System.Globalization;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>An item asked for by its number.</summary>
/// <param name="Number">From 1.</param>
/// <param name="From">The first word that says so.</param>
/// <param name="To">Behind the last one.</param>
/// <param name="Topic">The word that names what is counted; null when the question does not say.</param>
sealed record AskedOrdinal(int Number, int From, int To, string? Topic)
{
    /// <summary>Whether the question says of which list.</summary>
    public bool NamesList => Topic is not null;

    /// <summary>Whether it is the last one, whatever its number.</summary>
    public bool IsLast => Number == Ordinals.Last;
}

/// <summary>Finds ordinals ("fungsi ketiga", "tugas ke-5", "yang nomor 3") and numbers of items ("sebutkan 2 tujuan") in questions. Pure.</summary>
static class Ordinals
{
    /// <summary>The longest list whose items people ask for by number.</summary>
    const int Most = 30;

    /// <summary>Stands for the number of the last item.</summary>
    public const int Last = int.MaxValue;

    /// <summary>"ketiga" → 3, from the data file.</summary>
    public static readonly FrozenDictionary<string, int> Named = Numbers("ordinals");

    /// <summary>Ordinals that stand before what they count.</summary>
    static readonly FrozenSet<string> English = WordList.Set("leading-ordinals");

    static readonly FrozenDictionary<string, int> Counted = Numbers("number-words");

    /// <summary>Words before an item's number: "nomor 3".</summary>
    static readonly FrozenSet<string> NumberSigns = WordList.Set("number-signs");

    /// <summary>Words that ask for some items of a list: "sebutkan 2 …".</summary>
    static readonly FrozenSet<string> Listing = WordList.Set("listing-words");

    /// <summary>Words behind an ordinal that make it another expression: "kedua belah pihak", "pertama kali".</summary>
    static readonly FrozenSet<string> Otherwise = WordList.Set("ordinal-idioms");

    /// <summary>The item asked for; null when none is.</summary>
    public static AskedOrdinal? Find(Phrasing asked)
    {
        var words = asked.Words;
        for (var i = 0; i < words.Count; i++)
        {
            var (number, to) = At(words, i);
            if ((number is < 1 or > Most && number != Last) || (to < words.Count && Otherwise.Contains(words[to].Spelled)))
                continue;
            var from = i > 0 && words[i - 1].Spelled == "yang" ? i - 1 : i;
            var before = from > 0 ? words[from - 1].Spelled : null;
            // "kedua tujuan" means both of them; "tujuan kedua" and "yang kedua" the second.
            var follows = from < i || before is not null || English.Contains(words[i].Spelled) || NumberSigns.Contains(words[i].Spelled);
            if (!follows || QuestionWords.NumberedPart.Contains(before ?? ""))
                continue;
            var topic = TopicOf(words, from, to);
            // "terakhir" counts only what texts list by such words: "fungsi terakhir", but not "tahun terakhir".
            if (number == Last && !QuestionWords.Topic.Contains(topic ?? ""))
                continue;
            return new AskedOrdinal(number, from, to, topic);
        }
        return null;
    }

    /// <summary>How many items are asked for, and where the question says so; null when it does not.</summary>
    public static (int Number, int At)? Wanted(Phrasing asked)
    {
        var words = asked.Words;
        for (var i = 0; i < words.Count; i++)
        {
            if (Number(words[i].Spelled) is > 0 and <= Most and var number && (i == 0 ? OpensWithNumber(asked) : Listing.Contains(words[i - 1].Spelled)))
                return (number, i);
        }
        return null;
    }

    /// <summary>"tiga hal yang harus dimiliki …": the number of a list, in words; what lists something itself ("tiga fungsi: …") asks for no list.</summary>
    static bool OpensWithNumber(Phrasing asked) =>
        asked.Words.Count > 2 && Counted.TryGetValue(asked.Words[0].Spelled, out var number) && number > 1 && !asked.Text.AsSpan().ContainsAny(':', ',', ';');

    /// <summary>Whether the word asks for the items of a list.</summary>
    public static bool IsListing(string word) => Listing.Contains(word);

    /// <summary>Whether the question asks for a list.</summary>
    public static bool AsksList(Phrasing asked) => asked.Words.Any(w => Listing.Contains(w.Spelled)) || OpensWithNumber(asked);

    static (int Number, int To) At(IReadOnlyList<AskedWord> words, int at)
    {
        var word = words[at].Spelled;
        if (Named.TryGetValue(word, out var named))
            return (named, at + 1);
        if (word is "terakhir" or "last")
            return (Last, at + 1);
        if (word.StartsWith("ke", StringComparison.Ordinal) && Digits(word[2..]) is { } joined)
            return (joined, at + 1);
        var sign = NumberSigns.Contains(word);
        if ((word == "ke" || sign) && at + 1 < words.Count)
        {
            var next = words[at + 1].Spelled;
            if (sign && next == "ke" && at + 2 < words.Count && Number(words[at + 2].Spelled) is { } behind)
                return (behind, at + 3);
            if (Number(next) is { } number)
                return (number, at + 2);
            if (sign && Named.TryGetValue(next, out var again))
                return (again, at + 2);
        }
        return (0, at + 1);
    }

    /// <summary>The noun before the ordinal, or the first one of the question: "yang ketiga dari fungsi".</summary>
    static string? TopicOf(IReadOnlyList<AskedWord> words, int from, int to)
    {
        var near = English.Contains(words[to - 1].Spelled) ? words.Skip(to) : words.Take(from).Reverse().Concat(words.Skip(to));
        return near.Select(w => w.Spelled).FirstOrDefault(w => !QuestionWords.Unspecific.Contains(w) && !QuestionWords.Definition.Contains(w));
    }

    /// <summary>A number of up to two digits, written either way; null for any other word.</summary>
    public static int? Number(string word) => Counted.TryGetValue(word, out var number) ? number : Digits(word);

    static int? Digits(string word) =>
        word.Length is 1 or 2 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    static FrozenDictionary<string, int> Numbers(string data) => WordList.Lines(data)
        .Select(l => l.Split('=', StringSplitOptions.TrimEntries))
        .ToFrozenDictionary(p => p[0], p => int.Parse(p[1], CultureInfo.InvariantCulture));
}
