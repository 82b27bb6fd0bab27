namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>Reads text without markup: pasted web pages, exported notes, regulations.</summary>
sealed class PlainTextReader : IDocumentReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Extensions { get; } = [".txt", ".text"];

    /// <inheritdoc/>
    public ReadResult Read(string file, string text)
    {
        var (lines, questions) = PageFurniture.Split(Signature.Joined(LineSplitting.Of(text)));
        var title = TitleLines(lines);
        var name = title > 0 ? string.Join(' ', lines.Take(title).Select(l => l.Text)) : FileTitle.Of(file);
        var root = new SectionDraft(name, 0, default, []);
        new OutlineBuilder(new Headings(name)).Fill(root, lines[title..]);
        return new ReadResult(new Document(name, "id", null, DocumentKind.Article, [], text, root.Build(), questions), []);
    }

    /// <summary>How many lines the title takes, or 0: the first line is one when a gap or another heading follows it; in capitals it may go on below.</summary>
    static int TitleLines(List<Line> lines)
    {
        if (lines.Count < 2 || !Headings.IsTitle(lines[0]))
            return 0;
        if (IsCapitals(lines[0].Text))
        {
            var capitals = lines.Skip(1).TakeWhile(l => !l.AfterBlank && Headings.IsTitle(l) && IsCapitals(l.Text)).Count();
            if (capitals > 0)
                return capitals + 1;
        }
        var headings = new Headings(lines[0].Text);
        var followedByHeading = headings.KindOf(lines[1], lines.ElementAtOrDefault(2), inDefinitions: false) is not null;
        return lines[0].BeforeBlank || followedByHeading ? 1 : 0;
    }

    static bool IsCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);
}
