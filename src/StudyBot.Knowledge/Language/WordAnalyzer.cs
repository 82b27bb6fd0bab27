using System.Buffers;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.CharFilters;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace StudyBot.Knowledge.Language;

/// <summary>Lucene's word breaking (Unicode UAX #29) with the characters taken out that show nothing, and every word folded to one form.</summary>
sealed class WordAnalyzer : Analyzer
{
    /// <summary>Soft hyphen, zero-width space and joiners, word joiner, byte order mark.</summary>
    const string Invisible = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    const string AsItIs = "as it is", WithInvisible = "with invisible characters";

    static readonly SearchValues<char> AnyInvisible = SearchValues.Create(Invisible);

    static readonly NormalizeCharMap WithoutInvisible = InvisibleCharacters();

    /// <summary>The field as which to analyse a text: hardly any has invisible characters, and to filter them costs more than all the rest.</summary>
    public static string FieldOf(string text) => text.AsSpan().ContainsAny(AnyInvisible) ? WithInvisible : AsItIs;

    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var words = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        return new TokenStreamComponents(words, new FoldFilter(words));
    }

    /// <inheritdoc/>
    protected override TextReader InitReader(string fieldName, TextReader reader) =>
        fieldName == WithInvisible ? new MappingCharFilter(WithoutInvisible, reader) : reader;

    static NormalizeCharMap InvisibleCharacters()
    {
        var map = new NormalizeCharMap.Builder();
        foreach (var c in Invisible)
            map.Add(c.ToString(), "");
        return map.Build();
    }

    sealed class FoldFilter : TokenFilter
    {
        readonly ICharTermAttribute _term;

        public FoldFilter(TokenStream words) : base(words) => _term = AddAttribute<ICharTermAttribute>();

        public override bool IncrementToken()
        {
            if (!m_input.IncrementToken())
                return false;
            var letters = _term.Buffer.AsSpan(0, _term.Length);
            if (IsPlainAscii(letters))
                LowerCase(letters);
            else
                Replace(Folding.Of(_term.ToString()!));
            return true;
        }

        void Replace(string word) => _term.SetEmpty().Append(word);

        static bool IsPlainAscii(ReadOnlySpan<char> letters) => letters.IndexOfAnyExcept(Folding.AsciiLettersAndDigits) < 0;

        static void LowerCase(Span<char> letters)
        {
            foreach (ref var c in letters)
                c = char.ToLowerInvariant(c);
        }
    }
}
