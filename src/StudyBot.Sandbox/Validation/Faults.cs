using System.Globalization;

namespace StudyBot.Sandbox.Validation;

/// <summary>
/// The faults that any field can have. Codes and sentences are Discord's, as its documentation (reference, "Error Messages")
/// and the error texts in public issue trackers show them.
/// </summary>
static class Faults
{
    public static Fault Required { get; } = new("BASE_TYPE_REQUIRED", "This field is required");
    public static Fault NotText { get; } = new("STRING_TYPE_CONVERT", "Could not interpret the value as string.");
    public static Fault NotObject { get; } = new("MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType");
    public static Fault NotList { get; } = new("LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
    public static Fault NotBoolean { get; } = new("BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
    public static Fault Regex { get; } = new("STRING_TYPE_REGEX", "String value did not match validation regex.");
    public static Fault NotUnique { get; } = new("SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value");
    public static Fault NotUrl { get; } = new("URL_TYPE_INVALID_URL", "Not a well formed URL.");
    public static Fault NotTime { get; } = new("DATE_TIME_TYPE_PARSE", "Could not parse the value. Should be ISO8601.");

    public static Fault MaxLength(int max) => new("BASE_TYPE_MAX_LENGTH", Say($"Must be {max} or fewer in length."));

    public static Fault BadLength(int min, int max) =>
        new("BASE_TYPE_BAD_LENGTH", Say($"Must be between {min} and {max} in length."));

    public static Fault NotNumber(string kind) => new("NUMBER_TYPE_COERCE", $"Value is not {kind}.");

    public static Fault TooSmall(double min) =>
        new("NUMBER_TYPE_MIN", Say($"int value should be greater than or equal to {min}."));

    public static Fault TooGreat(double max) =>
        new("NUMBER_TYPE_MAX", Say($"int value should be less than or equal to {max}."));

    public static Fault NotOneOf(IEnumerable<int> values) =>
        new("BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", values)}).");

    public static Fault NotOneOf(IEnumerable<string> values) =>
        new("BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", values.Select(value => $"'{value}'"))}).");

    /// <summary>The type field of a component or option names a kind that may not stand here.</summary>
    public static Fault NotOfType(IEnumerable<int> types) =>
        new("UNION_TYPE_CHOICES", $"Value of field \"type\" must be one of ({string.Join(", ", types)}).");

    public static Fault Scheme(string scheme, IEnumerable<string> allowed) =>
        new("URL_TYPE_INVALID_SCHEME", $"Scheme \"{scheme}\" must be one of ({string.Join(", ", allowed.Select(name => $"'{name}'"))}).");

    /// <summary>A combination that Discord refuses; the public record shows no exact code, so the sentence carries the rule.</summary>
    public static Fault Forbidden(string sentence) => new("BASE_TYPE_FORBIDDEN", sentence);

    static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
