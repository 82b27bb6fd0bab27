using StudyBot.Answers;
using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Scoring;
using StudyBot.Quizzes.Wording;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Quizzes.Cards;

/// <summary>The answer to a question: by letter, text and mark, how the class answered, and the sentence it comes from. Pure.</summary>
internal static class RevealCard
{
    const int Accent = 0x2E7D6B;

    const int BarLength = 10;

    /// <summary>Allowed writings shown.</summary>
    const int AllowancesShown = 5;

    /// <summary>The reveal as it stands.</summary>
    /// <param name="round">The quiz.</param>
    /// <param name="index">The question, from 0.</param>
    /// <param name="sectionId">The section the answer stands in; null when it is gone.</param>
    /// <param name="voice">The language.</param>
    public static Reply Of(RoundState round, int index, string? sectionId, QuizVoice voice)
    {
        var (item, asked) = (round.Setup.Items[index], round.Asked[index]);
        var scores = Results.OfQuestion(round, index);
        var blocks = new List<Block>
        {
            new TextBlock($"{QuestionCard.Title(round, index, voice)}\n{voice.Say("TheAnswerIs", Hidden(round, Answer(item)))}"),
        };
        if (!item.Question.IsTyped && scores.Count > 0)
            blocks.Add(new TextBlock(Bars(round, item, scores, voice)));
        blocks.Add(new TextBlock(Summary(round, asked, scores, item, voice)));
        blocks.Add(new DividerBlock());
        blocks.Add(new TextBlock(Source(round, item, voice)));
        return new Reply(new CardBlock(blocks) { Accent = Accent }, new ButtonsBlock(Buttons(round, index, sectionId, voice)));
    }

    /// <summary>The right answer, with its letter.</summary>
    public static string Answer(RoundItem item) =>
        item.Question.IsTyped ? item.Question.Answer : $"{QuizButtons.Letter(item.Question.Key)}. {item.Question.Answer}";

    /// <summary>The sentence and where it stands.</summary>
    public static string Source(RoundState round, RoundItem item, QuizVoice voice)
    {
        var source = item.Question.Source;
        var sentence = round.Setup.HidesAnswers ? Markup.Spoiler(source.Sentence) : Quoted(source.Sentence.Split('\n'));
        var place = string.Join(" › ", source.Headings.Prepend(source.Title).Select(Markup.Escape));
        // An author may be the answer.
        var author = source.Author is { } named && !round.Setup.HidesAnswers ? $"\n{voice.Say("SourceAuthor", Markup.Escape(named))}" : "";
        return $"{sentence}\n{voice.Say("SourcePlace", place)}{author}";
    }

    /// <summary>A sentence, or a list's items below the sentence that announces them.</summary>
    static string Quoted(string[] lines)
    {
        var items = lines.Length == 1 || lines[0].EndsWith(':') ? 1 : 0;
        return string.Join('\n', lines.Select((line, i) => i < items ? $"> {Markup.Escape(line)}" : $"> - {Markup.Escape(line)}"));
    }

    static string Hidden(RoundState round, string answer) =>
        round.Setup.HidesAnswers ? Markup.Spoiler(answer) : $"{Markup.Strong(Markup.Escape(answer))} ✔";

    /// <summary>One line for each option: letter, text, mark, a bar of signs and the count. With hidden answers no text and no mark.</summary>
    static string Bars(RoundState round, RoundItem item, IReadOnlyDictionary<ulong, Score> scores, QuizVoice voice) =>
        string.Join('\n', item.Question.Options.Select((option, i) =>
        {
            var count = scores.Values.Count(score => score.Counted.Option == i);
            var bar = new string('▰', count * BarLength / scores.Count).PadRight(BarLength, '▱');
            var name = round.Setup.HidesAnswers ? QuizButtons.Letter(i)
                : i == item.Question.Key ? $"{Markup.Strong($"{QuizButtons.Letter(i)}. {Markup.Escape(option)}")} ✔ {voice["RightMark"]}"
                : $"{QuizButtons.Letter(i)}. {Markup.Escape(option)}";
            return $"{bar} {voice.Say("BarCount", count)} · {name}";
        }));

    static string Summary(RoundState round, RoundQuestion asked, IReadOnlyDictionary<ulong, Score> scores, RoundItem item, QuizVoice voice)
    {
        var lines = new List<string>
        {
            scores.Count == 0 ? voice["NobodyAnswered"] : voice.Say("RightOf", scores.Values.Count(score => score.IsRight), scores.Count),
        };
        lines.AddRange(round.Setup.HidesAnswers ? [] : Allowances(scores, voice));
        if (asked.Appeal is { Verdict: true } appeal && !round.Setup.HidesAnswers)
            lines.Add(voice.Say("AlsoAccepted", Markup.Escape(appeal.Text ?? item.Question.Options[appeal.Option!.Value])));
        if (QuestionCard.Waiting(round, asked) is > 0 and var waiting)
            lines.Add(voice.Say("StillWaiting", waiting));
        return string.Join('\n', lines);
    }

    /// <summary>What was accepted although it is not written as the key is, and why.</summary>
    static IEnumerable<string> Allowances(IReadOnlyDictionary<ulong, Score> scores, QuizVoice voice) =>
        scores.Values.Select(score => score.Counted).Where(counted => counted is { Grade.IsAllowance: true, Text.Length: > 0 })
            .DistinctBy(counted => counted.Text)
            .Take(AllowancesShown)
            .Select(counted => voice.Say("Allowed", Markup.Escape(counted.Text!), voice.Say($"Grade{counted.Grade!.Reason}", counted.Grade.Slips)));

    static List<Button> Buttons(RoundState round, int index, string? sectionId, QuizVoice voice)
    {
        var buttons = new List<Button>();
        if (round is { Phase: Phase.Revealed } && index == round.Current && round.Setup.Pacing != Pacing.Timed)
            buttons.Add(QuizButtons.ToGoOn(round, voice));
        buttons.Add(QuizButtons.ToAppeal(round, index, voice));
        if (sectionId is not null)
            buttons.Add(Button.Ask(voice["SeeDocument"], new ControlId(AnswerButtons.Feature, AnswerButtons.Section, sectionId)));
        return buttons;
    }
}
