using System.Diagnostics;
using System.Text.RegularExpressions;
using StudyBot.Benchmarks.Client.Peer;

namespace StudyBot.Benchmarks.Quizzes.Load;

/// <summary>
/// Classes that play, each in a server of its own: everybody joins, the teacher starts, everybody answers each question once. They look at
/// the buttons under what the bot posts and at nothing else. Safe to use from any thread.
/// </summary>
sealed partial class Classes(int count, int questions, PlannedPresses presses, int seed)
{
    public const int Players = 30;

    static readonly TimeSpan Joining = TimeSpan.FromSeconds(10), Lobby = TimeSpan.FromSeconds(16), Answering = TimeSpan.FromSeconds(20);

    readonly Lock _gate = new();
    readonly Random _chance = new(seed);
    readonly Dictionary<int, long> _firstShown = [];
    readonly List<ulong> _questions = [];
    readonly int[] _shown = new int[count];
    readonly long[] _lastPress = new long[count];
    readonly List<double> _reveals = [];
    readonly TaskCompletionSource _over = new(TaskCreationOptions.RunContinuationsAsynchronously);
    int _ended;

    /// <summary>Ends with the last class.</summary>
    public Task Over => _over.Task;

    /// <summary>Messages that show questions.</summary>
    public IReadOnlyList<ulong> Questions => _questions;

    /// <summary>Seconds from each question's last answer to its reveal.</summary>
    public IReadOnlyList<double> Reveals => _reveals;

    /// <summary>Everybody's teacher asks for a quiz.</summary>
    public void Open(TimeSpan within)
    {
        var options = $$"""[{"type":4,"name":"jumlah","value":{{questions}}},{"type":3,"name":"jenis","value":"pilihan"},{"type":4,"name":"detik","value":20}]""";
        var data = $$"""{"type":1,"options":[{"type":1,"name":"mulai","options":{{options}}}],"name":"kuis","id":"1440000000000000001"}""";
        for (var number = 0; number < count; number++)
        {
            var (server, teacher) = (number, PersonOf(number, 0));
            presses.Plan(new Press("open", "", id => Payloads.Interaction(id, 2, server, teacher, data)), within * number / count);
        }
    }

    /// <summary>The bot posted something.</summary>
    /// <param name="channel">Where.</param>
    /// <param name="message">Its id.</param>
    /// <param name="body">The request, as sent.</param>
    public void Posted(ulong channel, ulong message, string body)
    {
        var number = Payloads.ServerOf(channel);
        var buttons = Button().Matches(body).Select(match => match.Groups["id"].Value).ToList();
        lock (_gate)
        {
            if (buttons.Find(id => id.StartsWith("kuis:mulai:", StringComparison.Ordinal)) is { } start)
                JoinAndStart(number, message, buttons.First(id => id.StartsWith("kuis:ikut:", StringComparison.Ordinal)), start);
            else if (buttons.FindAll(id => id.StartsWith("kuis:jawab:", StringComparison.Ordinal)) is [_, ..] answers)
                AnswerAll(number, message, answers);
            else if (buttons.Exists(id => id.StartsWith("kuis:sanggah:", StringComparison.Ordinal)))
                _reveals.Add(Stopwatch.GetElapsedTime(_lastPress[number]).TotalSeconds);
            else if (buttons.Exists(id => id.StartsWith("kuis:hasil:", StringComparison.Ordinal)) && ++_ended == count)
                _over.TrySetResult();
        }
    }

    void JoinAndStart(int number, ulong message, string join, string start)
    {
        for (var player = 1; player <= Players; player++)
            Plan("join", number, player, message, join, "", Joining * _chance.NextDouble());
        Plan("start", number, 0, message, start, "", Lobby);
    }

    /// <summary>Within the time since any class first saw a question of this number, so that all classes press at once.</summary>
    void AnswerAll(int number, ulong message, List<string> answers)
    {
        _questions.Add(message);
        var shown = ++_shown[number];
        if (!_firstShown.TryGetValue(shown, out var first))
            _firstShown[shown] = first = Stopwatch.GetTimestamp();
        var left = Answering - Stopwatch.GetElapsedTime(first);
        var waits = Enumerable.Range(0, Players).Select(_ => left > TimeSpan.Zero ? left * _chance.NextDouble() : TimeSpan.Zero).Order().ToList();
        for (var player = 1; player <= Players; player++)
            Plan($"question {shown}", number, player, message, answers[_chance.Next(answers.Count)], "dicatat", waits[player - 1]);
        _lastPress[number] = Stopwatch.GetTimestamp() + (long)(waits[^1].TotalSeconds * Stopwatch.Frequency);
    }

    void Plan(string kind, int number, int player, ulong message, string button, string expected, TimeSpan wait)
    {
        var carrier = $"\"message\":{Payloads.OwnMessage(Payloads.ChannelOf(number), message, Ids.TimeOf(message), "[]")},";
        var data = $$"""{"custom_id":"{{button}}","component_type":2,"id":5}""";
        presses.Plan(new Press(kind, expected, id => Payloads.Interaction(id, 3, number, PersonOf(number, player), data, carrier)), wait);
    }

    static int PersonOf(int number, int player) => (number * 100) + player;

    [GeneratedRegex("""
        "custom_id":"(?<id>[^"]+)"
        """)]
    private static partial Regex Button();
}
