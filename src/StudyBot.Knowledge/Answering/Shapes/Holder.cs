using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;
using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Tells whose view a sentence gives, where a text hands it to one author or theory. Pure.</summary>
static partial class Holder
{
    static readonly FrozenSet<string> Views = WordList.Set("views");

    static readonly FrozenSet<string> BackToAuthor = WordList.Set("anaphora");

    /// <summary>The author or view as the document writes it; null when the text speaks for itself.</summary>
    public static string? Of(Pronouncement said, Passage passage)
    {
        var text = passage.Text;
        var own = said.Span.In(text);
        if (Labelled().Match(own) is { Success: true } label && Views.Contains(label.Groups["first"].Value))
            return label.Groups["label"].Value;
        if (passage.Sources.FirstOrDefault(s => s.Authors is { } name && passage.Headings.Any(h => h.Contains(name, StringComparison.OrdinalIgnoreCase))) is { } section)
            return section.ToString();
        if (SourceParser.InText(own) is [var named, ..])
            return named.Authors;
        // Only what is said behind the name may be the author's.
        var before = SourceParser.InText(text[..said.Span.Start]);
        var first = Words.Of(own) is [var word, ..] ? word.Surface : "";
        return before.Count > 0 && (said.Opening is not null || BackToAuthor.Contains(first) || Views.Contains(first)) ? before[^1].Authors : null;
    }

    /// <summary>"Teori sifat (trait theory): …", behind the marker of an item.</summary>
    [GeneratedRegex(@"^(?:\S{1,4}[.)•]?\s+)?(?<label>(?<first>\p{L}+)\s[^:.;]{2,70}):\s")]
    private static partial Regex Labelled();
}
