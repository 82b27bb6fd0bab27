using StudyBot.Chat;
using StudyBot.Quizzes.Cards;
using StudyBot.Quizzes.Scoring;
using StudyBot.Quizzes.Wording;
using StudyBot.Settings;
using StudyBot.Storage.Quizzes;

namespace StudyBot.Quizzes.Boards;

/// <summary><c>/papan</c>: who has how many points in this server. Names are those of the last quiz, so nothing is looked up and nobody notified.</summary>
internal sealed class BoardFeature(IQuizBoards boards, Preferences preferences) : IChatFeature
{
    /// <summary>The command.</summary>
    public const string Command = "papan";

    const string Span = "rentang", Today = "hari", Week = "minggu", All = "semua";

    /// <summary>Places shown.</summary>
    const int Shown = 25;

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Define(new CommandDefinition(Command, QuizVoice.Described("CommandBoard"))
        {
            InDirect = false,
            Options =
            [
                new(Span, OptionKind.Text, QuizVoice.Described("OptionSpan"))
                {
                    Choices = [new("Hari ini", Today), new("Tujuh hari terakhir", Week), new("Semua", All)],
                },
            ],
        })
        .Command(Command, Audience.Public, ShowAsync);

    async Task ShowAsync(CommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        var voice = QuizVoice.Of(preferences.VoiceIn(asked.Place));
        if (asked.Place.Server is not { } server)
        {
            await respond.AnswerAsync(Reply.Of(voice["OnlyInServers"]), cancel);
            return;
        }
        var span = asked.Inputs.Text(Span) ?? Week;
        var lines = await boards.ReadAsync(server.Value, Since(span, asked.At), cancel);
        await respond.AnswerAsync(Card(lines, span, voice), cancel);
    }

    static Reply Card(IReadOnlyList<BoardLine> lines, string span, QuizVoice voice)
    {
        var title = Markup.Strong(voice[$"BoardTitle{span}"]);
        if (lines.Count == 0)
            return Reply.Of($"{title}\n{voice["BoardEmpty"]}");
        var shown = Places.Of(lines, line => line.Points).Take(Shown)
            .Select(placed => EndCard.Line(placed.Place, Name(placed.Who, voice), placed.Points, placed.Who.Right, placed.Who.Asked, voice));
        return new Reply(new CardBlock(new TextBlock(title), new TextBlock(string.Join('\n', lines.Count > Shown ? shown.Append(voice.Say("MorePlaces", lines.Count - Shown)) : shown))));
    }

    static string Name(BoardLine line, QuizVoice voice) => line.Name.Length > 0 ? line.Name : voice["FormerMember"];

    /// <summary>A day begins at four in the morning, Western Indonesian time: who plays past midnight still plays that day.</summary>
    internal static DateTime? Since(string span, DateTimeOffset now)
    {
        var local = now.ToOffset(TimeSpan.FromHours(7));
        return span switch
        {
            Today => new DateTimeOffset(local.AddHours(-4).Date.AddHours(4), local.Offset).UtcDateTime,
            Week => now.UtcDateTime.AddDays(-7),
            _ => null,
        };
    }
}
