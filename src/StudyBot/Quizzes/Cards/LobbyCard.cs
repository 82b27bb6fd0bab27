using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Scoring;
using StudyBot.Quizzes.Wording;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Quizzes.Cards;

/// <summary>A quiz before its first question. Pure.</summary>
internal static class LobbyCard
{
    const int NamesShown = 30;

    /// <summary>The lobby, open or closed.</summary>
    /// <param name="round">The quiz.</param>
    /// <param name="slowMode">How long people must wait between two messages there; zero without slow mode.</param>
    /// <param name="voice">The language.</param>
    public static Reply Of(RoundState round, TimeSpan slowMode, QuizVoice voice)
    {
        var setup = round.Setup;
        var lines = new List<string> { voice.Say("LobbyCount", voice.Number(setup.Items.Count)) };
        if (setup.Items.Count < setup.Wanted)
            lines.Add(voice.Say("FewerQuestions", setup.Wanted, setup.Items.Count));
        lines.Add(voice[$"Mode{setup.Rules.Mode}"]);
        if (setup.Rules.Mode != ScoringMode.FirstRight)
            lines.Add(voice[$"Choice{setup.Rules.Choice}"]);
        lines.Add(setup.Pacing == Pacing.Untimed ? voice["PacingUntimed"] : voice.Say($"Pacing{setup.Pacing}", (int)setup.Think.TotalSeconds));
        if (setup.Items[0].Weight == 0)
            lines.Add(voice["HasWarmUp"]);
        if (setup.Items[^1].Weight == 2)
            lines.Add(voice["HasDouble"]);
        if (slowMode > TimeSpan.Zero && setup.Items.Any(item => item.Question.IsTyped))
            lines.Add(voice.Say("SlowMode", (int)slowMode.TotalSeconds));
        var blocks = new List<Block>
        {
            new TextBlock(Markup.Strong(setup.Topic.Length > 0 ? voice.Say("LobbyTitleTopic", Markup.Escape(setup.Topic)) : voice["LobbyTitle"])),
            new TextBlock(string.Join('\n', lines.Select(line => $"- {line}"))),
            new TextBlock(Players(round, voice)),
        };
        if (round.Phase == Phase.Lobby)
            blocks.Add(new TextBlock(voice["LobbyHowTo"]));
        else if (round.Current < 0)
            blocks.Add(new TextBlock(Markup.Strong(voice["LobbyClosed"])));
        var card = new Reply(new CardBlock(blocks));
        return round.Phase == Phase.Lobby ? card.With(new ButtonsBlock([.. Joins(round, voice), QuizButtons.ToStart(round, voice)])) : card;
    }

    static IEnumerable<Button> Joins(RoundState round, QuizVoice voice) => round.Setup.Teams.Count == 0
        ? [QuizButtons.ToJoin(round, voice)]
        : round.Setup.Teams.Select((_, team) => QuizButtons.ToJoinTeam(round, team, voice));

    static string Players(RoundState round, QuizVoice voice)
    {
        if (round.Players.Count == 0)
            return voice["NoPlayersYet"];
        var names = round.Players.Values.Take(NamesShown).Select(player => player.Team is { } team && team < round.Setup.Teams.Count
            ? $"{Markup.Escape(PlayerName.Of(player, voice))} ({round.Setup.Teams[team]})"
            : Markup.Escape(PlayerName.Of(player, voice)));
        var more = round.Players.Count - NamesShown;
        return voice.Say("Players", round.Players.Count, string.Join(", ", names)) + (more > 0 ? voice.Say("AndMore", more) : "");
    }
}
