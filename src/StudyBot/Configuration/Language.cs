using System.Globalization;

namespace StudyBot.Configuration;

/// <summary>The language the program speaks to people in: <c>StudyBot:Language</c>, Indonesian unless set.</summary>
internal static class Language
{
    /// <summary>Its key.</summary>
    public const string Key = "StudyBot:Language";

    /// <summary>The languages there are texts in, the default first.</summary>
    public static readonly IReadOnlyList<string> All = ["id", "en"];

    /// <summary>The configured language; a value that will not do is reported.</summary>
    public static CultureInfo Read(SettingsReader reader) => CultureInfo.GetCultureInfo(reader.OneOf(Key, All));
}
