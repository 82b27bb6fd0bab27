using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace StudyBot.Knowledge.Language;

/// <summary>The language data that ships inside the assembly: one entry a line, <c>#</c> starts a comment.</summary>
static class WordList
{
    /// <summary>The entries of a data file, in order.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream(name + ".txt")
            ?? throw new InvalidOperationException($"The language data {name}.txt is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }

    /// <summary>The entries as a set that ignores case.</summary>
    public static FrozenSet<string> Set(string name) => Lines(name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of a data file that has several on a line.</summary>
    public static FrozenSet<string> Words(string name) => Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToFrozenSet();

    /// <summary>The entries as one regular expression for whole lines.</summary>
    public static Regex WholeLine(string name) => new(
        $@"^(?:{string.Join('|', Lines(name))})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
