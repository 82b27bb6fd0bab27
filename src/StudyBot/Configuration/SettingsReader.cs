using System.Globalization;
using Microsoft.Extensions.Configuration;
using StudyBot.Wording;

namespace StudyBot.Configuration;

/// <summary>
/// Reads settings one by one and collects everything that is wrong with them. The framework's binder stops at the first
/// value it cannot convert; a person who mends a file wants to hear all of it at once.
/// </summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    readonly List<SettingsProblem> _problems = [];

    /// <summary>What is wrong, in the order in which it was read.</summary>
    public IReadOnlyList<SettingsProblem> Problems => _problems;

    /// <summary>The value of a key, or null when it is absent or blank.</summary>
    public string? Text(string key)
    {
        _known.Add(key);
        var value = configuration[key];
        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, or <paramref name="fallback"/> when absent.</summary>
    public int Whole(string key, int fallback, int least, int most)
    {
        if (Text(key) is not { } text)
            return fallback;
        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;
        Report(key, Phrases.NeedsWholeNumber(least, most));
        return fallback;
    }

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/> with a decimal point, or <paramref name="fallback"/> when absent.</summary>
    public double Number(string key, double fallback, double least, double most)
    {
        if (Text(key) is not { } text)
            return fallback;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most)
            return value;
        Report(key, Phrases.NeedsNumber(least, most));
        return fallback;
    }

    /// <summary>One of a few words, whatever its case; the first when absent.</summary>
    public string OneOf(string key, params IReadOnlyList<string> allowed)
    {
        if (Text(key) is not { } text)
            return allowed[0];
        if (allowed.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } found)
            return found;
        Report(key, Phrases.NeedsOneOf(string.Join(", ", allowed)));
        return allowed[0];
    }

    /// <summary>Reports that the value of a key will not do.</summary>
    /// <param name="key">The key, such as <c>Knowledge:Folder</c>.</param>
    /// <param name="mend">What would do, as a clause: "must be …".</param>
    public void Report(string key, string mend) => _problems.Add(new SettingsProblem(key, configuration[key], mend));

    /// <summary>Reports that the value of a key will not do, without showing it.</summary>
    public void ReportSecret(string key, string mend) => _problems.Add(new SettingsProblem(key, "***", mend));

    /// <summary>Reports the keys of a section that nothing has read: a misspelt key would be ignored without a word.</summary>
    public void ReportUnknown(string section)
    {
        var known = _known.Where(key => key.StartsWith(section + ":", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
        foreach (var child in configuration.GetSection(section).GetChildren().Where(child => !_known.Contains(child.Path)))
            _problems.Add(new SettingsProblem(child.Path, child.Value, Phrases.UnknownKey(string.Join(", ", known))));
    }
}
