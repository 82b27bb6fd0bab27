using System.Text.Json.Nodes;
using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Page;

/// <summary>A bot with fixed answers, so that the page has everything to show that Discord lets a bot send.</summary>
sealed class ScriptedBot : IAsyncDisposable
{
    readonly Practice _practice;
    readonly TestBot _gateway;
    readonly CancellationTokenSource _stop = new();
    readonly Task _running;

    ScriptedBot(Practice practice, TestBot gateway)
    {
        (_practice, _gateway) = (practice, gateway);
        _running = RunAsync();
    }

    public static async Task<ScriptedBot> StartAsync(Practice practice)
    {
        var gateway = await TestBot.LoginAsync(practice);
        await practice.RegisterAsync(Cards.Commands);
        return new ScriptedBot(practice, gateway);
    }

    /// <summary>Ends the bot. What went wrong in it fails the test.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _gateway.Abort();
        try
        {
            await _running;
        }
        catch (Exception) when (_stop.IsCancellationRequested)
        {
            // The connection was cut on purpose.
        }
        _gateway.Dispose();
        _stop.Dispose();
    }

    async Task RunAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            var payload = await _gateway.ReadAsync();
            var data = payload["d"];
            await ((string?)payload["t"] switch
            {
                "INTERACTION_CREATE" => OnInteractionAsync(data!),
                "MESSAGE_CREATE" => OnMessageAsync(data!),
                _ => Task.CompletedTask,
            });
        }
    }

    Task OnInteractionAsync(JsonNode interaction) => (int)interaction["type"]! switch
    {
        2 => OnCommandAsync(interaction, (string)interaction["data"]!["name"]!),
        3 => OnComponentAsync(interaction, (string)interaction["data"]!["custom_id"]!),
        4 => SayAsync(interaction, 8, Cards.Authors((string?)interaction["data"]!["options"]![0]!["value"] ?? "")),
        _ => SayAsync(interaction, 4, new { content = $"Diterima: `{Filled(interaction)}`", flags = 64 }),
    };

    async Task OnCommandAsync(JsonNode interaction, string name)
    {
        switch (name)
        {
            case "diam":
                break;
            case "tanya":
                await SayAsync(interaction, 5, new { flags = 64 });
                await Task.Delay(TimeSpan.FromMilliseconds(700), TimeProvider.System, _stop.Token);
                (await _practice.HookAsync(HttpMethod.Patch, interaction, "/messages/@original", new { content = "Jawaban untuk **kamu**." })).Good();
                break;
            case "Lihat nilai":
                await SayAsync(interaction, 4, new { content = $"Nilai <@{interaction["data"]!["target_id"]}>: baik.", flags = 64 });
                break;
            case "formulir":
                await SayAsync(interaction, 9, Cards.Form);
                break;
            case "pameran":
                await SayAsync(interaction, 4, Cards.Showcase);
                break;
            case "pengaturan":
                await SayAsync(interaction, 4, new { content = $"Bahasa server: {interaction["data"]!["options"]![0]!["options"]![0]!["value"]}" });
                break;
            default:
                await SayAsync(interaction, 4, Cards.Functions((string?)interaction["data"]!["options"]?[0]?["value"] ?? "Siporin"));
                break;
        }
    }

    Task OnComponentAsync(JsonNode interaction, string customId) => customId switch
    {
        "author" => SayAsync(interaction, 7, Cards.Functions((string)interaction["data"]!["values"]![0]!)),
        "follow" => SayAsync(interaction, 9, Cards.Form),
        "next" => SayAsync(interaction, 7, Cards.Functions("Zastrow")),
        "silent" => Task.CompletedTask,
        _ => SayAsync(interaction, 4, new { content = $"Kamu menekan {customId} {interaction["data"]!["values"]?.ToJsonString()}".TrimEnd() + ".", flags = 64 }),
    };

    async Task OnMessageAsync(JsonNode message)
    {
        var asked = message["mentions"]!.AsArray().Any(user => (bool?)user!["bot"] == true) || message["guild_id"] is null;
        if (!asked || (bool?)message["author"]!["bot"] == true)
            return;
        await _practice.BotOkAsync(HttpMethod.Post, $"/channels/{message["channel_id"]}/messages", new
        {
            content = "Menurut **Siporin**, fungsi utama adalah *restoration*.",
            message_reference = new { message_id = (string?)message["id"] },
        });
    }

    async Task SayAsync(JsonNode interaction, int type, object data) => (await _practice.RespondAsync(interaction, type, data)).Good();

    static string Filled(JsonNode interaction) => string.Join("; ", interaction["data"]!["components"]!.AsArray()
        .Select(label => label!["component"]).OfType<JsonNode>().Select(input => $"{input["custom_id"]}={(input["value"] ?? input["values"])?.ToJsonString()}"));
}
