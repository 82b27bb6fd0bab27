using System.Text.RegularExpressions;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>A person's words → a question, read against what the material knows. No text is too odd for it.</summary>
sealed partial class QuestionParser(Vocabulary vocabulary, TermDictionary terms, Aliases aliases)
{
    /// <summary>Characters read of one question.</summary>
    const int LongestText = 4096;

    /// <summary>Words read of one question; what follows so many adds nothing to what is asked.</summary>
    const int MostWords = 64;

    /// <summary>Words of a repaired spelling count less: the repair may be wrong.</summary>
    const double RepairedCertainty = 0.8;

    /// <summary>Share of its weight that a topic's name keeps where the material never uses it.</summary>
    const double UnwrittenTopicWeight = 0.4;

    /// <summary>"apa itu X", "apa sih X itu", "X itu apa", "apa yang dimaksud X", "what is X".</summary>
    [GeneratedRegex(@"\bapa(?:kah)?\b.{0,40}\bitu\b|\bitu\b.{0,20}\bapa\b|\bapa(?:kah)?\s+yang\s+(?:di)?\s?maksud|\bwhat\s+(?:is|are)\b|\bapa\s+(?:maksud|arti)", RegexOptions.CultureInvariant)]
    private static partial Regex AsksWhatItIs();

    /// <summary>Reads the question.</summary>
    public Question Parse(string text)
    {
        var words = Words.Of(text.Length > LongestText ? text[..LongestText] : text).Take(MostWords).ToList();
        var spelled = words.ConvertAll(w => ChatSpelling.Spelled(w.Surface));
        var form = AsksWhatItIs().IsMatch(string.Join(' ', spelled)) ? QuestionForm.Definition : QuestionForm.Open;
        var repairs = new List<Repair>();
        var concepts = new List<Concept>();
        for (var i = 0; i < spelled.Count; i++)
        {
            var certainty = 1.0;
            if (IsStrange(spelled, i) && (vocabulary.Unclipped(spelled[i]) ?? vocabulary.Nearest(spelled[i])) is { } mended)
            {
                repairs.Add(new Repair(words[i].Span.In(text), mended));
                spelled[i] = mended;
                certainty = RepairedCertainty;
            }
            form |= FormOf(spelled[i]);
            if (QuestionWords.Definition.Contains(spelled[i]) || QuestionWords.Book.Contains(spelled[i]))
                continue;
            if (NumberedPart(spelled, i) is { } part)
            {
                var written = TextSpan.Between(words[i].Span.Start, words[i + 1].Span.End).In(text);
                Add(concepts, Concept(written, part, certainty) with { Addresses = true });
                i++;
            }
            else if (aliases.At(spelled, i) is { } alias)
            {
                var written = TextSpan.Between(words[i].Span.Start, words[i + alias.Length - 1].Span.End).In(text);
                Add(concepts, Concept(written, alias.Group, certainty));
                i += alias.Length - 1;
            }
            else if (!QuestionWords.Unspecific.Contains(spelled[i]))
            {
                Add(concepts, Concept(words[i].Span.In(text), [spelled[i].Split(' ')], certainty));
            }
        }
        return new Question(concepts, AsksAuthorsDefinition(form, spelled) ? form | QuestionForm.NamedDefinition : form, repairs);
    }

    /// <summary>"apa itu X menurut Y" asks for Y's definition, unless it names another topic ("apa itu fungsi X menurut Y").</summary>
    static bool AsksAuthorsDefinition(QuestionForm form, List<string> words) =>
        form.HasFlag(QuestionForm.Definition | QuestionForm.Attributed)
        && !words.Exists(w => QuestionWords.Topic.Contains(w) && !QuestionWords.Definition.Contains(w));

    /// <summary>"pasal 3", "bab 2" (which may be written "BAB II"): one concept, and its number is not that of a list's items.</summary>
    static IReadOnlyList<string[]>? NumberedPart(List<string> words, int at) =>
        QuestionWords.NumberedPart.Contains(words[at]) && at + 1 < words.Count && RomanNumeral.IsNumber(words[at + 1], out var number)
            ? [[words[at], words[at + 1]], [words[at], $"{number}"], [words[at], RomanNumeral.Of(number)]]
            : null;

    static QuestionForm FormOf(string word) =>
        (QuestionWords.Definition.Contains(word) ? QuestionForm.Definition | QuestionForm.NamedDefinition : QuestionForm.Open)
        | (QuestionWords.Book.Contains(word) ? QuestionForm.Book : QuestionForm.Open)
        | (QuestionWords.Attribution.Contains(word) ? QuestionForm.Attributed : QuestionForm.Open)
        | (QuestionWords.Comparison.Contains(word) ? QuestionForm.Comparison : QuestionForm.Open);

    /// <summary>Neither the language data nor the material has the word.</summary>
    bool IsStrange(List<string> words, int at) =>
        !QuestionWords.All.Contains(words[at])
        && aliases.At(words, at) is null
        && !Vocabulary.Of(Words.Of(words[at], default), terms).Known;

    Concept Concept(string written, IReadOnlyList<string[]> group, double certainty)
    {
        var wordings = group.Select(t => Measured([.. t.Select(w => Words.Of(w, default))])).ToList();
        var known = wordings.Where(w => w.Known).ToList();
        var usable = known.Count > 0 ? known : wordings;
        var weight = usable.Min(w => w.Wording.Weight);
        // Material may tell what something does without ever writing "fungsi".
        var unwritten = known.Count == 0 && group.Any(t => t is [var word] && QuestionWords.Topic.Contains(word));
        return new Concept(
            written,
            [.. usable.Select(w => w.Wording)],
            unwritten ? weight * UnwrittenTopicWeight : weight,
            known.Count > 0,
            usable.Any(w => w.NamesSections),
            certainty);
    }

    (Wording Wording, bool Known, bool NamesSections) Measured(IReadOnlyList<Word> words)
    {
        var facts = words.Select(w => Vocabulary.Of(w, terms)).ToList();
        return (new Wording(words, facts.Sum(f => f.Weight)), facts.All(f => f.Known), facts.All(f => f.Headings > 0));
    }

    /// <summary>A word said twice is one concept.</summary>
    static void Add(List<Concept> concepts, Concept concept)
    {
        var stems = concept.Wordings[0].Words.Select(w => w.Stem);
        if (!concepts.Any(c => c.Wordings[0].Words.Select(w => w.Stem).SequenceEqual(stems)))
            concepts.Add(concept);
    }
}
