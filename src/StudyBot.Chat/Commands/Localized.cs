namespace StudyBot.Chat;

/// <summary>A short text for people whose languages are not known in advance. Two are equal when they read the same everywhere.</summary>
/// <param name="Text">What everybody reads whose language is not among the others.</param>
public sealed record Localized(string Text)
{
    /// <summary>By language as the platform names it ("en-US"); sorted, so that the order of adding does not matter.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Others { get; private init; } = [];

    /// <summary>The same text, reading differently in one more language.</summary>
    public Localized In(string locale, string text) =>
        this with { Others = [.. Others.Append(new(locale, text)).OrderBy(other => other.Key, StringComparer.Ordinal)] };

    /// <summary>A text that reads the same everywhere.</summary>
    public static implicit operator Localized(string text) => new(text);

    /// <summary>A text that reads the same everywhere.</summary>
    public static Localized FromString(string text) => new(text);

    /// <inheritdoc/>
    public bool Equals(Localized? other) => other is not null && other.Text == Text && other.Others.SequenceEqual(Others);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Others.Count);
}
