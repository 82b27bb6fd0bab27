namespace StudyBot.Knowledge.Language;

/// <summary>Years among words.</summary>
static class Year
{
    /// <summary>Whether the word is a year from 1000 to 2099 in digits.</summary>
    public static bool Is(string word) =>
        word is ['1', _, _, _] or ['2', '0', _, _] && word.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;
}
