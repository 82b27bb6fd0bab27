using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;
using StudyBot.Knowledge.Reading.PlainText;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>A sentence as a passage means it: an item of a list says nothing without the line that opens its list.</summary>
/// <param name="Span">The sentence.</param>
/// <param name="Opening">The line that opens the list it stands in ("Kendaraan dilarang parkir:"); null where it stands alone.</param>
/// <param name="Depth">How many lists it stands within.</param>
/// <param name="IsMyth">Whether the text passes it on only to contradict it: "Mitos: …".</param>
/// <param name="Label">For a further sentence of an item, what the item's first one names at its beginning ("Teori sifat: …"); else null.</param>
/// <param name="IsItem">Whether it stands in a list.</param>
readonly record struct Pronouncement(TextSpan Span, TextSpan? Opening, int Depth, bool IsMyth, TextSpan? Label, bool IsItem)
{
    /// <summary>The words of the opening and of the sentence.</summary>
    public string In(string text) => Opening is { } opening ? $"{opening.In(text)} {Span.In(text)}" : Span.In(text);

    /// <summary>The characters of the text for characters of what <see cref="In"/> gives.</summary>
    public TextSpan Place(int at, int length) => Opening is not { } opening ? new TextSpan(Span.Start + at, length)
        : at <= opening.Length ? new TextSpan(opening.Start + at, Math.Min(length, opening.Length - at))
        : new TextSpan(Span.Start + at - opening.Length - 1, length);
}

/// <summary>Takes a passage apart into sentences with what they are to be read with. Pure.</summary>
static partial class Pronouncements
{
    /// <summary>Characters of what an item names before a colon, at most.</summary>
    const int LongestLabel = 80;

    static readonly Regex Myth = Label("myth-labels");

    static readonly Regex Fact = Label("fact-labels");

    /// <summary>All sentences of a passage in order.</summary>
    public static IReadOnlyList<Pronouncement> Of(Passage passage)
    {
        var text = passage.Text;
        var said = new List<Pronouncement>();
        var lists = new List<(ListMarker Marker, TextSpan? Opening)>();
        TextSpan? last = null;
        var myths = passage.Headings is [.., var heading] && Myth.IsMatch(heading + ":");
        var wasMarked = false;
        foreach (var line in Lines(text))
        {
            if (ListMarker.Of(line.In(text)) is { } marker)
            {
                var here = lists.FindIndex(l => l.Marker.SameList(marker));
                if (here >= 0)
                    lists.RemoveRange(here + 1, lists.Count - here - 1);
                else
                    lists.Add((marker, last is { } before && (!wasMarked || text[before.End - 1] == ':') ? before : null));
                wasMarked = true;
            }
            else if (!Continues(text, line))
            {
                lists.Clear();
                wasMarked = false;
            }
            var opening = lists.FindLast(l => l.Opening is not null).Opening;
            var depth = lists.Count(l => l.Opening is not null);
            var told = myths || (opening is { } o && Myth.IsMatch(o.In(text)));
            TextSpan? label = null;
            foreach (var sentence in Sentences.Of(line.In(text)))
            {
                var span = new TextSpan(line.Start + sentence.Start, sentence.Length);
                var own = span.In(text);
                // What follows a myth goes on with it until the text says how it is.
                if (IsLabelled(own))
                    told = !Fact.IsMatch(own) && (told || Myth.IsMatch(own));
                said.Add(new Pronouncement(span, opening, depth, told, label, lists.Count > 0));
                last = span;
                if (wasMarked && label is null && own.IndexOf(": ", StringComparison.Ordinal) is > 0 and < LongestLabel and var colon)
                    label = new TextSpan(span.Start, colon);
            }
        }
        return said;
    }

    /// <summary>The sentence that a text sets against a myth: the first behind it that is none, where it is labelled so; null when there is none.</summary>
    /// <param name="said">All sentences of the passage.</param>
    /// <param name="myth">The place of the myth among them.</param>
    /// <param name="text">The passage's text.</param>
    public static Pronouncement? AgainstMyth(IReadOnlyList<Pronouncement> said, int myth, string text) =>
        said.Skip(myth + 1).SkipWhile(p => p.IsMyth && Myth.Match(p.Span.In(text)) is { Success: false }).Take(1).Where(p => Fact.IsMatch(p.Span.In(text))).Select(p => (Pronouncement?)p).FirstOrDefault();

    /// <summary>The label of a myth or a fact at the beginning of a sentence; empty where there is none.</summary>
    public static TextSpan LabelOf(TextSpan sentence, string text)
    {
        var own = sentence.In(text);
        var label = Myth.Match(own) is { Success: true } myth ? myth : Fact.Match(own);
        return label.Success ? new TextSpan(sentence.Start + label.Groups["label"].Index, label.Groups["label"].Length) : new TextSpan(sentence.Start, 0);
    }

    /// <summary>Whether a label may stand at the beginning.</summary>
    static bool IsLabelled(string sentence) => sentence.AsSpan(0, Math.Min(sentence.Length, LongestLabel)).ContainsAny(':', '–', '—');

    static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var from = start;
            while (from < end && char.IsWhiteSpace(text[from]))
                from++;
            if (from < end)
                yield return TextSpan.Between(from, end);
            start = end + 1;
        }
    }

    /// <summary>Whether a line without a marker belongs to the item above: it is indented.</summary>
    static bool Continues(string text, TextSpan line) => line.Start > 0 && text[line.Start - 1] != '\n';

    static Regex Label(string data) => new(
        $@"^(?:\S{{1,4}}[.)•]?\s+)?(?<label>{string.Join('|', WordList.Lines(data).OrderByDescending(l => l.Length))})(?:\s+(?:\d+|ke-?\d+|{string.Join('|', Ordinals.Named.Keys)}))?\s*[:–—]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
