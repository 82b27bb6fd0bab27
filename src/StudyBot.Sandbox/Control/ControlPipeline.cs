using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StudyBot.Sandbox.Control.Interactions;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>Runs control calls under the world's gate and writes what comes back; refusals as {"error": sentence}.</summary>
sealed class ControlPipeline(PracticeDiscord discord)
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Task RunAsync(HttpContext http, Func<ControlCall, Reply> handle) => GuardAsync(http, async call =>
    {
        Reply reply;
        lock (discord.World.Gate)
            reply = handle(call);
        await WriteAsync(http.Response, reply);
    });

    /// <summary>Starts an interaction, or finds one; with ?wait= the answer comes when the bot has got that far.</summary>
    public Task RunAsync(HttpContext http, Func<ControlCall, Interaction> handle, string? waitByDefault) => GuardAsync(http, async call =>
    {
        Interaction interaction;
        lock (discord.World.Gate)
            interaction = handle(call);
        if ((call.Query("wait") ?? waitByDefault) is { } until)
            interaction = await InteractionWait.ForAsync(discord.World, interaction, until, PatienceOf(call), http.RequestAborted);
        JsonObject view;
        lock (discord.World.Gate)
            view = PersonView.Interaction(discord.World, interaction);
        await WriteAsync(http.Response, Reply.Ok(view));
    });

    public Task StreamAsync(HttpContext http) => GuardAsync(http, call =>
    {
        User person;
        lock (discord.World.Gate)
            person = call.Person();
        return PersonEvents.StreamAsync(http, discord.World, person);
    });

    async Task GuardAsync(HttpContext http, Func<ControlCall, Task> run)
    {
        try
        {
            await run(new ControlCall(discord, http, await BodyReader.ReadAsync(http.Request, http.RequestAborted)));
        }
        catch (ControlException refused)
        {
            await WriteAsync(http.Response, new Reply(refused.Status, new JsonObject { ["error"] = refused.Message }));
        }
        catch (Exception error) when (IsBadValue(error) && !http.Response.HasStarted)
        {
            await WriteAsync(http.Response, new Reply(400, new JsonObject { ["error"] = $"A value is of the wrong kind: {error.Message}" }));
        }
        catch (RefusedException refused)
        {
            await WriteAsync(http.Response, new Reply(refused.Error.Status, new JsonObject { ["error"] = refused.Message }));
        }
    }

    /// <summary>Wrong kinds of values end here too, such as a number where text is wanted.</summary>
    static bool IsBadValue(Exception error) => error is InvalidOperationException or FormatException or KeyNotFoundException;

    static TimeSpan PatienceOf(ControlCall call) =>
        double.TryParse(call.Query("timeout_ms"), CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is >= 0 and <= 1e6
            ? TimeSpan.FromMilliseconds(milliseconds)
            : Patience;

    static async Task WriteAsync(HttpResponse response, Reply reply)
    {
        response.StatusCode = reply.Status;
        if (reply.Body is null)
            return;
        response.ContentType = "application/json; charset=utf-8";
        await using var writer = new Utf8JsonWriter(response.BodyWriter, Readable);
        reply.Body.WriteTo(writer);
    }
}
