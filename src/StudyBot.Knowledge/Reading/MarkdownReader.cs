using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace StudyBot.Knowledge.Reading;

/// <summary>Reads Markdown with optional YAML front matter (title, language, source, kind, topics).</summary>
sealed class MarkdownReader : IDocumentReader
{
    static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseYamlFrontMatter().UsePipeTables().Build();

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Extensions { get; } = [".md", ".markdown"];

    /// <inheritdoc/>
    public ReadResult Read(string file, string text)
    {
        var markdown = Markdown.Parse(text, Pipeline);
        var (front, warnings) = markdown.Descendants<YamlFrontMatterBlock>().FirstOrDefault() is { } yaml
            ? FrontMatter.Parse(file, yaml.Lines.ToString())
            : (FrontMatter.None, []);
        var blocks = markdown.Where(b => b is not YamlFrontMatterBlock).ToList();
        var heading = blocks is [HeadingBlock { Level: 1 } first, ..] ? first : null;
        var title = front.Title ?? (heading is null ? FileTitle.Of(file) : MarkdownText.Of(heading));
        var root = new SectionDraft(title, 0, default, []);
        Fill(root, heading is null ? blocks : blocks.Skip(1));
        var document = new Document(title, front.Language ?? "id", front.Source, front.Kind, front.Topics, text, root.Build(), []);
        return WithoutDanglingTopics(file, document, warnings);
    }

    static void Fill(SectionDraft root, IEnumerable<Markdig.Syntax.Block> blocks)
    {
        var open = new Stack<(int Level, SectionDraft Section)>([(0, root)]);
        foreach (var block in blocks)
        {
            if (block is HeadingBlock heading)
            {
                while (open.Peek().Level >= heading.Level)
                    open.Pop();
                var text = MarkdownText.Of(heading);
                IReadOnlyList<SourceReference> sources = SourceParser.OfHeading(text) is { } source ? [source] : [];
                open.Push((heading.Level, open.Peek().Section.Open(text, Span(heading), sources)));
            }
            else
            {
                Add(open.Peek().Section, block);
            }
        }
    }

    static void Add(SectionDraft section, Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case Markdig.Syntax.ListBlock list when Bibliography.IsHeading(section.Heading):
                foreach (var item in list.OfType<ListItemBlock>())
                    section.AddEntry(string.Join(' ', item.OfType<LeafBlock>().Select(MarkdownText.Of)), Span(item));
                break;
            case Markdig.Syntax.ListBlock list:
                var items = MarkdownText.Numbered(list).Select(i => new ListItem(MarkdownText.Of(i.Item, list, i.Number), Span(i.Item)));
                section.AddList([.. items], list.IsOrdered, attached: false);
                break;
            case Table table:
                var rows = table.OfType<TableRow>().Select(MarkdownText.Of);
                section.AddParagraph(string.Join('\n', rows), Span(table));
                break;
            case HtmlBlock or ThematicBreakBlock or LinkReferenceDefinitionGroup:
                break;
            case ParagraphBlock paragraph when !Bibliography.IsHeading(section.Heading) && WrittenList.In(paragraph) is { } written:
                if (written.LeadIn.Length > 0)
                    section.AddParagraph(written.LeadIn, written.LeadInSpan);
                section.AddList(written.Items, numbered: true, attached: written.LeadIn.Length > 0);
                break;
            case LeafBlock leaf when MarkdownText.Of(leaf) is { Length: > 0 } text:
                if (Bibliography.IsHeading(section.Heading))
                    section.AddEntry(text, Span(leaf));
                else
                    section.AddParagraph(text, Span(leaf));
                break;
            case ContainerBlock container:
                foreach (var inner in container)
                    Add(section, inner);
                break;
        }
    }

    static ReadResult WithoutDanglingTopics(string file, Document document, IReadOnlyList<ReadWarning> warnings)
    {
        var headings = document.Root.All().Select(s => s.Heading).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var dangling = document.Topics.Where(t => !headings.Contains(t.Heading)).ToList();
        return new ReadResult(
            document with { Topics = [.. document.Topics.Except(dangling)] },
            [.. warnings, .. dangling.Select(t => new ReadWarning(file, 0, WarningKind.BrokenTopic, t.Command))]);
    }

    static TextSpan Span(MarkdownObject block) => new(block.Span.Start, block.Span.Length);
}
