using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>The subject of a question as sets of stems, to be looked for in headings. Pure.</summary>
sealed class TopicWords
{
    /// <summary>For each term of the question all its wordings, each as stems.</summary>
    readonly List<List<string[]>> _terms = [];

    /// <summary>Reads the subject off a question.</summary>
    /// <param name="asked">The question, repaired.</param>
    /// <param name="aliases">Terms that stand for each other.</param>
    /// <param name="keeps">Stems of words that are meant, though they mostly name no subject; null for none.</param>
    public TopicWords(Phrasing asked, Aliases aliases, IReadOnlySet<string>? keeps = null)
    {
        var words = asked.Words.Select(w => w.Spelled).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (aliases.At(words, i) is { } alias)
            {
                _terms.Add([.. alias.Group.Select(t => t.Select(Stem).ToArray())]);
                i += alias.Length - 1;
            }
            else if (!QuestionWords.Unspecific.Contains(words[i]) || keeps?.Contains(Stem(words[i])) == true)
            {
                _terms.Add([[Stem(words[i])]]);
            }
        }
    }

    /// <summary>How many terms the question has.</summary>
    public int Count => _terms.Count;

    /// <summary>How many of them a text holds.</summary>
    public int In(string text) => Held(text).Count(held => held);

    /// <summary>Which of them a text holds, in the question's order. The words of a term stand side by side: "pekerjaan sosial … fungsi" does not hold "keberfungsian sosial".</summary>
    public IReadOnlyList<bool> Held(string text)
    {
        var stems = Words.Of(text).Select(w => w.Stem).ToArray();
        return _terms.ConvertAll(t => t.Exists(wording => stems.AsSpan().IndexOf(wording) >= 0));
    }

    /// <summary>Stems of a word and of the single words that stand for it.</summary>
    public static IReadOnlySet<string> Wordings(string word, Aliases aliases) => aliases.At([word], 0) is { } alias
        ? alias.Group.Where(t => t.Length == 1).Select(t => Stem(t[0])).Append(Stem(word)).ToHashSet()
        : new HashSet<string> { Stem(word) };

    static string Stem(string word) => Words.Of(word, default).Stem;
}
