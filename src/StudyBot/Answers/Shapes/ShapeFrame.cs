using StudyBot.Chat;
using StudyBot.Knowledge.Passages;
using StudyBot.Material;

namespace StudyBot.Answers.Shapes;

/// <summary>What every shaped answer is drawn with.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Question">What is carried on to further buttons.</param>
/// <param name="Shelf">To find sections on.</param>
/// <param name="Style">How to show it.</param>
internal sealed record ShapeFrame(Answer Answer, string Question, Shelf Shelf, AnswerStyle Style)
{
    /// <summary>Colour of frames, an ornament.</summary>
    public const int Accent = 0x2E7D6B;

    /// <summary>Buttons for whole sections; more would crowd the others out.</summary>
    const int MostSections = 4;

    /// <summary>The reasons are for few: they do not open a second row.</summary>
    const int ButtonsInRow = 5;

    /// <summary>The answer whose passages are numbered; another one when this is a part of it.</summary>
    public Answer Whole { get; init; } = Answer;

    /// <summary>The words around it.</summary>
    public ShapeVoice Words { get; } = new(Style.Voice);

    /// <summary>The number by which a passage of the answer is cited, from 1.</summary>
    public int Number(int passage) => Whole.Passages.Index().First(ranked => ranked.Item.IsSame(Answer.Passages[passage])).Index + 1;

    /// <summary>A passage of the answer with its number and where it stands.</summary>
    public CardBlock Card(int number, string text) => new(
        new TextBlock(text),
        new DividerBlock(),
        new TextBlock($"[{Number(number)}] {Citation.Of(Answer.Passages[number], Style.Voice)}"))
    { Accent = Accent };

    /// <summary>A passage as it answers, its deciding sentence emphasised.</summary>
    public CardBlock Card(int number) => Card(number, PassageText.Of(Answer.Passages[number], Answer.Question));

    /// <summary>A quotation with the number of its passage.</summary>
    public string Quoted(Knowledge.Answering.Shapes.Quote quote) => Markup.Escape(Flat(quote.In(Answer)));

    /// <summary>The whole sections of the passages shown, further passages when there are, and a further question.</summary>
    /// <param name="shown">Passages that stand in the answer already, from the first.</param>
    public ButtonsBlock Buttons(int shown)
    {
        var buttons = new List<Button>();
        if (shown < Answer.Passages.Count)
            buttons.Add(AnswerButtons.MorePassages(Question, shown, Style.Voice));
        var opened = new HashSet<string>();
        foreach (var (index, ranked) in Answer.Passages.Take(shown).Index())
        {
            if (opened.Count < MostSections && SectionOf(ranked.Passage) is { } section && opened.Add(section.Id))
                buttons.Add(AnswerButtons.WholeSection(section.Id, Style.Voice) with { Label = Words.SectionOf(Number(index)) });
        }
        if (opened.Count == 1)
            buttons = [.. buttons.Select(b => b.Id?.Action == AnswerButtons.Section ? b with { Label = Style.Voice.WholeSection } : b)];
        buttons.Add(AnswerButtons.AskFurther(Question, Style.IsPrivate, Style.Voice));
        if (buttons.Count < ButtonsInRow)
            buttons.Add(AnswerButtons.Explain(Question, Style.Voice));
        return new ButtonsBlock(buttons);
    }

    FoundSection? SectionOf(Passage passage) => Shelf.SectionOf(passage);

    static string Flat(string text) => text.ReplaceLineEndings(" ");
}
