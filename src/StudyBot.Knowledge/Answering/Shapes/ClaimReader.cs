using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>A claim as asked.</summary>
/// <param name="Text">What is claimed, without the words that only put it up for decision.</param>
/// <param name="Only">What it says to be the only one ("hanya orang"); empty when it says "only" of nothing that is named; null when it does not say so.</param>
/// <param name="Before">What stands before that word: what the claim is about.</param>
/// <param name="Number">How many there are said to be; null when no number is claimed.</param>
/// <param name="Unit">The word behind that number; null when none follows.</param>
/// <param name="Uncounted">What is claimed but for that number, to be looked for.</param>
/// <param name="Negated">Whether it says that something is not so.</param>
/// <param name="Sweeping">Words such as "selalu" and "harus", which the text must say as well.</param>
sealed record AskedClaim(string Text, string? Only, string Before, int? Number, string? Unit, string Uncounted, bool Negated, IReadOnlyList<string> Sweeping)
{
    /// <summary>Whether it names a number or an amount, which may be a wrong one.</summary>
    public bool HasFigure => Uncounted.Split(' ').Length < Phrasing.Of(Text).Words.Count;

    /// <summary>What is claimed of what, without the sweeping words.</summary>
    public string Subject { get; } = string.Join(' ', Phrasing.Of(Text).Words.Where(w => !SweepingWords.Contains(w.Spelled)).Select(w => w.Span.In(Text)));
}

/// <summary>Tells claims and questions for yes or no from those for something. Pure.</summary>
static partial class ClaimReader
{
    static readonly HashSet<string> Exclusive = ["hanya", "cuma", "cuman", "doang", "semata", "only", "just"];

    static readonly HashSet<string> Negations = ["tidak", "bukan", "tanpa", "jangan", "dilarang", "not", "never"];

    /// <summary>Words that may stand before "apakah" without being what is asked: "kak, apakah …", but not "di kota apakah …".</summary>
    static readonly HashSet<string> Chatter = [.. WordList.Lines("chatter"), "jadi", "terus", "lalu", "dan", "tanya", "mau"];

    static readonly FrozenSet<string> PlainVerbs = WordList.Set("plain-verbs");

    /// <summary>Words behind which no predicate of the claim stands.</summary>
    static readonly FrozenSet<string> Subordinating = new[] { "yang", "kalau", "jika", "bila", "apabila", "ketika", "bagi", "untuk", "agar", "supaya", "if", "when" }.ToFrozenSet();

