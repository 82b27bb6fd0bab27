using System.Globalization;
using StudyBot.Answers;
using StudyBot.Chat;
using StudyBot.Wording;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Topics;

/// <summary>A topic as cards, one for each source, with a menu of the sources and buttons between pages. Pure.</summary>
internal static class TopicCard
{
    /// <summary>The feature that answers its controls.</summary>
    public const string Feature = "topic";

    /// <summary>Turns the page: command, part or nothing, page.</summary>
    public const string Turn = "turn";

    /// <summary>Chooses a source: command.</summary>
    public const string Choose = "choose";

    /// <summary>The menu's value for all sources.</summary>
    public const string All = "all";

    const int Accent = 0x2E7D6B;

    /// <summary>Options of a menu (Discord's limit) but the one for all sources.</summary>
    const int MostSources = 24;

    const int LongestLabel = 100;

    /// <summary>Characters of a page: a topic is best seen as a whole, as far as a message (4000 characters) takes it.</summary>
    const int PageLength = 3600;

    /// <summary>Characters kept free for a card's heading, source and document.</summary>
    const int FrameLength = 260;

    /// <summary>One page of a topic.</summary>
    public static Reply Of(TopicView view, Voice voice)
    {
        var pieces = view.Shown.SelectMany(part => SectionText.Pieces(part.Part.Section)
            .Select((text, index) => new Piece(part.Part, text, index == 0 ? FrameLength : 0)));
        var pages = Pages.Of(pieces, piece => piece.Text.Length + piece.Frame, PageLength);
        var page = Math.Clamp(view.Page, 0, Math.Max(0, pages.Count - 1));
        var blocks = new List<Block> { new TextBlock(Markup.Strong(Markup.Escape(view.Topic.Heading))) };
        if (pages.Count > 0)
            blocks.AddRange(Cards(pages[page], voice));
        if (pages.Count > 1)
            blocks.AddRange([new TextBlock(voice.PageOf(page + 1, pages.Count)), Turns(view, page, pages.Count, voice)]);
        if (view.Topic.Parts.Count > 1)
            blocks.Add(Sources(view, voice));
        blocks.Add(new ButtonsBlock(AnswerButtons.AskFurther(view.Topic.Heading, isPrivate: false, voice)));
        return new Reply(blocks);
    }

    /// <summary>Nobody of that name wrote on the topic; those who did can be chosen.</summary>
    public static Reply NoSuchAuthor(ClassTopic topic, string author, Voice voice)
    {
        var names = string.Join('\n', topic.Parts.Select(part => $"- {Markup.Escape(part.Name)}"));
        return new Reply(
            new TextBlock(voice.TopicHasNoAuthor(Markup.Escape(topic.Heading), Markup.Escape(author))), new TextBlock(names), Sources(new TopicView(topic), voice));
    }

    /// <summary>Pieces of one source stand on one card.</summary>
    static IEnumerable<Block> Cards(IReadOnlyList<Piece> page, Voice voice) => page.GroupBy(piece => piece.Part).Select(part => new CardBlock(
        new TextBlock(Markup.Strong(Markup.Escape(part.Key.Section.Heading))),
        new TextBlock(string.Join("\n\n", part.Select(piece => piece.Text))),
        new TextBlock(Citation.OfSection(part.Key.Section, part.Key.Document, voice)))
    { Accent = Accent });

    static MenuBlock Sources(TopicView view, Voice voice) => new(new Menu(
        new ControlId(Feature, Choose, view.Topic.Command),
        [
            new MenuOption(voice.AllAuthors, All) { IsChosen = view.Part is null },
            .. view.Topic.Parts.Take(MostSources).Select((part, number) => new MenuOption(Label(part), Number(number)) { IsChosen = view.Part == number }),
        ])
    { Placeholder = voice.ChooseAuthor });

    static ButtonsBlock Turns(TopicView view, int page, int pages, Voice voice) => new(
        TurnTo(view, page - 1, voice.PreviousPage) with { IsDisabled = page == 0 },
        TurnTo(view, page + 1, voice.NextPage) with { IsDisabled = page == pages - 1 });

    static Button TurnTo(TopicView view, int page, string label) => Button.Ask(
        label, new ControlId(Feature, Turn, view.Topic.Command, view.Part is { } part ? Number(part) : All, Number(page)));

    static string Label(TopicPart part) => part.Name.Length <= LongestLabel ? part.Name : part.Name[..(LongestLabel - 1)].TrimEnd() + "…";

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    sealed record Piece(TopicPart Part, string Text, int Frame);
}
