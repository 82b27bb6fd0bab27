using System.Text.Json.Serialization;

namespace StudyBot.Discord.Json;

/// <summary>
/// A field that may be absent, which in an edit is not the same as null: absent keeps, null clears. The default is absent, and a
/// property of this type is written with <see cref="JsonIgnoreCondition.WhenWritingDefault"/>.
/// </summary>
/// <typeparam name="T">The type of a value that is present; nullable where null may be sent.</typeparam>
[JsonConverter(typeof(OptionalConverterFactory))]
internal readonly record struct Optional<T>
{
    public Optional(T value)
    {
        IsPresent = true;
        Value = value;
    }

    public bool IsPresent { get; }

    /// <summary>Meaningless while absent.</summary>
    public T Value { get; }

    public static implicit operator Optional<T>(T value) => new(value);
}

/// <summary>Makes present values where the compiler cannot convert, as from interfaces.</summary>
internal static class Optional
{
    public static Optional<T> Of<T>(T value) => new(value);
}
