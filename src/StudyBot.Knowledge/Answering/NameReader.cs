using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>Finds the names in a question: words written with a capital, and what follows "menurut", however it is written.</summary>
/// <param name="text">The question as typed.</param>
/// <param name="words">Its words.</param>
/// <param name="spelled">The same words in the spelling of documents.</param>
/// <param name="terms">The words of the material.</param>
sealed class NameReader(string text, IReadOnlyList<Word> words, IReadOnlyList<string> spelled, TermDictionary terms)
{
    readonly List<(int First, int Last, int Concept)> _places = [];

    /// <summary>Who writes every word with a capital marks nothing by it.</summary>
    readonly bool _capitalsTell = words.Skip(1).Any(w => char.IsLower(text[w.Span.Start]));

    /// <summary>Takes note of the words from which a concept was read.</summary>
    public void Note(int first, int last, int concept) => _places.Add((first, last, concept));

    /// <summary>The names among the noted concepts.</summary>
    public IReadOnlyList<Name> Names(IReadOnlyList<Concept> concepts)
    {
        var names = new List<Name>();
        for (var i = 0; i < _places.Count; i++)
        {
            var attributed = IsAttributed(i) && IsAuthor(i, concepts);
            if (!attributed && !HasCapital(i) && !IsNewNameFirst(i, concepts))
                continue;
            var last = i;
            while (last + 1 < _places.Count && Follows(last) && HasCapital(last + 1))
                last++;
            var parts = _places[i..(last + 1)].ConvertAll(p => p.Concept);
            var span = TextSpan.Between(words[_places[i].First].Span.Start, words[_places[last].Last].Span.End);
            names.Add(new Name(span.In(text), parts, attributed, parts.Exists(c => concepts[c].Known)));
            i = last;
        }
        return names;
    }

    /// <summary>Whether "menurut", "versi" or the like stands right before it.</summary>
    bool IsAttributed(int place) =>
        _places[place].First is > 0 and var first && QuestionWords.Attribution.Contains(spelled[first - 1]);

    /// <summary>"menurut usahanya" tells how things are sorted, "menurut materi" names no one: a name has a capital, here or in the material, or is new to it.</summary>
    bool IsAuthor(int place, IReadOnlyList<Concept> concepts)
    {
        var word = spelled[_places[place].First];
        return !QuestionWords.UnnamedSources.Contains(word)
            && (HasCapital(place) || !concepts[_places[place].Concept].Known || terms.Frequency(PassageFields.Name, word) > 0);
    }

    bool HasCapital(int place) =>
        _capitalsTell && _places[place].First > 0 && char.IsUpper(text[words[_places[place].First].Span.Start]);

    /// <summary>Sentences begin with a capital; a beginning that the material does not know at all is still a name.</summary>
    bool IsNewNameFirst(int place, IReadOnlyList<Concept> concepts) =>
        _capitalsTell && _places[place].First == 0 && char.IsUpper(text[words[0].Span.Start]) && !concepts[_places[place].Concept].Known;

    /// <summary>Whether nothing but space lies between this noted concept and the next.</summary>
    bool Follows(int place)
    {
        var (end, next) = (words[_places[place].Last].Span.End, words[_places[place + 1].First].Span.Start);
        return end < next && text.AsSpan(end, next - end).Trim(" -'\"").IsEmpty;
    }
}
