using System.Collections.Frozen;
using StudyBot.Knowledge.Glossary;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Indexing;

/// <summary>What kinds of answer a passage could give at all.</summary>
[Flags]
enum PassageSigns : byte
{
    /// <summary>None of those below.</summary>
    None = 0,

    /// <summary>It has a number, in digits or as a word.</summary>
    Number = 1,

    /// <summary>It has a year, a month or a century.</summary>
    Date = 2,

    /// <summary>It gives a short form together with its long name.</summary>
    LongName = 4,
}

/// <summary>Reads signs off a passage.</summary>
static class SignsOf
{
    static readonly FrozenSet<string> NumberWords = WordList.Set("numerals");
    static readonly FrozenSet<string> TimeWords = WordList.Set("time-words");

    /// <summary>The signs of a passage.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="words">The words of the text and of what stands above it.</param>
    public static PassageSigns Of(string text, IEnumerable<Word> words)
    {
        var signs = LongNames.AreIn(text) ? PassageSigns.LongName : PassageSigns.None;
        foreach (var word in words)
        {
            if (word.Surface.AsSpan().ContainsAnyInRange('0', '9') || NumberWords.Contains(word.Surface))
                signs |= PassageSigns.Number;
            if (Year.Is(word.Surface) || TimeWords.Contains(word.Surface))
                signs |= PassageSigns.Date;
        }
        return signs;
    }
}
