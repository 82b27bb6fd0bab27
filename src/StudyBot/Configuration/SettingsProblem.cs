namespace StudyBot.Configuration;

/// <summary>One setting that will not do.</summary>
/// <param name="Key">Its key, such as <c>Knowledge:MaxFileMegabytes</c>.</param>
/// <param name="Found">The value found, or null when there was none.</param>
/// <param name="Mend">What would do, for people.</param>
internal sealed record SettingsProblem(string Key, string? Found, string Mend)
{
    /// <summary>The environment variable that sets the same key.</summary>
    public string EnvironmentVariable => Key.Replace(":", "__", StringComparison.Ordinal);
}

/// <summary>Thrown before anything has started when settings will not do; carries all of them.</summary>
internal sealed class InvalidSettingsException(IReadOnlyList<SettingsProblem> problems)
    : Exception($"Settings will not do: {string.Join("; ", problems.Select(p => p.Key))}")
{
    /// <summary>Everything that is wrong, in reading order.</summary>
    public IReadOnlyList<SettingsProblem> Problems { get; } = problems;
}
