using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Quizzes.Cards;

/// <summary>The end of a quiz: places, the hardest questions, the way to one's own list. Pure.</summary>
internal static class EndCard
{
    const int Accent = 0xC08A1E;

    /// <summary>Places shown; the rest are in the file for the teacher.</summary>
    const int PlacesShown = 20;

    const int HardestShown = 3;

    /// <summary>The board as it stands.</summary>
    /// <param name="round">The quiz.</param>
    /// <param name="chart">A picture of the places with its alternative text; null without one.</param>
    /// <param name="voice">The language.</param>
    public static Reply Of(RoundState round, ChatFile? chart, QuizVoice voice)
    {
        var setup = round.Setup;
        var asked = round.Counting().Count();
        var blocks = new List<Block>
        {
            new TextBlock($"{Markup.Strong(setup.Topic.Length > 0 ? voice.Say("EndTitleTopic", Markup.Escape(setup.Topic)) : voice["EndTitle"])}\n{voice[$"Ended{round.Ended}"]}"),
            new TextBlock(Board(round, asked, voice)),
        };
        if (setup.Teams.Count > 0)
            blocks.Add(new TextBlock(Teams(round, voice)));
        var hardest = Results.Hardest(round, HardestShown);
        if (hardest.Count > 0)
            blocks.Add(new TextBlock($"{Markup.Strong(voice["Hardest"])}\n{string.Join('\n', hardest.Select(one => voice.Say("HardestLine", one.Index + 1, one.Right, one.Answered, Short(setup.Items[one.Index]))))}"));
        if (chart is not null)
            blocks.Add(new ImageBlock(chart.Name));
        var reply = new Reply(new CardBlock(blocks) { Accent = Accent });
        if (asked > 0)
            reply = reply.With(new ButtonsBlock(QuizButtons.ToMine(round, voice), QuizButtons.ToCsv(round, voice)));
        return chart is null ? reply : reply with { Files = [chart] };
    }

    /// <summary>A line of a board: "2. Budi · 3.000 poin · 3 dari 4 benar".</summary>
    public static string Line(int place, string name, int points, int right, int asked, QuizVoice voice) =>
        voice.Say("BoardLine", place, Markup.Escape(name), voice.Number(points), right, asked);

    static string Board(RoundState round, int asked, QuizVoice voice)
    {
        var board = Results.Board(round);
        if (asked == 0 || board.Count == 0)
            return voice["NothingScored"];
        var lines = board.Take(PlacesShown).Select(placed => Line(placed.Place, PlayerName.Of(placed.Who.Player, voice), placed.Points, placed.Who.Right, asked, voice));
        var more = board.Count - PlacesShown;
        return string.Join('\n', more > 0 ? lines.Append(voice.Say("MorePlaces", more)) : lines);
    }

    static string Teams(RoundState round, QuizVoice voice) =>
        $"{Markup.Strong(voice["TeamsTitle"])}\n{string.Join('\n', Results.TeamBoard(round).Select(team => voice.Say("TeamLine", team.Place, Markup.Escape(team.Who), voice.Number(team.Points))))}";

    static string Short(RoundItem item)
    {
        const int Longest = 100;
        var stem = item.Question.Stem.ReplaceLineEndings(" ");
        if (stem.Length <= Longest)
            return Markup.Escape(stem);
        var cut = stem.LastIndexOf(' ', Longest);
        return Markup.Escape(stem[..(cut > 0 ? cut : Longest)].TrimEnd() + " …");
    }
}
