namespace StudyBot.Knowledge.Documents;

/// <summary>A run of characters (UTF-16 code units) of some text, by start and length.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The first position after the run.</summary>
    public int End => Start + Length;

    /// <summary>The run from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);

    /// <summary>The characters of the run in the text it belongs to.</summary>
    public string In(string text) => text.Substring(Start, Length);
}
