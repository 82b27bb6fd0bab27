using System.Globalization;
using System.Text.Json;

namespace StudyBot.Sandbox.Validation;

/// <summary>Reads single values of a body: text, numbers, booleans, ids, addresses.</summary>
static class FormValues
{
    /// <summary>
    /// A string of <paramref name="min"/> to <paramref name="max"/> code points; with <paramref name="trim"/> measured without
    /// white space at both ends, as embeds are measured.
    /// </summary>
    public static string? Text(this FormField form, string name, int max, int min = 0, bool required = false, bool trim = false) =>
        form.Find(name, required)?.AsText(max, min, trim);

    /// <summary>The place itself as a string.</summary>
    public static string? AsText(this FormField field, int max, int min = 0, bool trim = false)
    {
        if (!field.Expect(JsonValueKind.String, Faults.NotText))
            return null;

        var text = field.Value.GetString()!;
        var length = TextLength.Of(trim ? text.Trim() : text);
        if (length < min && trim)
            field.Fail(Faults.Required); // What is only white space is nothing once it is trimmed.
        else if (length < min || length > max)
            field.Fail(min > 0 ? Faults.BadLength(min, max) : Faults.MaxLength(max));
        return text;
    }

    /// <summary>A whole number within bounds.</summary>
    public static int? Whole(this FormField form, string name, int min, int max, bool required = false)
    {
        if (form.Find(name, required) is not { } field)
            return null;

        if (field.Value.ValueKind != JsonValueKind.Number || !field.Value.TryGetInt64(out var number))
            field.Fail(Faults.NotNumber("int"));
        else if (number < min)
            field.Fail(Faults.TooSmall(min));
        else if (number > max)
            field.Fail(Faults.TooGreat(max));
        else
            return (int)number;
        return null;
    }

    /// <summary>A whole number out of a list.</summary>
    public static int? Choice(this FormField form, string name, IReadOnlyCollection<int> values, bool required = false)
    {
        if (form.Whole(name, int.MinValue, int.MaxValue, required) is not { } number)
            return null;
        if (values.Contains(number))
            return number;
        form.Fail(name, Faults.NotOneOf(values));
        return null;
    }

    /// <summary>A bit field that holds none but the allowed bits.</summary>
    public static int Bits(this FormField form, string name, int allowed)
    {
        var bits = form.Whole(name, 0, int.MaxValue) ?? 0;
        if ((bits & ~allowed) != 0)
            form.Fail(name, Faults.Forbidden($"Only these flags can be set here: {allowed.ToString(CultureInfo.InvariantCulture)}."));
        return bits;
    }

    /// <summary>True or false; false when absent unless told otherwise.</summary>
    public static bool Flag(this FormField form, string name, bool otherwise = false)
    {
        if (form.Find(name) is not { } field)
            return otherwise;
        if (field.Value.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return field.Value.GetBoolean();
        field.Fail(Faults.NotBoolean);
        return otherwise;
    }

    /// <summary>A snowflake: a string of digits, since 64 bits do not survive as a number (docs: reference, "Snowflakes").</summary>
    public static string? Snowflake(this FormField form, string name, bool required = false) =>
        form.Find(name, required)?.AsSnowflake();

    /// <summary>The place itself as a snowflake.</summary>
    public static string? AsSnowflake(this FormField field)
    {
        if (field.Value.ValueKind == JsonValueKind.String
            && ulong.TryParse(field.Value.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return field.Value.GetString();
        field.Fail(Faults.NotNumber("snowflake"));
        return null;
    }

    /// <summary>An absolute address whose scheme is one of <paramref name="schemes"/>.</summary>
    public static string? Url(this FormField form, string name, int max, IReadOnlyCollection<string> schemes, bool required = false)
    {
        var text = form.Text(name, max, required ? 1 : 0, required);
        if (string.IsNullOrEmpty(text))
            return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
            form.Fail(name, Faults.NotUrl);
        else if (!schemes.Contains(uri.Scheme))
            form.Fail(name, Faults.Scheme(uri.Scheme, schemes));
        else
            return text;
        return null;
    }
}
