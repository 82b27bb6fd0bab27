using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>A person's words → a question, read against what the material knows. No text is too odd for it.</summary>
sealed partial class QuestionParser(Vocabulary vocabulary, Aliases aliases)
{
    /// <summary>Words read of one question; what follows a text this long adds nothing to what is asked.</summary>
    const int MostWords = 64;

    /// <summary>Words of a repaired spelling count less: the repair may be wrong.</summary>
    const double RepairedCertainty = 0.8;

    static readonly FrozenSet<string> DefinitionWords = WordList.Set("definition-words");
    static readonly FrozenSet<string> Unspecific = new[] { "stopwords", "question-words", "chatter", "comparison-words" }
        .SelectMany(WordList.Lines).ToFrozenSet(StringComparer.Ordinal);
    static readonly FrozenSet<string> BookWords = WordList.Set("book-words");

    /// <summary>"apa itu X", "apa sih X itu", "X itu apa", "what is X".</summary>
    [GeneratedRegex(@"\b(?:apa|apaan)\b.{0,40}\bitu\b|\bitu\b.{0,20}\bapa(?:an)?\b|\bapa(?:kah)?\s+yang\s+(?:di)?\s?maksud|\bwhat\s+(?:is|are)\b|\bapa\s+(?:maksud|arti)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AsksWhatItIs();

    /// <summary>Reads the question.</summary>
    public Question Parse(string text)
    {
        var words = Words.Of(text.Length > 4096 ? text[..4096] : text).Take(MostWords).ToList();
        var spelled = words.Select(w => ChatSpelling.Spelled(w.Surface)).ToList();
        var repairs = new List<Repair>();
        var concepts = new List<Concept>();
        var wantsDefinition = AsksWhatItIs().IsMatch(text);
        var wantsBook = false;
        for (var i = 0; i < spelled.Count; i++)
        {
            var certainty = 1.0;
            if (IsStrange(spelled, i))
            {
                if (Mended(spelled[i]) is { } mended)
                {
                    repairs.Add(new Repair(words[i].Span.In(text), mended));
                    spelled[i] = mended;
                    certainty = RepairedCertainty;
                }
            }
            wantsBook |= BookWords.Contains(spelled[i]);
            if (DefinitionWords.Contains(spelled[i]))
            {
                wantsDefinition = true;
                continue;
            }
            if (aliases.At(spelled, i) is { } alias)
            {
                var written = TextSpan.Between(words[i].Span.Start, words[i + alias.Length - 1].Span.End).In(text);
                Add(concepts, Concept(written, alias.Group, certainty));
                i += alias.Length - 1;
            }
            else if (!Unspecific.Contains(spelled[i]))
            {
                Add(concepts, Concept(words[i].Span.In(text), [spelled[i].Split(' ')], certainty));
            }
        }
        return new Question(concepts, wantsDefinition, wantsBook, repairs);
    }

    /// <summary>Neither the language data nor the material has the word.</summary>
    bool IsStrange(List<string> words, int at) =>
        !Unspecific.Contains(words[at])
        && aliases.At(words, at) is null
        && !DefinitionWords.Contains(words[at])
        && !vocabulary.Knows(Words.Of(words[at], default));

    string? Mended(string word) => vocabulary.Unclipped(word) ?? vocabulary.Nearest(word) ?? NearestOfLanguage(word);

    /// <summary>"sebtukan" is near a word that asks, though the material may not hold it.</summary>
    static string? NearestOfLanguage(string word) =>
        word.Length < 6 ? null : Unspecific.Concat(DefinitionWords).FirstOrDefault(w => w.Length > 4 && w[0] == word[0] && EditDistance.Between(w, word) == 1);

    Concept Concept(string written, IReadOnlyList<string[]> terms, double certainty)
    {
        var alternatives = terms.Select(t => t.Select(w => Words.Of(w, default)).ToArray()).ToList();
        var known = alternatives.Where(a => a.All(vocabulary.Knows)).ToList();
        var weighed = known.Count > 0 ? known : alternatives;
        // The rarest known wording would overrate a term that also has a common one.
        var weight = weighed.Min(a => a.Sum(vocabulary.Weight));
        return new Concept(written, weighed, weight, known.Count > 0, certainty);
    }

    /// <summary>A word said twice is one concept.</summary>
    static void Add(List<Concept> concepts, Concept concept)
    {
        if (!concepts.Any(c => c.Alternatives[0].Select(w => w.Stem).SequenceEqual(concept.Alternatives[0].Select(w => w.Stem))))
            concepts.Add(concept);
    }
}
