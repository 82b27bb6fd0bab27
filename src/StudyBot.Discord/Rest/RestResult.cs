using System.Diagnostics.CodeAnalysis;

namespace StudyBot.Discord.Rest;

/// <summary>Discord's answer, or why there is none.</summary>
/// <typeparam name="T">The answer.</typeparam>
internal readonly record struct RestResult<T>
    where T : class
{
    private RestResult(T? value, DiscordError? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>Null exactly when <see cref="Error"/> is not.</summary>
    public T? Value { get; }

    public DiscordError? Error { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Value is not null;

    /// <summary>The answer; throws <see cref="DiscordException"/> when there is none.</summary>
    public T OrThrow() => Value ?? throw new DiscordException(Error!);

    public static implicit operator RestResult<T>(T value) => new(value, null);

    public static implicit operator RestResult<T>(DiscordError error) => new(null, error);
}
