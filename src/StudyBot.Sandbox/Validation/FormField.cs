using System.Globalization;
using System.Text.Json;

namespace StudyBot.Sandbox.Validation;

/// <summary>
/// A place in a request body, with the list of faults found so far. Reading a value checks it: what is wrong is noted,
/// and the reader gets null and goes on, so that one answer names every fault as Discord's does. null counts as absent.
/// </summary>
readonly struct FormField(JsonElement value, string path, List<FormError> errors)
{
    public JsonElement Value { get; } = value;
    public string Path { get; } = path;

    /// <summary>Runs <paramref name="check"/> on a whole body and returns the faults; a body that is no object has one.</summary>
    public static IReadOnlyList<FormError> Check(JsonElement body, Action<FormField> check)
    {
        var errors = new List<FormError>();
        var root = new FormField(body, "", errors);
        if (body.ValueKind == JsonValueKind.Object)
            check(root);
        else
            root.Fail(Faults.NotObject);
        return errors;
    }

    /// <summary>Runs <paramref name="check"/> on each item of a body that is a list; paths start with the item's index.</summary>
    public static IReadOnlyList<FormError> CheckEach(JsonElement body, Action<FormField, int> check)
    {
        var errors = new List<FormError>();
        if (!new FormField(body, "", errors).Expect(JsonValueKind.Array, Faults.NotList))
            return errors;

        foreach (var (index, item) in body.EnumerateArray().Index())
        {
            var field = new FormField(item, index.ToString(CultureInfo.InvariantCulture), errors);
            if (field.Expect(JsonValueKind.Object, Faults.NotObject))
                check(field, index);
        }

        return errors;
    }

    public void Fail(Fault fault) => errors.Add(new FormError(Path, fault));

    public void Fail(string name, Fault fault) => errors.Add(new FormError(Join(name), fault));

    /// <summary>Whether the field is there and not null.</summary>
    public bool Has(string name) =>
        Value.ValueKind == JsonValueKind.Object
        && Value.TryGetProperty(name, out var found)
        && found.ValueKind != JsonValueKind.Null;

    /// <summary>The field, or null when it is absent; absence of a required one is a fault.</summary>
    public FormField? Find(string name, bool required = false)
    {
        if (Has(name))
            return new FormField(Value.GetProperty(name), Join(name), errors);
        if (required)
            Fail(name, Faults.Required);
        return null;
    }

    /// <summary>A nested object.</summary>
    public FormField? Object(string name, bool required = false) =>
        Find(name, required) is { } field && field.Expect(JsonValueKind.Object, Faults.NotObject) ? field : null;

    /// <summary>The items of a list, each as a place of its own; empty when absent or no list.</summary>
    public IReadOnlyList<FormField> Items(string name, int max, int min = 0, bool required = false)
    {
        if (Find(name, required) is not { } list || !list.Expect(JsonValueKind.Array, Faults.NotList))
            return [];

        var count = list.Value.GetArrayLength();
        if (count > max || count < min)
            list.Fail(min > 0 ? Faults.BadLength(min, max) : Faults.MaxLength(max));

        var noted = errors; // A struct's lambda cannot reach its own parameters.
        return [.. list.Value.EnumerateArray().Select((item, index) => new FormField(item, list.Join($"{index}"), noted))];
    }

    /// <summary>True when the value is of the kind; else the fault is noted.</summary>
    public bool Expect(JsonValueKind kind, Fault otherwise)
    {
        if (Value.ValueKind == kind)
            return true;
        Fail(otherwise);
        return false;
    }

    string Join(string name) => Path.Length == 0 ? name : $"{Path}.{name}";
}
