namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>Reads text without markup: pasted web pages, exported notes, regulations.</summary>
sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public ReadResult Read(string file, string text)
    {
        var (lines, questions) = PageFurniture.Split(LineSplitting.Of(text));
        var title = TitleLine(lines);
        var body = title is null ? lines : lines[1..];
        var name = title?.Text ?? FileTitle.Of(file);
        var root = new SectionDraft(name, 0, default, []);
        new OutlineBuilder(new Headings(name)).Fill(root, body);
        return new ReadResult(new Document(name, "id", null, DocumentKind.Article, [], text, root.Build(), questions), []);
    }

    /// <summary>The first line is the title when a gap or another heading follows it; otherwise it is a heading like others.</summary>
    static Line? TitleLine(List<Line> lines)
    {
        if (lines.Count < 2 || !Headings.IsTitle(lines[0]))
            return null;
        var headings = new Headings(lines[0].Text);
        var followedByHeading = headings.KindOf(lines[1], lines.ElementAtOrDefault(2), inDefinitions: false) is not null;
        return lines[0].BeforeBlank || followedByHeading ? lines[0] : null;
    }
}
