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
sealed record ItemList(Spot Spot, string? LeadIn, string Announcement, IReadOnlyList<ListEntry> Items, bool IsNumbered)
{
    static readonly FrozenSet<string> ListNouns = PhraseList.Lines("property-words").Select(line => Words.Of(line)[0].Stem).ToFrozenSet();

    /// <summary>What the lead-in and the heading are about.</summary>
    public Gist Topic => field ??= Gist.Of(string.Join(' ', [LeadIn ?? "", .. Spot.Headings.TakeLast(1)]));

    /// <summary>What all of it is about.</summary>
    public Gist Gist => field ??= Gist.Of(Spot.Block.Text);

    /// <summary>What the list lists, "fungsi" or "syarat", by its announcement or else its heading; empty when they do not say.</summary>
    string Noun => field ??= Words.Of(Announcement.Length > 0 ? Announcement : Spot.Section.Heading).Select(word => word.Stem).FirstOrDefault(ListNouns.Contains) ?? "";

    /// <summary>Whether both list things of one kind: by the noun they use, or because they stand under neighbouring headings without more words.</summary>
    public bool IsOfOneKindWith(ItemList other) =>
        (Noun.Length > 0 && Noun == other.Noun)
        || (Announcement.Length == 0 && other.Announcement.Length == 0 && Spot.Headings.Count > 0 && Spot.Headings.SkipLast(1).SequenceEqual(other.Spot.Headings.SkipLast(1)));

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
/// <param name="IsWhole">Whether the item is one line that can be shown alone.</param>
sealed partial record ListEntry(string Written, string Text, bool IsWhole)
{
    /// <summary>What it is about, brackets left out: they tell the same in another language.</summary>
    public Gist Gist => field ??= Gist.Of(Bracket().Replace(Text, ""));

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracket();
}
