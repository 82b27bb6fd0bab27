using System.Globalization;
using System.Text.Json.Serialization;
using StudyBot.Discord.Json;

namespace StudyBot.Discord.Models;

/// <summary>A JSON string, number or boolean, for fields that may be any of them. Exactly one part is set.</summary>
/// <param name="Text">A string.</param>
/// <param name="Number">A number; Discord's integers fit exactly, as they stay within ±2⁵³.</param>
/// <param name="Flag">A boolean.</param>
[JsonConverter(typeof(ScalarValueConverter))]
internal readonly record struct ScalarValue(string? Text, double? Number, bool? Flag)
{
    public static ScalarValue Of(string text) => new(text, null, null);

    public static ScalarValue Of(double number) => new(null, number, null);

    public static ScalarValue Of(bool flag) => new(null, null, flag);

    /// <summary>The id that a text stands for, or null.</summary>
    public Snowflake? AsId() => Snowflake.TryParse(Text, out Snowflake id) ? id : null;

    /// <summary>The value as a person would write it, with a point for decimals.</summary>
    public override string ToString() =>
        Text ?? Number?.ToString(CultureInfo.InvariantCulture) ?? (Flag == true ? "true" : "false");
}
