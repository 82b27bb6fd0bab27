using StudyBot.Answers.Shapes;
using StudyBot.Chat;
using StudyBot.Knowledge.Passages;
using StudyBot.Material;
using StudyBot.Wording;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Answers;

/// <summary>How an answer is shown.</summary>
/// <param name="Voice">The language of what stands around the passages.</param>
/// <param name="IsPrivate">Only the asker sees it, and what follows from it.</param>
/// <param name="ShowQuestion">The question does not stand right above the answer.</param>
internal sealed record AnswerStyle(Voice Voice, bool IsPrivate = false, bool ShowQuestion = false);

/// <summary>An answer as a card: the best passage with its source, or the plain word that nothing answers. Pure.</summary>
internal static class AnswerCard
{
    const int Accent = 0x2E7D6B;

    /// <summary>Characters of a passage that is merely near.</summary>
    const int NearLength = 220;

    /// <summary>The most passages that are merely near.</summary>
    const int NearPassages = 3;

    /// <summary>Shows an answer.</summary>
    /// <param name="answer">The answer, with a passage more than is shown when there are more.</param>
    /// <param name="question">What is carried on to further buttons; for a follow-up the question with its topic.</param>
    /// <param name="shelf">To find sections on.</param>
    /// <param name="style">How to show it.</param>
    public static Reply Of(Answer answer, string question, Shelf shelf, AnswerStyle style)
    {
        var above = new List<Block>();
        if (style.ShowQuestion)
            above.Add(new TextBlock($"> {Markup.Escape(PassageText.Start(answer.Question, 300))}"));
        above.AddRange(answer.Repairs.Select(repair =>
            new TextBlock(style.Voice.ReadAs(Markup.Escape(repair.Written), Markup.Escape(repair.ReadAs)))));
        return answer.Outcome == Outcome.Answered
            ? new Reply([.. above, .. Found(answer, question, shelf, style)])
            : new Reply([.. above, .. Nothing(answer, shelf, style), new ButtonsBlock(AnswerButtons.Explain(question, style.Voice))]);
    }

    /// <summary>Further passages to the same question.</summary>
    public static Reply More(Answer answer, int shown, Shelf shelf, Voice voice)
    {
        var more = answer.Passages.Skip(shown).ToList();
        return more.Count == 0
            ? Reply.Of(voice.NoMorePassages)
            : new Reply([new TextBlock(voice.FurtherPassages), .. WithSections(more, shelf, voice).Select(near => Card(near.Passage, answer.Question, near.Section, voice))]);
    }

    /// <summary>Why an answer was given, or none.</summary>
    public static Reply Why(Answer answer, Voice voice)
    {
        var reasons = ReasonsIn(voice);
        return Reply.Of($"{Markup.Strong(reasons.Lead(answer))}\n{string.Join('\n', reasons.Of(answer).Select(sentence => $"• {sentence}"))}");
    }

    static ReasonSentences ReasonsIn(Voice voice) => new(ReasonTexts.In(voice), Markup.Escape);

    static List<Block> Found(Answer answer, string question, Shelf shelf, AnswerStyle style)
    {
        if (ShapedCard.Of(new ShapeFrame(answer, question, shelf, style)) is { } shaped)
            return shaped;
        var best = answer.Passages[0];
        var buttons = new List<Button>();
        if (answer.Passages.Count > 1)
            buttons.Add(AnswerButtons.MorePassages(question, 1, style.Voice));
        if (shelf.SectionOf(best.Passage) is { } section)
            buttons.Add(AnswerButtons.WholeSection(section.Id, style.Voice));
        buttons.Add(AnswerButtons.AskFurther(question, style.IsPrivate, style.Voice));
        buttons.Add(AnswerButtons.Explain(question, style.Voice));
        return [Card(best, question, null, style.Voice), new ButtonsBlock(buttons)];
    }

    static List<Block> Nothing(Answer answer, Shelf shelf, AnswerStyle style)
    {
        var voice = style.Voice;
        var blocks = new List<Block> { new TextBlock(Markup.Strong(voice.NothingAnswers)) };
        if (ReasonsIn(voice).Decisive(answer) is { } decisive)
            blocks.Add(new TextBlock(decisive));
        else if (answer.Unmatched.Count > 0)
            blocks.Add(new TextBlock(voice.WordsNotFound(string.Join(", ", answer.Unmatched.Select(Markup.Escape)))));
        if (answer.Passages.Count == 0)
            return [.. blocks, new TextBlock(voice.TryOtherWords)];
        blocks.Add(new TextBlock(voice.NearestOnly));
        blocks.AddRange(WithSections(answer.Passages.Take(NearPassages), shelf, voice).Select(near => Near(near.Passage.Passage, near.Section)));
        return blocks;
    }

    static Block Near(Passage passage, Button? section)
    {
        var place = string.Join(" › ", passage.Headings.DefaultIfEmpty(passage.Title).Select(Markup.Escape));
        var text = $"{Markup.Strong(place)}\n{Markup.Escape(PassageText.Start(passage.Text, NearLength))}";
        return section is null ? new TextBlock(text) : new SectionBlock(text, section);
    }

    static CardBlock Card(RankedPassage ranked, string question, Button? section, Voice voice)
    {
        Block[] text = [new TextBlock(PassageText.Of(ranked, question)), new DividerBlock(), new TextBlock(Citation.Of(ranked, voice))];
        return new CardBlock(section is null ? text : [.. text, new ButtonsBlock(section)]) { Accent = Accent };
    }

    /// <summary>Passages with the button that opens their section; each section once, since a message bears no control twice.</summary>
    static List<(RankedPassage Passage, Button? Section)> WithSections(IEnumerable<RankedPassage> passages, Shelf shelf, Voice voice)
    {
        var opened = new HashSet<string>();
        return [.. passages.Select(passage => (passage, shelf.SectionOf(passage.Passage) is { } section && opened.Add(section.Id)
            ? AnswerButtons.WholeSection(section.Id, voice)
            : null))];
    }
}
