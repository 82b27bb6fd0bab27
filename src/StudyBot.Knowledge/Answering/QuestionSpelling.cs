using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>A question's words in the spelling of documents.</summary>
/// <param name="Words">Its words as typed, with their places.</param>
/// <param name="Forms">The same words as documents write them; a clipped term becomes several words parted by spaces.</param>
/// <param name="Repaired">The places of words that were taken for slips.</param>
/// <param name="Repairs">What they were read as.</param>
sealed record SpelledQuestion(IReadOnlyList<Word> Words, IReadOnlyList<string> Forms, IReadOnlySet<int> Repaired, IReadOnlyList<Repair> Repairs);

/// <summary>
/// Reads chat spelling, spoken verbs, clipped terms and slips of the keyboard against what the material knows. A word that the
/// material or the language data has is never touched.
/// </summary>
sealed class QuestionSpelling(Vocabulary vocabulary, TermDictionary terms, Aliases aliases)
{
    /// <summary>A name that no document has is rather another name than a slip, unless so many letters agree.</summary>
    const int LongEnoughForAnyWord = 7;

    /// <summary>Reads the words.</summary>
    /// <param name="text">The question as typed.</param>
    /// <param name="words">Its words.</param>
    public SpelledQuestion Read(string text, IReadOnlyList<Word> words)
    {
        var forms = words.Select(w => ChatSpelling.Spelled(w.Surface)).ToList();
        var repaired = new HashSet<int>();
        var repairs = new List<Repair>();
        for (var i = 0; i < forms.Count; i++)
        {
            if (aliases.At(forms, i) is { } alias)
            {
                // "social worker" is known as a whole, whatever its words are alone.
                i += alias.Length - 1;
                continue;
            }
            if (!IsStrange(forms, i))
                continue;
            if (Colloquial.WrittenFormsOf(forms[i]).FirstOrDefault(IsKnown) is { } written)
            {
                forms[i] = written;
            }
            else if ((vocabulary.Unclipped(forms[i]) ?? Mended(text, words, forms, i)) is { } mended)
            {
                repairs.Add(new Repair(words[i].Span.In(text), mended));
                forms[i] = mended;
                repaired.Add(i);
            }
        }
        return new SpelledQuestion(words, forms, repaired, repairs);
    }

    /// <summary>Neither the language data nor the material has the word.</summary>
    bool IsStrange(List<string> forms, int at) =>
        !QuestionWords.All.Contains(forms[at]) && !IsKnown(forms[at]);

    bool IsKnown(string form) => Vocabulary.Of(Words.Of(form, default), terms).Known;

    string? Mended(string text, IReadOnlyList<Word> words, List<string> forms, int at)
    {
        var attributed = at > 0 && QuestionWords.Attribution.Contains(forms[at - 1]);
        var named = attributed || (at > 0 && char.IsUpper(text[words[at].Span.Start]));
        var neighbours = forms.Where((f, i) => i != at && !QuestionWords.All.Contains(f)).ToList();
        return vocabulary.Nearest(
            forms[at],
            neighbours,
            candidate => !named || IsName(candidate) || (!attributed && forms[at].Length >= LongEnoughForAnyWord));
    }

    bool IsName(string word) => terms.Frequency(PassageFields.Name, word) > 0;
}
