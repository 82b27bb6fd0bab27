using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Block → list with clean items.</summary>
static partial class ItemLists
{
    const int LongestItem = 130;

    /// <summary>"1. ", "a) ", "(2) ", "• ", "- ", the check mark "ü" of pasted texts.</summary>
    [GeneratedRegex(@"^\s*(?:\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})[.)]\s+|[•\-–*·▪●○◦➢✓ü]\s+)", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    /// <summary>"; dan", "; serta" at the end of the last but one.</summary>
    [GeneratedRegex(@"[;,]\s*(?:dan(?:/atau)?|atau|serta|and|or)?\s*$|\.\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Closing();

    /// <summary>"Teri kering: memberikan rasa gurih".</summary>
    [GeneratedRegex(@"^(?<label>\p{L}[^:.–]{2,40}?)(?:\s*:|\s+[–-])\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    /// <summary>The list of the block; null when it is none or has fewer than two items.</summary>
    public static ItemList? Of(Spot spot, Vocabulary vocabulary)
    {
        if (spot.Block is not ListBlock { Items.Count: > 1 } block)
            return null;
        var announcement = block.LeadIn is { } lead ? Sentences.Of(lead.Text) is [.., var last] ? last.In(lead.Text) : "" : "";
        return new ItemList(spot, LeadInOf(announcement, vocabulary), announcement, [.. block.Items.Select(item => Entry(item, vocabulary))], block.Numbered);
    }

    /// <summary>The text of an item without its marker.</summary>
    public static string Unmarked(string item) => Marker().Replace(item, "").Trim();

    static string? LeadInOf(string announcement, Vocabulary vocabulary)
    {
        var text = Attribution.Without(Marker().Replace(announcement, "")).TrimEnd(':', ' ', '.', ',');
        // "Berangkat dari tanggung jawab tersebut, pekerjaan sosial mempunyai …": what stands behind the comma may do alone.
        var behind = text.IndexOf(", ", StringComparison.Ordinal);
        return vocabulary.IsDamaged(text) ? null
            : StandsAlone(text) ? text
            : behind > 0 && Attribution.Capitalised(text[(behind + 2)..]) is var rest && StandsAlone(rest) ? rest
            : null;
    }

    static bool StandsAlone(string text)
    {
        var words = Words.Of(text);
        // The words that announce ("sebagai berikut") point to the list itself, which is what is asked about.
        var told = words.TakeWhile(word => word.Surface is not ("berikut" or "following")).ToList();
        // "Penghuni berhak" is short, and says of whom and what.
        var isTold = (text.Length >= 20 && words.Count >= 4) || (words.Count >= 2 && ItemList.NounIn(words[^1].Surface).Length > 0);
        return isTold && text.Length <= 180 && Standing.IsClean(text) && !Standing.Leans(told);
    }

    static ListEntry Entry(ListItem item, Vocabulary vocabulary)
    {
        var line = item.Text.Split('\n', 2)[0];
        var written = Unmarked(line);
        var text = Attribution.Capitalised(Closing().Replace(Attribution.Without(written), "").Trim());
        var shown = Tidy.Unglossed(Label().Match(text) is { Success: true } label ? label.Groups["label"].Value : text);
        var isWhole = line.Length == item.Text.Length
            && shown.Length is >= 3 and <= LongestItem
            && shown[^1] is not (':' or ',' or '-')
            && Standing.IsClean(shown)
            && !Standing.Points(Words.Of(shown))
            && Sentences.Of(shown).Count == 1
            && !vocabulary.IsDamaged(shown)
            && !vocabulary.UsesShorthand(shown);
        return new ListEntry(written, text, shown, isWhole);
    }
}
