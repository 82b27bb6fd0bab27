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

    readonly QuestionSpelling _spelling = new(vocabulary, terms, aliases);

    /// <summary>Share of its weight that a topic's name keeps where the material never uses it.</summary>
    const double UnwrittenTopicWeight = 0.4;

    /// <summary>Share of its weight that a word keeps which only says what kind of thing is asked for; answers seldom repeat it.</summary>
    const double AskedForWeight = 0.25;

    /// <summary>"apa itu X", "apa sih X itu", "X itu apa", "apa yang dimaksud X", "what is X".</summary>
    [GeneratedRegex(@"\bapa(?:kah)?\b.{0,40}\bitu\b|\bitu\b.{0,20}\bapa\b|\bapa(?:kah)?\s+yang\s+(?:di)?\s?maksud|\bwhat(?:\s+is|s)\b|\bwhat\s+are\b(?!\s+the\b)|\bapa\s+(?:maksud|arti)", RegexOptions.CultureInvariant)]
    private static partial Regex AsksWhatItIs();

    /// <summary>Reads the question.</summary>
    public Question Parse(string text)
    {
        var spelling = _spelling.Read(text, [.. Words.Of(text.Length > LongestText ? text[..LongestText] : text).Take(MostWords)]);
        var (words, spelled) = (spelling.Words, spelling.Forms);
        var sentence = string.Join(' ', spelled);
        var wanted = Wanted.By(sentence);
        var form = AsksWhatItIs().IsMatch(sentence) ? QuestionForm.Definition : QuestionForm.Open;
        var concepts = new List<Concept>();
        var afterAttribution = false;
        var names = new NameReader(text, words, spelled, terms);
        for (var i = 0; i < spelled.Count; i++)
        {
            var certainty = spelling.Repaired.Contains(i) ? RepairedCertainty : 1;
            form |= FormOf(spelled[i]);
            // "menurut para ahli", "menurut materi" name no one.
            if (afterAttribution && QuestionWords.UnnamedSources.Contains(spelled[i]))
                continue;
            afterAttribution = QuestionWords.Attribution.Contains(spelled[i]) || (afterAttribution && QuestionWords.Unspecific.Contains(spelled[i]));
            if (QuestionWords.Definition.Contains(spelled[i]) || QuestionWords.Book.Contains(spelled[i]) || (wanted == PassageSigns.LongName && QuestionWords.LongName.Contains(spelled[i])))
                continue;
            if (PartAt(spelled, i) is { } number)
            {
                i++;
                var written = TextSpan.Between(words[i - 1].Span.Start, words[i].Span.End).In(text);
                if (Part(written, spelled[i - 1], spelled[i], number, certainty) is { } part)
                    Add(concepts, part);
            }
            else if (aliases.At(spelled, i) is { } alias)
            {
                var written = TextSpan.Between(words[i].Span.Start, words[i + alias.Length - 1].Span.End).In(text);
                names.Note(i, i + alias.Length - 1, Add(concepts, Concept(written, alias.Group, vocabulary.Measured(alias.Group, terms), certainty)));
                i += alias.Length - 1;
            }
            else if (!QuestionWords.Unspecific.Contains(spelled[i]) || HeadsSection(spelled[i]))
            {
                var concept = Concept(words[i].Span.In(text), [spelled[i].Split(' ')], certainty);
                if (!concept.Known && QuestionWords.Filler.Contains(spelled[i]))
                    continue;
                names.Note(i, i, Add(concepts, IsAskedFor(spelled, i) ? concept with { Weight = concept.Weight * AskedForWeight } : concept));
            }
        }
        return new Question(concepts, AsksAuthorsDefinition(form, spelled) ? form | QuestionForm.NamedDefinition : form, names.Names(concepts), wanted, spelling.Repairs);
    }

    /// <summary>"apa itu X menurut Y" asks for Y's definition, unless it names another topic ("apa itu fungsi X menurut Y").</summary>
    static bool AsksAuthorsDefinition(QuestionForm form, IReadOnlyList<string> words) =>
        form.HasFlag(QuestionForm.Definition | QuestionForm.Attributed)
        && !words.Any(w => QuestionWords.Topic.Contains(w) && !QuestionWords.Definition.Contains(w));

    /// <summary>"pasal 3", "bab II": the number; null where no numbered part is named.</summary>
    static int? PartAt(IReadOnlyList<string> words, int at) =>
        QuestionWords.NumberedPart.Contains(words[at]) && at + 1 < words.Count && RomanNumeral.IsNumber(words[at + 1], out var number) ? number : null;

    /// <summary>A numbered part as one concept: its number is not that of a list's items. Null where no heading is numbered so and no text speaks of it, as "nomor 2" of a list.</summary>
    Concept? Part(string written, string word, string typed, int number, double certainty)
    {
        var named = terms.Frequency(PassageFields.Part, NumberedParts.Term(word, number)) > 0;
        var concept = Concept(written, [[word, typed], [word, $"{number}"], [word, RomanNumeral.Of(number)]], certainty) with { Addresses = true };
        return named ? concept with { Known = true, NamesSections = true }
            : Vocabulary.Of(Words.Of(word, default), terms).Headings > 0 ? concept with { Known = false }
            : concept.Known ? concept with { NamesSections = false }
            : null;
    }

    /// <summary>Whether a word that seldom names a subject does here: "kecil" where a heading says "Masa kecil".</summary>
    bool HeadsSection(string word) => QuestionWords.Vague.Contains(word) && terms.Frequency(PassageFields.Heading, Words.Of(word, default).Stem) > 0;

    /// <summary>"apa nama …", "di mana letak …", "tanggal berapa …".</summary>
    static bool IsAskedFor(IReadOnlyList<string> words, int at) =>
        QuestionWords.AskedFor.Contains(words[at])
        && ((at > 0 && QuestionWords.Asking.Contains(words[at - 1])) || (at + 1 < words.Count && QuestionWords.Asking.Contains(words[at + 1])));

    static QuestionForm FormOf(string word) =>
        (QuestionWords.Definition.Contains(word) ? QuestionForm.Definition | QuestionForm.NamedDefinition : QuestionForm.Open)
        | (QuestionWords.Book.Contains(word) ? QuestionForm.Book : QuestionForm.Open)
        | (QuestionWords.Attribution.Contains(word) ? QuestionForm.Attributed : QuestionForm.Open)
        | (word is "siapa" or "siapakah" or "who" ? QuestionForm.Person : QuestionForm.Open)
        | (QuestionWords.Comparison.Contains(word) ? QuestionForm.Comparison : QuestionForm.Open);

    Concept Concept(string written, IReadOnlyList<string[]> group, double certainty) =>
        Concept(written, group, Vocabulary.Measure(group, terms), certainty);

    static Concept Concept(string written, IReadOnlyList<string[]> group, IReadOnlyList<MeasuredWording> wordings, double certainty)
    {
        var known = wordings.Where(w => w.Known).ToList();
        var usable = known.Count > 0 ? known : wordings;
        var weight = usable.Min(w => w.Wording.Weight);
        // Material may tell what something does without ever writing "fungsi".
        var isTopic = group.Any(t => t is [var word] && QuestionWords.Topic.Contains(word));
        var unwritten = known.Count == 0 && isTopic;
        return new Concept(
            written,
            [.. usable.Select(w => w.Wording)],
            unwritten ? weight * UnwrittenTopicWeight : weight,
            known.Count > 0,
            usable.Any(w => w.NamesSections),
            certainty)
        {
            IsTopic = isTopic,
        };
    }

    /// <summary>Adds a concept and tells its place; a word said twice, be it by its equal ("rujukan (referral)"), is one concept.</summary>
    static int Add(List<Concept> concepts, Concept concept)
    {
        var stems = concept.Wordings[0].Words.Select(w => w.Stem);
        var at = concepts.FindIndex(c => c.Wordings.Any(wording => wording.Words.Select(w => w.Stem).SequenceEqual(stems)));
        if (at >= 0)
            return at;
        concepts.Add(concept);
        return concepts.Count - 1;
    }
}
