using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Quizzes.Cards;

/// <summary>What a player is called. Pure.</summary>
internal static class PlayerName
{
    /// <summary>Their name, not escaped; for those whose data were erased, what all of them are called.</summary>
    public static string Of(Player player, QuizVoice voice) => player.Name.Length > 0 ? player.Name : voice["FormerMember"];
}
