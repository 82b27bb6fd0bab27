using System.Collections.Frozen;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>A side of a comparison as asked.</summary>
/// <param name="Own">The words that tell it from the other sides.</param>
/// <param name="Question">What to look for: its own words and what the sides share.</param>
/// <param name="Parts">The sides it would be if "dan" within parted two; null when there is none within.</param>
/// <param name="Alone">The side as it stands, for when it turns out to share nothing ("advokasi vs fungsi menurut Siporin"); null when it needs the rest.</param>
sealed record AskedSide(IReadOnlyList<string> Own, string Question, IReadOnlyList<AskedSide>? Parts = null, AskedSide? Alone = null);

/// <summary>Reads the sides off a question that compares. Pure.</summary>
static class SidesReader
{
    /// <summary>Sides compared at most; more fit neither screen nor head.</summary>
    public const int Most = 4;

    /// <summary>Words that announce a comparison ("apa beda … dan …").</summary>
    static readonly FrozenSet<string> Openers = WordList.Set("comparison-openers");

    /// <summary>Words that stand between two sides and compare by themselves ("A vs B").</summary>
    static readonly FrozenSet<string> Dividers = WordList.Set("comparison-dividers");

    /// <summary>Words that part two sides once a comparison is announced ("beda A dengan B").</summary>
    static readonly FrozenSet<string> Against = WordList.Set("comparison-against");

    /// <summary>Words that join two things of one kind.</summary>
    public static readonly FrozenSet<string> And = WordList.Set("joining-words");

    /// <summary>"berbeda" compares only right before the other side ("A berbeda dengan B"); elsewhere it describes ("orang yang berbeda").</summary>
    static readonly FrozenSet<string> Differ = new[] { "berbeda", "differ", "different" }.ToFrozenSet();

    /// <summary>The sides, at least two; null when the question compares nothing.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="aliases">Terms of several words.</param>
    /// <param name="neighbours">What stands side by side in passages near the question; null while none are found.</param>
    public static IReadOnlyList<AskedSide>? Read(Phrasing asked, Aliases aliases, Neighbours? neighbours = null)
    {
        var words = asked.Words;
        var compares = false;
        var divided = false;
        for (var i = 0; i < words.Count; i++)
        {
            divided |= Dividers.Contains(words[i].Spelled);
            compares |= IsOpener(asked, i);
        }
        if (!compares && !divided)
            return null;
        var stretches = divided ? Cut(asked, i => Dividers.Contains(words[i].Spelled)) : [];
        if (stretches.Count < 2)
            stretches = Cut(asked, i => IsAgainst(asked, i));
        // "A sama B beda pendapatnya apa": behind the opener stands in what they differ.
        if (stretches.Count == 3 && IsOpener(asked, stretches[2].From - 1) && Enumerable.Range(stretches[0].To, stretches[1].From - stretches[0].To).Any(i => IsAgainst(asked, i)))
            stretches.RemoveAt(2);
        if (stretches.Count == 2 && stretches.Exists(s => words.Skip(s.From + 1).Take(s.To - s.From - 1).Any(w => w.Mark == ',')) || stretches.Count != 2 && !divided)
            stretches = Cut(asked, i => And.Contains(words[i].Spelled), i => words[i].Mark is ',' or '/');
        return stretches.Count is >= 2 and <= Most ? SidesCompletion.Of(asked, stretches, aliases, neighbours) : null;
    }

    /// <summary>"membeda-bedakan" announces nothing, though "bedakan" does.</summary>
    static bool IsOpener(Phrasing asked, int at)
    {
        var (words, start) = (asked.Words, asked.Words[at].Span.Start);
        return (Openers.Contains(words[at].Spelled) && (start == 0 || asked.Text[start - 1] != '-'))
            || (Differ.Contains(words[at].Spelled) && at + 1 < words.Count && Against.Contains(words[at + 1].Spelled));
    }

    /// <summary>"bekerja sama" parts nothing, and "dari" only after "beda" ("A beda dari B", but "tujuan dan fungsi dari pekerjaan sosial").</summary>
    static bool IsAgainst(Phrasing asked, int at) => Against.Contains(asked.Words[at].Spelled) && asked.Words[at].Spelled switch
    {
        "sama" => !asked.IsWorkingTogether(at),
        "dari" or "from" => at > 0 && (Differ.Contains(asked.Words[at - 1].Spelled) || Openers.Contains(asked.Words[at - 1].Spelled)),
        _ => true,
    };

    /// <summary>The stretches between the words that part them, without words that name no subject; empty ones are dropped.</summary>
    static List<(int From, int To)> Cut(Phrasing asked, Func<int, bool> parts, Func<int, bool>? partsBefore = null)
    {
        var stretches = new List<(int From, int To)>();
        var start = 0;
        for (var i = 0; i <= asked.Words.Count; i++)
        {
            var here = i == asked.Words.Count || parts(i) || IsOpener(asked, i) || asked.Words[i].Mark is '?' or '\n';
            if (!here && partsBefore?.Invoke(i) != true)
                continue;
            var (from, to) = asked.Trimmed(start, i);
            if (from < to)
                stretches.Add((from, to));
            start = i < asked.Words.Count && (parts(i) || IsOpener(asked, i)) ? i + 1 : i;
        }
        return stretches;
    }
}
