using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Quizzes.Cards;

/// <summary>A question as everybody sees it. Complete in words: letters and texts of the options stand in the card. Pure.</summary>
internal static class QuestionCard
{
    const int Accent = 0x3B5BA5;

    /// <summary>The question as it stands.</summary>
    /// <param name="round">The quiz.</param>
    /// <param name="index">The question, from 0.</param>
    /// <param name="now">The platform's time, from which the limit counts while the message is not there yet.</param>
    /// <param name="voice">The language.</param>
    public static Reply Of(RoundState round, int index, DateTimeOffset now, QuizVoice voice)
    {
        var (item, asked) = (round.Setup.Items[index], round.Asked[index]);
        var isOver = asked.IsClosed || asked.IsVoid;
        var isResting = !isOver && round.Phase == Phase.Paused;
        var blocks = new List<Block>
        {
            new TextBlock(Title(round, index, voice)),
            new TextBlock(Stem(item)),
        };
        if (!item.Question.IsTyped)
            blocks.Add(new TextBlock(string.Join('\n', item.Question.Options.Select((option, i) => $"{Markup.Strong(QuizButtons.Letter(i))}. {Markup.Escape(option)}"))));
        var clock = Clock(round, asked, now, isOver, isResting, voice);
        // The card is not changed for each answer: before it tells the first number it tells none.
        blocks.Add(new TextBlock(asked.Attempts.IsEmpty && !isOver ? clock : $"{clock}\n{AnsweredBy(round, index, voice)}"));
        var (answers, steering) = (Answers(round, index, isOver && !SlowReadersMayFinish(round, asked), voice), Steering(round, index, isOver, isResting, voice));
        return new Reply([new CardBlock(blocks) { Accent = Accent }, new ButtonsBlock(answers), .. steering is null ? Array.Empty<Block>() : [new ButtonsBlock(steering)]]);
    }

    /// <summary>"Soal 3 dari 10", with its weight where it has one.</summary>
    public static string Title(RoundState round, int index, QuizVoice voice)
    {
        var title = voice.Say("QuestionTitle", index + 1, round.Setup.Items.Count);
        return Markup.Strong(round.Setup.Items[index].Weight switch
        {
            0 => $"{title} · {voice["WarmUp"]}",
            2 => $"{title} · {voice["Double"]}",
            _ => title,
        });
    }

    /// <summary>What is asked, emphasised; a quoted sentence on a line of its own as a quotation.</summary>
    public static string Stem(RoundItem item)
    {
        var lines = item.Question.Stem.Split('\n');
        var asks = Array.FindLastIndex(lines, line => !line.StartsWith('“'));
        return string.Join('\n', lines.Select((line, i) => line.StartsWith('“') ? $"> {Markup.Escape(line)}" : i == asks ? Markup.Strong(Markup.Escape(line)) : Markup.Escape(line)));
    }

    static string Clock(RoundState round, RoundQuestion asked, DateTimeOffset now, bool isOver, bool isResting, QuizVoice voice)
    {
        if (isOver)
            return voice[asked.IsVoid ? "QuestionVoid" : "TimeOver"];
        if (isResting)
            return voice["QuestionResting"];
        if (asked.Limit is not { } limit)
            return voice["NoTimeLimit"];
        var window = asked.IsOpen ? asked.Windows[^1] : new Window(now, asked.Windows is [.., { ClosedAt: { } closed } last] ? last.UsedBefore + (closed - last.OpenedAt) : TimeSpan.Zero);
        return voice.Say("TimeUntil", Markup.Countdown(window.EndOf(limit)!.Value), (int)Math.Ceiling((limit - window.UsedBefore).TotalSeconds));
    }

    /// <summary>"Sudah menjawab: 3 dari 10."</summary>
    public static string AnsweredBy(RoundState round, int index, QuizVoice voice)
    {
        var answered = round.Asked[index].Attempts.Select(attempt => attempt.Person).ToHashSet();
        return voice.Say("AnsweredCount", answered.Count, round.Players.Keys.Count(player => !FormerMember.Is(player) || answered.Contains(player)));
    }

    /// <summary>Somebody takes more time than everybody waits for; the buttons stay for them.</summary>
    static bool SlowReadersMayFinish(RoundState round, RoundQuestion asked) =>
        asked is { IsVoid: false, Windows: [.., { ClosedAt: null }] } && Waiting(round, asked) > 0;

    /// <summary>How many slower readers have not answered yet.</summary>
    public static int Waiting(RoundState round, RoundQuestion asked) => asked.Windows is [.., { ClosedAt: null }]
        ? round.Players.Values.Count(player => player.Factor > Scoring.ReadingTime.LongestWait && !asked.Attempts.Exists(attempt => attempt.Person == player.Id))
        : 0;

    static List<Button> Answers(RoundState round, int index, bool isOver, QuizVoice voice)
    {
        var question = round.Setup.Items[index].Question;
        List<Button> buttons = question.IsTyped
            ? [QuizButtons.ToType(round, index, voice, isOver)]
            : [.. question.Options.Select((_, option) => QuizButtons.ToAnswer(round, index, option, isOver))];
        if (question.IsTyped && !isOver && Grading.Hint.Of(question.Answer) is not null)
            buttons.Add(QuizButtons.ToHint(round, index, voice));
        return buttons;
    }

    /// <summary>What only those press who steer, in a row of its own; null when there is nothing to steer.</summary>
    static Button? Steering(RoundState round, int index, bool isOver, bool isResting, QuizVoice voice) =>
        isResting ? QuizButtons.ToResume(round, voice)
        : !isOver && round.Setup.Pacing != Pacing.Timed ? QuizButtons.ToGoOn(round with { Phase = Phase.Asking, Current = index }, voice)
        : null;
}
