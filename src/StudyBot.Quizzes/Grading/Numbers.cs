namespace StudyBot.Quizzes.Grading;

/// <summary>Which dots, commas and signs belong to a number: "3,5" is not "35", "1.000" is "1000", "-5" is not "5".</summary>
static class Numbers
{
    /// <summary>A decimal separator between figures, or a minus before a figure and after no letter or figure.</summary>
    public static bool IsPartOfNumber(string text, int at) => text[at] switch
    {
        '.' or ',' => IsBetweenDigits(text, at) && !IsGrouping(text, at),
        '-' or '\u2212' => at + 1 < text.Length && char.IsDigit(text[at + 1]) && (at == 0 || text[at - 1] is ' ' or '('),
        _ => false,
    };

    /// <summary>A separator of thousands: exactly three figures follow, one to three stand before.</summary>
    public static bool IsGrouping(string text, int at) =>
        text[at] is '.' or ',' && IsBetweenDigits(text, at) && DigitsAfter(text, at) == 3 && DigitsBefore(text, at) is >= 1 and <= 3;

    static bool IsBetweenDigits(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    static int DigitsAfter(string text, int at)
    {
        var count = 0;
        while (at + 1 + count < text.Length && char.IsDigit(text[at + 1 + count]))
            count++;
        return count;
    }

    static int DigitsBefore(string text, int at)
    {
        var count = 0;
        while (at - 1 - count >= 0 && char.IsDigit(text[at - 1 - count]))
            count++;
        return count;
    }
}
