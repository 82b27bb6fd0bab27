using System.Text.Json.Nodes;

namespace StudyBot.Sandbox.Tests.Support;

/// <summary>Short cuts for tests about interactions: register, invoke, respond.</summary>
static class Interacting
{
    public const string Application = "1100000000000000001";

    public static object Command(string name, params object[] options) =>
        new { name, description = $"Perintah {name}", type = 1, options };

    public static Task<JsonNode> RegisterAsync(this Practice practice, params object[] commands) =>
        practice.BotOkAsync(HttpMethod.Put, $"/applications/{Application}/commands", commands);

    /// <summary>Registers /fungsi, lets a person use it, and gives the bot's event.</summary>
    public static async Task<JsonNode> InvokeAsync(this Practice practice, TestBot bot, string person, string channel = "umum")
    {
        await practice.RegisterAsync(Command("fungsi"));
        await practice.DoAsync($"/people/{person}/commands", new { channel, command = "fungsi" });
        return await bot.ReadEventAsync("INTERACTION_CREATE");
    }

    public static Task<Answer> RespondAsync(this Practice practice, JsonNode interaction, int type, object? data = null, bool withResponse = false) =>
        practice.NobodyAsync(
            HttpMethod.Post,
            $"/interactions/{interaction["id"]}/{interaction["token"]}/callback{(withResponse ? "?with_response=true" : "")}",
            data is null ? new { type } : new { type, data });

    public static Task<Answer> HookAsync(this Practice practice, HttpMethod method, JsonNode interaction, string rest, object? body = null) =>
        practice.NobodyAsync(method, $"/webhooks/{Application}/{interaction["token"]}{rest}", body);

    /// <summary>A person uses /fungsi and the bot answers at once; gives the message.</summary>
    public static async Task<JsonNode> AnswerCommandAsync(this Practice practice, TestBot bot, string person, object data)
    {
        var interaction = await practice.InvokeAsync(bot, person);
        return (await practice.RespondAsync(interaction, 4, data, withResponse: true)).Good()["resource"]!["message"]!;
    }
}
