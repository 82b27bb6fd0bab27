namespace StudyBot.Discord.Port.Api;

/// <summary>What a request to Discord brought: a value, or a refusal. Faults of our own are exceptions instead.</summary>
/// <typeparam name="T">The value.</typeparam>
internal readonly record struct ApiResult<T>
{
    private ApiResult(T? value, ApiRefusal? refusal)
    {
        Value = value;
        Refusal = refusal;
    }

    /// <summary>Set when there is no refusal.</summary>
    public T? Value { get; }

    public ApiRefusal? Refusal { get; }

    public bool IsOk => Refusal is null;

    public static implicit operator ApiResult<T>(T value) => new(value, null);

    public static implicit operator ApiResult<T>(ApiRefusal refusal) => new(default, refusal);

    /// <summary>The same with the value seen otherwise.</summary>
    public ApiResult<TOther> Select<TOther>(Func<T, TOther> see) => Refusal is { } refusal ? refusal : see(Value!);
}
