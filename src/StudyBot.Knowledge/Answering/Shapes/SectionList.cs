using System.Collections.Frozen;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Where a section has no list, what stands below it is one: "sebutkan tiga gaya …" is answered by the headings of the section on them. Pure.</summary>
static class SectionList
{
    /// <summary>Parts at least; one alone is no list.</summary>
    const int Fewest = 2;

    /// <summary>Words for authors as such: "menurut para ahli".</summary>
    static readonly FrozenSet<string> Experts = new[] { "ahli", "tokoh", "pakar", "pendapat" }.ToFrozenSet();

    /// <summary>The parts in outline; null when no section is about what is asked for, or it has fewer parts than that.</summary>
    public static Answer? Of(Answer found, int? wanted, Phrasing asked, IMaterial material)
    {
        var best = found.Passages[0].Passage;
        var subject = Subject(asked, material);
        for (var depth = 1; depth <= best.Headings.Count; depth++)
        {
            var path = best.Headings.Take(depth).ToList();
            var below = material.Below(best.Document, path);
            var intro = below.Where(p => p.Headings.Count == depth);
            var held = subject.Held(path[^1]);
            if (!held.Contains(true) || subject.Held($"{path[^1]} {string.Join(' ', intro.Select(p => $"{p.Source} {p.Text}"))}").Contains(false))
                continue;
            var parts = below.Where(p => p.Headings.Count > depth && p.Kind != PassageKind.Bibliography).ToList();
            var count = parts.Select(p => p.Headings[depth]).Distinct().Count();
            return count < Fewest || count < wanted ? null : Overview.Outline(found, path, parts, subject, asked);
        }
        return null;
    }

    /// <summary>What is listed, without the words that ask for a list and for how many.</summary>
    public static TopicWords Subject(Phrasing asked, IMaterial material) => new(
        Phrasing.Of(string.Join(' ', asked.Words.Select(w => w.Spelled).Where(w => !Ordinals.IsListing(w) && Ordinals.Number(w) is null && !Experts.Contains(w)))), material.Aliases);
}
