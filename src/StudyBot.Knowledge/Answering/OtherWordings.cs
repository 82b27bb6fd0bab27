using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering;

/// <summary>Finds where a passage says what was asked for by an equal term rather than by the question's own: "referral" by "rujukan".</summary>
static class OtherWordings
{
    /// <summary>Each term of the question that the passage has oftener by another wording, with that wording as the passage writes it.</summary>
    public static IEnumerable<(string Asked, string Here)> In(Question question, EncodedWords words, Passage passage)
    {
        var equals = new List<(string Asked, string Here)>();
        foreach (var concept in question.Concepts.Where(c => c.Wordings.Count > 1 && c.Certainty == 1 && !c.Addresses))
        {
            var asked = Words.Of(concept.Written).Select(w => PassageWords.Hash(ChatSpelling.Spelled(w.Surface))).ToArray();
            var own = Count(words, asked, out _);
            foreach (var wording in concept.Wordings)
            {
                var hashes = wording.Words.Select(w => PassageWords.Hash(w.Surface)).ToArray();
                if (hashes.SequenceEqual(asked) || Count(words, hashes, out var place) is var times && (times <= own || place is null))
                    continue;
                equals.Add((concept.Written, place!.Value.In(passage.Text)));
                break;
            }
        }
        return equals;
    }

    /// <summary>How often the words stand in the passage's text one behind the other, and where first.</summary>
    static int Count(EncodedWords passage, int[] sought, out TextSpan? first)
    {
        first = null;
        var times = 0;
        for (var i = passage.Around; i + sought.Length <= passage.Count; i++)
        {
            var at = 0;
            while (at < sought.Length && passage[i + at].Surface == sought[at])
                at++;
            if (at < sought.Length || at == 0)
                continue;
            times++;
            first ??= TextSpan.Between(passage.Place(i).Start, passage.Place(i + at - 1).End);
        }
        return times;
    }
}
