using System.Text.Json.Nodes;

namespace StudyBot.Discord.Tests.EndToEnd.Soak;

/// <summary>People who do things at random, and what they must get for it.</summary>
internal sealed class Crowd(Lesson lesson, PatientBot bot, Random random)
{
    private static readonly string[] Who = ["siti", "budi", "dewi", "ratna"];

    private readonly List<string> _misses = [];
    private string _board = "";
    private int _number;
    private int _mentions;
    private int _excused;

    /// <summary>What people did not get although they should have; empty when all is well.</summary>
    public IReadOnlyList<string> Misses => _misses;

    /// <summary>Interactions nobody could have answered in time, since the line was down.</summary>
    public int Excused => _excused;

    public int Started => _number;

    /// <summary>Puts up the message whose buttons are pressed later; a busy machine may take more than the three seconds of its first command.</summary>
    public async Task BeginAsync()
    {
        while (_board.Length == 0)
            _board = (string?)(await lesson.CommandAsync("papan"))["message"]?["id"] ?? "";
    }

    /// <summary>Three to six things at once; returns when each has come to its end.</summary>
    public Task ActAsync() => Task.WhenAll(Enumerable.Range(0, random.Next(3, 7)).Select(_ => ActAsync(random.Next(7), Who[random.Next(Who.Length)], $"{++_number}")));

    /// <summary>Every message was heard once and in order, and answered once.</summary>
    public async Task ReadAsync()
    {
        await lesson.UntilAsync(() => bot.Heard.Count >= _mentions && bot.IsIdle);
        var answers = (await lesson.SeeAsync("/people/siti/channels/kuis/messages?limit=100")).AsArray()
            .Select(Seen.Text).Where(text => text.StartsWith("gema ", StringComparison.Ordinal)).ToList();
        var expected = bot.Heard.Select(text => $"gema {text}").ToList();
        if (bot.Heard.Count != _mentions || bot.Heard.Distinct().Count() != _mentions)
            _misses.Add($"{_mentions} messages were written, heard were: {string.Join(' ', bot.Heard)}");
        if (!answers.Order().SequenceEqual(expected.Order()))
            _misses.Add($"heard: {string.Join(", ", expected)}; answered: {string.Join(", ", answers)}");
    }

    private async Task ActAsync(int what, string who, string number)
    {
        var path = $"/people/{who}";
        switch (what)
        {
            case 0 or 1:
                await SayAsync(who, number);
                break;
            case 2:
                await CheckAsync("cepat", await lesson.DoAsync($"{path}/commands", Command("cepat", number)), number, isOnlyAnswer: true);
                break;
            case 3:
                await CheckAsync("lambat", await lesson.DoAsync($"{path}/commands", Command("lambat", number)), number, isOnlyAnswer: true);
                break;
            case 4:
                await CheckAsync("susulan", await lesson.DoAsync($"{path}/commands", Command("susulan", number)), number, isOnlyAnswer: false);
                break;
            case 5:
                var typed = new { channel = "umum", command = "cepat", options = new { nomor = number }, focused = "nomor" };
                await CheckAsync("ketik", await lesson.DoAsync($"{path}/autocomplete", typed), number, isOnlyAnswer: false);
                break;
            default:
                await UseBoardAsync(path, number);
                break;
        }
    }

    private async Task SayAsync(string who, string number)
    {
        Interlocked.Increment(ref _mentions);
        await lesson.DoAsync($"/people/{who}/messages", new { channel = "kuis", content = $"<@{lesson.Bot.Self}> {number}" });
    }

    /// <summary>Half of them press the button, half open the form and send it.</summary>
    private async Task UseBoardAsync(string path, string number)
    {
        if (number[^1] % 2 == 0)
        {
            await CheckAsync("tombol", await lesson.DoAsync($"{path}/components", OnBoard(PatientBot.Press)), "", isOnlyAnswer: true);
            return;
        }
        var opened = await CheckAsync("formulir", await lesson.DoAsync($"{path}/components", OnBoard(PatientBot.Open)), "", isOnlyAnswer: false);
        if (opened?["modal"] is not null)
            await CheckAsync("kiriman", await lesson.DoAsync($"{path}/modals", new { interaction = (string)opened["id"]!, values = new { nomor = number } }), number, isOnlyAnswer: true);
    }

    private object OnBoard(Chat.ControlId control) => new { channel = "umum", message = _board, custom_id = control.ToString() };

    private static object Command(string name, string number) => new { channel = "umum", command = name, options = new { nomor = number } };

    /// <returns>The interaction when it was answered.</returns>
    private async Task<JsonNode?> CheckAsync(string what, JsonNode interaction, string number, bool isOnlyAnswer)
    {
        var asked = TimeProvider.System.GetUtcNow();
        var id = (string)interaction["id"]!;
        var ended = await lesson.UntilAsync($"/interactions/{id}?wait=answered&timeout_ms=20000", now => (string?)now["state"] is "answered" or "failed");
        await lesson.UntilAsync(() => bot.IsIdle);
        ended = await lesson.SeeAsync($"/interactions/{id}");
        if ((string?)ended["state"] == "failed" && bot.Outages.After(asked) > TimeSpan.FromSeconds(0.8))
        {
            Interlocked.Increment(ref _excused);
            return null;
        }
        var problem =
            (string?)ended["state"] != "answered" ? "was not answered"
            : ended["message"] is { } message && number.Length > 0 && Seen.Text(message) != $"nomor {number}" ? "was answered otherwise"
            : isOnlyAnswer && ended["follow_ups"]!.AsArray().Count > 0 ? "was answered twice"
            : null;
        if (problem is not null)
        {
            lock (_misses)
                _misses.Add($"{what} {number} {problem}: {ended.ToJsonString()}; line down for {bot.Outages.After(asked).TotalSeconds:0.0} of its 3 s");
        }
        return problem is null ? ended : null;
    }
}
