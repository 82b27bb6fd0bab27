using System.Collections.Frozen;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Reading;

/// <summary>Knows the section that lists what a document was drawn from.</summary>
static class Bibliography
{
    static readonly FrozenSet<string> Headings = WordList.Set("bibliography-headings");

    /// <summary>Whether a section of this heading is a bibliography.</summary>
    public static bool IsHeading(string heading) => Headings.Contains(heading.Trim().TrimEnd(':', '.'));
}