    /// <summary>The claim; null when the question is none.</summary>
    public static AskedClaim? Read(Phrasing asked)
    {
        var plain = asked.Plain;
        if (AsksForSomething().IsMatch(plain))
            return null;
        var put = AsksLeave().Match(plain) is { Success: true } leave ? leave : Put().Match(plain);
        var whether = AsksWhether().Match(plain);
        if (whether.Success && !whether.Value.Split(' ').SkipLast(1).All(Chatter.Contains))
            return null;
        var claims = put.Success
            || (whether.Success && Predicates(plain[(whether.Index + whether.Length)..], whether.Value.EndsWith("apakah", StringComparison.Ordinal)))
            || (whether.Success && whether.Value.EndsWith("apakah", StringComparison.Ordinal) && Names(asked, whether.Value.Split(' ').Length))
            || Ends().IsMatch(plain)
            || (!whether.Success && asked.Text.TrimEnd().EndsWith('?') && States().IsMatch(plain));
        if (!claims)
            return null;
        var skipped = put.Success ? put : whether;
        // The words are counted in the spelled text, and taken from the written one.
        var from = skipped.Success && skipped.Index + skipped.Length < plain.Length ? plain[..(skipped.Index + skipped.Length)].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length : 0;
        var words = asked.Words.Skip(from).Select(w => w.Spelled).ToList();
        var only = words.FindIndex(Exclusive.Contains);
        var counted = words.FindIndex(w => Ordinals.Number(w) is not null);
        var tail = Ends().Match(plain) is { Success: true } end ? end.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length : 0;
        // What stands before the words that put it up is claimed as well, unless it only chats: "mobil dinas bolehkah …".
        var before = put.Groups["before"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var prefix = before.All(Chatter.Contains) ? "" : asked.Written(0, before.Length) + " ";
        return new AskedClaim(
            prefix + asked.Written(from, Math.Max(from, asked.Words.Count - tail)),
            only < 0 ? null : words.Skip(only + 1).LastOrDefault(w => !QuestionWords.Unspecific.Contains(w)) ?? "",
            string.Join(' ', words.Take(Math.Max(0, only))),
            counted < 0 ? null : Ordinals.Number(words[counted]),
            counted < 0 || counted + 1 >= words.Count ? null : words[counted + 1],
            string.Join(' ', words.Where(w => Ordinals.Number(w) is null && !Amount().IsMatch(w))),
            words.Count(Negations.Contains) % 2 == 1 && tail == 0,
            [.. words.FindAll(SweepingWords.Contains), .. put.Success ? Asked(put.Value) : []]);
    }

    /// <summary>"bolehkah …" asks whether one may: a text that says what one does says nothing to it.</summary>
    static IEnumerable<string> Asked(string put) =>
        put.Split(' ').Select(w => w.EndsWith("kah", StringComparison.Ordinal) ? w[..^3] : w).Where(SweepingWords.Contains);

    /// <summary>
    /// "apakah" asks for something unless a predicate follows before any relative clause: a verb, or a word such as "hanya"; behind a
    /// bare "apa" only the latter.
    /// </summary>
    static bool Predicates(string rest, bool verbs)
    {
        var all = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = all.TakeWhile(word => !Subordinating.Contains(word)).ToList();
        if (words.Skip(1).Any(word => (verbs && IsVerb(word)) || Copula().IsMatch(word) || PlainVerbs.Contains(word)) || Counts().IsMatch(string.Join(' ', words)))
            return true;
        // "pemimpin yang tegas boleh …": a predicate behind the relative clause, which has words of its own.
        return verbs && (Identifies().IsMatch(rest.TrimStart()) || (words.Count < all.Length && all[words.Count] == "yang" && all.Skip(words.Count + 2).Any(word => Modal().IsMatch(word))));
    }

    /// <summary>"apakah Dewi Sartika pahlawan nasional": a name, and what it is said to be.</summary>
    static bool Names(Phrasing asked, int from)
    {
        var words = asked.Words.Skip(from).ToList();
        var name = words.TakeWhile(w => char.IsUpper(asked.Text[w.Span.Start])).Count();
        return name > 0 && name < words.Count && words.Skip(name).All(w => w.Spelled.Length > 2 && !Subordinating.Contains(w.Spelled)) && !QuestionWords.Topic.Contains(words[0].Spelled);
    }

    static bool IsVerb(string word) => word.Length >= 6 && Verb().IsMatch(word) && !QuestionWords.Topic.Contains(word) && !QuestionWords.Attribution.Contains(word);

    [GeneratedRegex(@"^(?:(?:meng|meny|mem|men|me|ber|di)\p{L}{3,}|ter(?:\p{L}+kan|jadi|diri|dapat|buka|gantung)$)")]
    private static partial Regex Verb();

    [GeneratedRegex(@"^(?:selalu|harus|wajib|boleh|bisa|dapat|perlu|pasti|adalah|merupakan|termasuk)$")]
    private static partial Regex Modal();

    [GeneratedRegex(@"^(?:rp)?\.?\d")]
    private static partial Regex Amount();

    /// <summary>"kepemimpinan itu proses", or an amount that something is said to cost.</summary>
    [GeneratedRegex(@"^\S+(?:\s\S+){0,2}\s(?:itu|ini)\s\S|\brp\s?\d")]
    private static partial Regex Identifies();

    [GeneratedRegex(@"^(?:hanya|cuma|cuman|selalu|harus|wajib|boleh|bisa|dapat|perlu|termasuk|merupakan|adalah|ialah|bukan|tidak|sama|pernah|juga|mau|ikut)$")]
    private static partial Regex Copula();

    /// <summary>"… ada empat".</summary>
    [GeneratedRegex(@"\bada\s+(?:\d{1,2}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b")]
    private static partial Regex Counts();

    /// <summary>"apa itu …", "apa saja …", "apakah yang dimaksud …": something is asked for.</summary>
    [GeneratedRegex(@"\b(?:apa(?:kah)?\s+(?:itu|saja|aja|yang|sih|maksud|arti|pengertian|definisi)|siapa(?:kah)?|kapan(?:kah)?|kenapa|mengapa(?:kah)?|bagaimana(?:kah)?|berapa(?:kah)?|mana(?:kah)?|dimana(?:kah)?|sebutkan|jelaskan|what|who|when|where|why|how|which)\b(?!.*\bbenar\b)|\S\s+apa(?:kah)?(?:\s+(?:itu|sih|ya))?$")]
    private static partial Regex AsksForSomething();

    /// <summary>"benar gak kalau …", "apa benar …", "bolehkah …", "is it true that …".</summary>
    [GeneratedRegex(@"^(?<before>(?:\S+\s+){0,3}?)(?:(?:apa(?:kah)?\s+)?(?:benar|bener|betul|iya)(?:kah)?(?:\s+(?:tidak|enggak|ya|sih|atau|salah))*(?:\s+(?:kalau|bahwa|jika))?|(?:benarkah|betulkah)(?:\s+(?:kalau|bahwa))?|(?:bolehkah|bisakah|dapatkah|haruskah|perlukah|adakah|bukankah|samakah|wajibkah)|masa(?:k)?\s+(?:sih|iya)|is it (?:true|correct)(?: that)?|(?:is|are|do|does|can|must|should)(?=\s+\S+\s+\S+))(?=\s|$)")]
    private static partial Regex Put();

    /// <summary>"boleh tidak …", "apakah boleh …".</summary>
    [GeneratedRegex(@"^(?:apa(?:kah)?\s+)?(?:boleh|bisa|wajib|harus|perlu)(?:\s+(?:tidak|enggak|ya|sih))*(?!\s+(?:tanya|bertanya|minta|tolong|bantu|beri|kasih|tahu|ceritakan|kirim))(?=\s+\S+\s+\S)")]
    private static partial Regex AsksLeave();

    [GeneratedRegex(@"^(?:\S+\s+){0,2}?(?:apakah|apa)(?=\s)")]
    private static partial Regex AsksWhether();

    /// <summary>A statement with a question mark: "konseling termasuk pekerjaan sosial?".</summary>
    [GeneratedRegex(@"^\S+.*\s(?:termasuk|hanya|cuma|cuman|harus|wajib|boleh|bisa|selalu|adalah|merupakan|tidak|bukan)\s+\S+")]
    private static partial Regex States();

    /// <summary>"…, kan?", "… ya tidak", "… benar tidak".</summary>
    [GeneratedRegex(@"\s(?:kan|ya kan|iya kan|(?:ya|iya|benar|bener|betul)\s+(?:tidak|enggak|kan|bukan)|benar|bener|betul|right)$")]
    private static partial Regex Ends();
}
