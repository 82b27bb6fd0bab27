using Spectre.Console;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Index;

/// <summary>Shows a document as it was understood: headings with whom they speak for, and what stands below each.</summary>
internal static class SectionTreeView
{
    const int LettersOfStart = 60;

    /// <summary>The tree of a document's sections.</summary>
    public static Tree Of(Document document)
    {
        var tree = new Tree(new Markup($"[bold]{Markup.Escape(document.Title)}[/]"));
        Add(tree, Phrases.TreeLanguage(document.Language));
        if (document.Source is { } source)
            Add(tree, Phrases.Source(source));
        foreach (var topic in document.Topics)
            Add(tree, Phrases.TreeTopic(topic.Command, topic.Heading));
        AddContent(tree, document.Root);
        foreach (var question in document.Questions)
            Add(tree, Phrases.TreeQuestion(question.Text));
        return tree;
    }

    static void AddContent(IHasTreeNodes parent, Section section)
    {
        foreach (var block in section.Blocks)
            Add(parent, Describe(block));
        foreach (var child in section.Sections)
        {
            var sources = child.Sources.Count == 0 ? "" : $"  ({string.Join("; ", child.Sources)})";
            AddContent(parent.AddNode(new Markup($"[bold]{Markup.Escape(child.Heading)}[/]{Markup.Escape(sources)}")), child);
        }
    }

    static string Describe(Block block) => block switch
    {
        ListBlock list => Phrases.TreeList(list.Items.Count, Start(list.Text)),
        BibliographyEntry entry => Phrases.TreeBibliography(Start(entry.Text)),
        _ => Phrases.TreeParagraph(Start(block.Text)),
    };

    /// <summary>The first words on one line, cut between words.</summary>
    static string Start(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= LettersOfStart)
            return line;
        var cut = line.LastIndexOf(' ', LettersOfStart);
        return line[..(cut > 0 ? cut : LettersOfStart)] + " …";
    }

    static void Add(IHasTreeNodes parent, string text) => parent.AddNode(new Text(text));
}
