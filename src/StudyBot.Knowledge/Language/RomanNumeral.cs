using System.Globalization;

namespace StudyBot.Knowledge.Language;

/// <summary>Numbers of chapters and lists as numerals of either kind.</summary>
static class RomanNumeral
{
    static readonly string[] Tens = ["", "x", "xx", "xxx"];
    static readonly string[] Ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    /// <summary>The small Roman numeral of 1 to 39; of any other number its digits.</summary>
    public static string Of(int number) =>
        number is > 0 and < 40 ? Tens[number / 10] + Ones[number % 10] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether the word is a number in digits, or a Roman numeral of 1 to 39.</summary>
    public static bool IsNumber(string word, out int number)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out number))
            return true;
        for (number = 1; number < 40; number++)
        {
            if (Of(number) == word)
                return true;
        }
        return false;
    }
}
