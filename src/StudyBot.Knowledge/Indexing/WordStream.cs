using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Indexing;

/// <summary>Hands words that were already analysed to Lucene, one form of them.</summary>
sealed class WordStream(IReadOnlyList<Word> words, Func<Word, string> form) : TokenStream
{
    int _next;

    ICharTermAttribute Term => GetAttribute<ICharTermAttribute>();

    public static WordStream Of(IReadOnlyList<Word> words, Func<Word, string> form)
    {
        var stream = new WordStream(words, form);
        stream.AddAttribute<ICharTermAttribute>();
        return stream;
    }

    public override void Reset() => _next = 0;

    public override bool IncrementToken()
    {
        if (_next == words.Count)
            return false;
        ClearAttributes();
        Term.Append(form(words[_next++]));
        return true;
    }
}
