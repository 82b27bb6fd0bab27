using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Scoring;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Quizzes.Cards;

/// <summary>What a person is told about what they did, privately. Pure.</summary>
internal static class ReceiptText
{
    /// <summary>An answer noted or refused.</summary>
    /// <param name="receipt">What became of it.</param>
    /// <param name="answer">The answer as the person knows it, not escaped.</param>
    /// <param name="round">The quiz with the answer.</param>
    /// <param name="index">The question, from 0.</param>
    /// <param name="voice">The language.</param>
    public static string OfAnswer(Receipt receipt, string answer, RoundState round, int index, QuizVoice voice)
    {
        var given = Markup.Strong(Markup.Escape(answer));
        var mayChange = round.Setup.Rules is { Choice: ChoiceRule.LastCounts, Mode: not ScoringMode.FirstRight };
        return receipt switch
        {
            Receipt.Noted => $"{voice.Say(mayChange ? "AnswerNoted" : "AnswerNotedForGood", given)}\n{QuestionCard.AnsweredBy(round, index, voice)}",
            Receipt.Changed => voice.Say("AnswerChanged", given),
            Receipt.FirstStays => voice["AnswerFirstStays"],
            _ => voice[$"Receipt{receipt}"],
        };
    }

    /// <summary>Anything else.</summary>
    public static string Of(Receipt receipt, QuizVoice voice) => voice[$"Receipt{receipt}"];
}
