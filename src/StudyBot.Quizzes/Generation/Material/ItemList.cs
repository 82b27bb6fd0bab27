using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>A list of the document.</summary>
/// <param name="Spot">Where it stands.</param>
/// <param name="LeadIn">The sentence that announces it, without colon and attribution; null when there is none that can be read alone.</param>
/// <param name="Announcement">That sentence as the document has it; empty when there is none.</param>
/// <param name="Items">Its items.</param>
/// <param name="IsNumbered">Whether the items are numbered or lettered.</param>
sealed partial record ItemList(Spot Spot, string? LeadIn, string Announcement, IReadOnlyList<ListEntry> Items, bool IsNumbered)
{
    /// <summary>Each word with the noun it stands for: "berhak" says that rights are listed.</summary>
    static readonly FrozenDictionary<string, string> ListNouns = PhraseList.Lines("list-nouns")
        .Select(line => line.Split(',', StringSplitOptions.TrimEntries)).ToFrozenDictionary(words => words[0], words => words[^1]);

    static readonly FrozenSet<string> BoundNouns = PhraseList.Lines("bound-nouns").ToFrozenSet();

    static readonly PhraseList ToneWords = PhraseList.Read("tone-words");
    static readonly FrozenSet<(string, string)> Counterparts = PhraseList.Lines("counterparts")
        .Select(line => line.Split(',', StringSplitOptions.TrimEntries)).Select(pair => (pair[0], pair[1])).ToFrozenSet();

    /// <summary>What the lead-in and the heading are about.</summary>
    public Gist Topic => field ??= Gist.Of(string.Join(' ', [LeadIn ?? "", .. Spot.Headings.TakeLast(1)]));

    /// <summary>What all of it is about.</summary>
    public Gist Gist => field ??= Gist.Of(Spot.Block.Text);

    /// <summary>What the list lists, "fungsi" or "syarat", by its announcement or else its heading; empty when they do not say.</summary>
    string Noun => field ??= NounIn(Announcement) is { Length: > 0 } noun ? noun
        : Counted().Match(Announcement) is { Success: true } counted ? counted.Groups["noun"].Value
        : NounIn(Spot.Section.Heading);

    /// <summary>"lima intervensi": what is counted is what is listed, whatever the heading above is about.</summary>
    [GeneratedRegex(@"\b(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|beberapa|berbagai|two|three|four|five|six|seven)\s+(?<noun>\p{Ll}{3,})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Counted();

    /// <summary>Whether it can be told by what announces it or, where that leans on what was said before, by a heading that names what it lists.</summary>
    public bool IsTold => LeadIn is not null || Announcement.Length == 0 || NounIn(Spot.Section.Heading).Length > 0;

    /// <summary>Whether it is in English.</summary>
    public bool IsEnglish => _isEnglish ??= Tongue.IsEnglish(this);

    bool? _isEnglish;
    bool? _instructs;

    /// <summary>Whether it tells the reader what to do; such items could stand in many a list.</summary>
    public bool Instructs => _instructs ??= Items.Count(item => Standing.Instructs(Words.Of(item.Text))) * 2 > Items.Count;

    /// <summary>Whether it says that its items are good or bad.</summary>
    bool HasTone => ToneWords.StandsIn(Words.Of(Announcement + " " + Spot.Section.Heading));

    /// <summary>What a text says that something lists; empty when it does not say.</summary>
    public static string NounIn(string text) => Words.Of(text).Select(word => ListNouns.GetValueOrDefault(word.Surface)).FirstOrDefault(noun => noun is not null) ?? "";

    /// <summary>Whose things it lists, by what stands above it.</summary>
    Gist Subject => field ??= Gist.Of(string.Join(' ', [Announcement, .. Spot.Headings])).Beside(Gist.Light).Beside(Gist.Of(Noun));

    /// <summary>
    /// Whether both list things of one kind: by the same noun, or by nouns that stand against each other, such as the "tujuan" and "fungsi" of
    /// the same thing.
    /// </summary>
    public bool IsOfOneKindWith(ItemList other) =>
        Noun.Length > 0 && !HasTone && !other.HasTone
        && (Noun == other.Noun ? !BoundNouns.Contains(Noun) || SharesSubjectWith(other) : IsCounterpartOf(other) && SharesSubjectWith(other));

    bool IsCounterpartOf(ItemList other) => Counterparts.Contains((Noun, other.Noun)) || Counterparts.Contains((other.Noun, Noun));

    /// <summary>Whether both list things of the same people or of like things.</summary>
    bool SharesSubjectWith(ItemList other) => Subject.Shared(other.Subject) > 0;

    /// <summary>Whether an item of the one may well say the same as an item of the other: two tellings of one list.</summary>
    public bool Retells(ItemList other) => Items.Any(item => other.Items.Any(theirs => item.Gist.IsNear(theirs.Gist)));

    /// <summary>Where an item stands, for people.</summary>
    public QuestionSource At(params IEnumerable<ListEntry> items)
    {
        var written = items.Select(item => item.Written).ToList();
        return Spot.At(string.Join('\n', Announcement.Length == 0 ? written : [Announcement, .. written]), written[0]);
    }
}

/// <summary>An item of a list.</summary>
/// <param name="Written">As the document has it, first line only.</param>
/// <param name="Text">Without marker and closing mark, beginning with a capital letter.</param>
/// <param name="Shown">The text as an option: of a label and what it says, the label; without brackets that say the same once more.</param>
/// <param name="IsWhole">Whether the item is one line that can be shown alone.</param>
sealed partial record ListEntry(string Written, string Text, string Shown, bool IsWhole)
{
    /// <summary>Whether it is shown by its label.</summary>
    public bool IsLabel => Shown.Length * 2 < Text.Length && Text.Contains(':', StringComparison.Ordinal);

    /// <summary>What it is about, brackets left out: they tell the same in another language.</summary>
    public Gist Gist => field ??= Gist.Of(Bracket().Replace(Text, ""));

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracket();
}
