using System.Collections.Frozen;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Reading;

/// <summary>Knows the section that only names other pages ("Lihat pula"): it says nothing of its own.</summary>
static class LinkSection
{
    static readonly FrozenSet<string> Headings = WordList.Set("link-headings");

    /// <summary>Whether a section of this heading only leads elsewhere.</summary>
    public static bool IsHeading(string heading) => Headings.Contains(heading.Trim().TrimEnd(':', '.'));
}
