using StudyBot.Knowledge.Reading;

namespace StudyBot.Knowledge.Tests.Reading;

/// <summary>A plain text as it was read, in short.</summary>
static class PlainTextOutline
{
    public static Document Read(string text) => DocumentFile.Read(System.Text.Encoding.UTF8.GetBytes(text), "bahan.txt").Document!;

    public static Section Find(Document document, string heading) => document.Root.All().Single(s => s.Heading == heading);

    public static string Outline(Section section) =>
        section.Sections.Count == 0 ? section.Heading : $"{section.Heading} [{string.Join(", ", section.Sections.Select(Outline))}]";
}
