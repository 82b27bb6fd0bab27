using System.Diagnostics.CodeAnalysis;

namespace StudyBot.Chat;

/// <summary>
/// What a button, menu or form carries: who answers it, what is asked, and the state to answer it from,
/// so that a press from before a restart still finds everything it needs. Written as one text of at most
/// <see cref="MaxLength"/> characters, "feature:action:state:state"; any text survives as state.
/// </summary>
/// <example><c>new ControlId("answer", "more", question.Id.ToString(), "2")</c></example>
public sealed class ControlId : IEquatable<ControlId>
{
    /// <summary>The longest text Discord takes, in UTF-16 units (developers/components/reference, "Custom ID").</summary>
    public const int MaxLength = 100;

    private readonly string _text;

    /// <summary>Names a control.</summary>
    /// <param name="feature">The feature that answers, for example "answer" or "quiz".</param>
    /// <param name="action">What is asked of it, for example "more".</param>
    /// <param name="state">What it needs to answer: short keys of stored things, page numbers.</param>
    /// <exception cref="ArgumentException">The whole does not fit; keep long state in storage and carry its key.</exception>
    public ControlId(string feature, string action, params IReadOnlyList<string> state)
    {
        ArgumentException.ThrowIfNullOrEmpty(feature);
        ArgumentException.ThrowIfNullOrEmpty(action);
        Feature = feature;
        Action = action;
        State = state;
        _text = string.Join(':', [Escape(feature), Escape(action), .. state.Select(Escape)]);
        if (_text.Length > MaxLength)
            throw new ArgumentException($"The control id \"{_text}\" has {_text.Length} characters of {MaxLength}; store state, carry its key.");
    }

    private ControlId(string text, string[] parts)
    {
        _text = text;
        Feature = parts[0];
        Action = parts[1];
        State = parts[2..];
    }

    /// <summary>The feature that answers.</summary>
    public string Feature { get; }

    /// <summary>What is asked of it.</summary>
    public string Action { get; }

    /// <summary>The state, in the order it was given; may be empty.</summary>
    public IReadOnlyList<string> State { get; }

    /// <summary>Reads what <see cref="ToString"/> wrote. Anything else, such as an id of an older program, is false.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ControlId? id)
    {
        id = null;
        if (text is null or { Length: > MaxLength })
            return false;
        var parts = text.Split(':');
        if (parts.Length < 2 || parts[0].Length == 0 || parts[1].Length == 0 || !Array.TrueForAll(parts, IsEscaped))
            return false;
        id = new ControlId(text, Array.ConvertAll(parts, Unescape));
        return true;
    }

    /// <summary>The state at a position, or null when there is none: ids of older programs may carry less.</summary>
    public string? StateAt(int index) => index >= 0 && index < State.Count ? State[index] : null;

    /// <inheritdoc/>
    public bool Equals(ControlId? other) => other is not null && other._text == _text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ControlId);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The text the platform keeps and gives back.</summary>
    public override string ToString() => _text;

    private static string Escape(string part) =>
        part.Replace("~", "~0", StringComparison.Ordinal).Replace(":", "~1", StringComparison.Ordinal);

    private static string Unescape(string part) =>
        part.Replace("~1", ":", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);

    private static bool IsEscaped(string part)
    {
        for (var at = part.IndexOf('~', StringComparison.Ordinal); at >= 0; at = part.IndexOf('~', at + 1))
        {
            if (at + 1 >= part.Length || part[at + 1] is not ('0' or '1'))
                return false;
        }
        return true;
    }
}
