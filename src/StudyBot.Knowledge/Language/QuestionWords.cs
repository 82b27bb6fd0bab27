using System.Collections.Frozen;
using Lucene.Net.Analysis.Id;

namespace StudyBot.Knowledge.Language;

/// <summary>The words that questions are made of beside their subject.</summary>
static class QuestionWords
{
    /// <summary>Words that ask for a definition; documents have them in headings.</summary>
    public static readonly FrozenSet<string> Definition = WordList.Set("definition-words");

    /// <summary>Words that ask about books.</summary>
    public static readonly FrozenSet<string> Book = WordList.Set("book-words");

    /// <summary>Words that ask for what a certain author says.</summary>
    public static readonly FrozenSet<string> Attribution = WordList.Set("attribution-words");

    /// <summary>Words after those of attribution that name no author.</summary>
    public static readonly FrozenSet<string> UnnamedSources = WordList.Set("unnamed-sources");

    /// <summary>Words that open the headings of course material: the topics under which a subject is treated.</summary>
    public static readonly FrozenSet<string> Topic = WordList.Set("heading-words");

    /// <summary>Words that are followed by a part's number.</summary>
    public static readonly FrozenSet<string> NumberedPart = WordList.Set("numbered-parts");

    /// <summary>Words that ask.</summary>
    public static readonly FrozenSet<string> Asking = WordList.Set("question-words");

    /// <summary>Words that say, beside one that asks, what kind of thing is asked for: "apa nama …".</summary>
    public static readonly FrozenSet<string> AskedFor = WordList.Set("asked-for-words");

    /// <summary>Words that ask what a short form stands for.</summary>
    public static readonly FrozenSet<string> LongName = WordList.Set("long-name-words");

    /// <summary>Words that fill a question out, where the material does not have them.</summary>
    public static readonly FrozenSet<string> Filler = WordList.Set("fillers");

    static readonly FrozenSet<string> Empty = new[] { "stopwords", "question-words", "reporting-verbs", "chatter", "comparison-words" }
        .SelectMany(WordList.Lines).ToFrozenSet();

    /// <summary>Words that name no subject: they ask, join or fill.</summary>
    public static readonly FrozenSet<string> Unspecific = Empty.Concat(IndonesianAnalyzer.DefaultStopSet).ToFrozenSet();

    /// <summary>Those of them that may still head a section: "Masa kecil", "Besar iuran".</summary>
    public static readonly FrozenSet<string> Vague = IndonesianAnalyzer.DefaultStopSet.Except(Empty).ToFrozenSet();

    /// <summary>Verbs by which a text hands a statement to its author.</summary>
    public static readonly FrozenSet<string> Reporting = WordList.Set("reporting-verbs");

    /// <summary>Words that put things side by side.</summary>
    public static readonly FrozenSet<string> Comparison = WordList.Set("comparison-words");

    /// <summary>All of them.</summary>
    public static readonly FrozenSet<string> All = Unspecific.Concat(Definition).Concat(Book).ToFrozenSet();
}
