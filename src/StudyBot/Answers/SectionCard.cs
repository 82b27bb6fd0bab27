using StudyBot.Chat;
using StudyBot.Material;
using StudyBot.Wording;

namespace StudyBot.Answers;

/// <summary>A whole section, page by page. Pure.</summary>
internal static class SectionCard
{
    /// <summary>One page of a section.</summary>
    /// <param name="found">The section.</param>
    /// <param name="page">From 0; beyond the last the last is shown.</param>
    /// <param name="voice">The language of what stands around the text.</param>
    public static Reply Of(FoundSection found, int page, Voice voice)
    {
        var pages = Pages.Of(SectionText.Pieces(found.Section), piece => piece.Length);
        page = Math.Clamp(page, 0, Math.Max(0, pages.Count - 1));
        var text = pages.Count == 0 ? voice.SectionIsEmpty : string.Join("\n\n", pages[page]);
        var document = found.Document.Document;
        var card = new CardBlock(
            new TextBlock(Markup.Strong(string.Join(" › ", found.Path.DefaultIfEmpty(document.Title).Select(Markup.Escape)))),
            new TextBlock(text),
            new DividerBlock(),
            new TextBlock(Citation.OfSection(found.Section, document, voice)));
        return pages.Count <= 1 ? new Reply(card) : new Reply(card, new TextBlock(voice.PageOf(page + 1, pages.Count)), Turns(found.Id, page, pages.Count, voice));
    }

    static ButtonsBlock Turns(string id, int page, int pages, Voice voice) => new(
        AnswerButtons.TurnTo(id, page - 1, voice.PreviousPage, isDisabled: page == 0),
        AnswerButtons.TurnTo(id, page + 1, voice.NextPage, isDisabled: page == pages - 1));
}
