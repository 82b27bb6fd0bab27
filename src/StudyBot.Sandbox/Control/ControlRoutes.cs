using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using StudyBot.Sandbox.Control.Interactions;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>All calls of the control API; docs/sandbox.md explains each.</summary>
static class ControlRoutes
{
    public const string Prefix = "/control";

    /// <summary>What stands before all calls of a person.</summary>
    public const string Me = "/people/{person}";

    static readonly (string Method, string Template, Func<ControlCall, Reply> Handle)[] Calls =
    [
        ("GET", "", PeopleRoutes.Overview),
        ("GET", "/people", PeopleRoutes.List),
        ("POST", "/people", PeopleRoutes.Add),
        ("PATCH", Me, PeopleRoutes.Edit),
        ("GET", Me + "/servers", PeopleRoutes.Servers),
        ("GET", Me + "/channels", PeopleRoutes.Channels),
        ("GET", Me + "/channels/{channel}/messages", PeopleRoutes.Messages),
        ("GET", Me + "/commands", PeopleRoutes.Commands),
        ("POST", Me + "/direct_message", PeopleRoutes.DirectMessage),

        ("POST", Me + "/messages", PersonMessages.Send),
        ("PATCH", Me + "/messages/{message}", PersonMessages.Edit),
        ("DELETE", Me + "/messages/{message}", PersonMessages.Delete),
        ("PUT", Me + "/reactions", PersonMessages.React),
        ("DELETE", Me + "/reactions", PersonMessages.Unreact),
        ("POST", Me + "/typing", PersonMessages.Type),
        ("POST", Me + "/threads", PersonThreads.Start),
        ("PATCH", Me + "/threads/{thread}", PersonThreads.Edit),

        ("POST", "/servers", ServerRoutes.Add),
        ("PATCH", "/servers/{server}", ServerRoutes.Edit),
        ("PUT", "/servers/{server}/members/{user}", ServerRoutes.PutMember),
        ("DELETE", "/servers/{server}/members/{user}", ServerRoutes.RemoveMember),
        ("POST", "/servers/{server}/roles", ServerRoutes.AddRole),
        ("PATCH", "/servers/{server}/roles/{role}", ServerRoutes.EditRole),
        ("DELETE", "/servers/{server}/roles/{role}", ServerRoutes.RemoveRole),
        ("POST", "/servers/{server}/channels", ChannelRoutes.Add),
        ("PATCH", "/channels/{channel}", ChannelRoutes.Edit),
        ("DELETE", "/channels/{channel}", ChannelRoutes.Remove),
        ("PUT", "/channels/{channel}/overwrites/{target}", ChannelRoutes.PutOverwrite),
        ("DELETE", "/channels/{channel}/overwrites/{target}", ChannelRoutes.RemoveOverwrite),

        ("GET", "/faults/rest", FaultRoutes.Rest),
        ("POST", "/faults/rest", FaultRoutes.AddRest),
        ("DELETE", "/faults/rest", FaultRoutes.ClearRest),
        ("POST", "/faults/drop", FaultRoutes.Drop),
        ("POST", "/faults/reconnect", FaultRoutes.Reconnect),
        ("POST", "/faults/heartbeat", FaultRoutes.AskHeartbeat),
        ("POST", "/faults/invalidate", FaultRoutes.Invalidate),
        ("POST", "/faults/silence", FaultRoutes.Silence),
        ("POST", "/faults/clock", FaultRoutes.Clock),
        ("POST", "/faults/intents", FaultRoutes.SetIntents),
        ("POST", "/faults/token", FaultRoutes.ResetToken),
        ("POST", "/faults/outage", FaultRoutes.Outage),
        ("POST", "/faults/permissions", PermissionFaults.Change),
        ("POST", "/faults/embeds", PermissionFaults.Embeds),
        ("POST", "/faults/restart", RestartFault.Restart),

        ("GET", "/requests", RecordRoutes.Requests),
        ("DELETE", "/requests", RecordRoutes.Clear),
        ("GET", "/objections", RecordRoutes.Objections),
        ("GET", "/gateway", RecordRoutes.Gateway),
    ];

    /// <summary>Calls that start or find an interaction, and what they wait for unless ?wait= says otherwise.</summary>
    static readonly (string Method, string Template, Func<ControlCall, Interaction> Handle, string? Wait)[] Interactions =
    [
        ("POST", Me + "/commands", CommandRoutes.Invoke, null),
        ("POST", Me + "/autocomplete", CommandRoutes.Autocomplete, "answered"),
        ("POST", Me + "/components", ComponentRoutes.Use, null),
        ("POST", Me + "/modals", ModalRoutes.Submit, null),
        ("GET", "/interactions/{interaction}", Find, null),
    ];

    public static IEnumerable<string> Templates => Calls.Select(call => call.Template).Concat(Interactions.Select(call => call.Template));

    public static void Map(WebApplication app, PracticeDiscord discord)
    {
        var pipeline = new ControlPipeline(discord);
        foreach (var (method, template, handle) in Calls)
            app.MapMethods(Prefix + template, [method], (HttpContext context) => pipeline.RunAsync(context, handle));
        foreach (var (method, template, handle, wait) in Interactions)
            app.MapMethods(Prefix + template, [method], (HttpContext context) => pipeline.RunAsync(context, handle, wait));
        app.MapGet(Prefix + Me + "/events", (HttpContext context) => pipeline.StreamAsync(context));
    }

    static Interaction Find(ControlCall call) =>
        Snowflake.Parse(call.Path("interaction")) is { } id && call.World.FindInteraction(id) is { } interaction
            ? interaction
            : throw ControlException.Missing($"There is no interaction {call.Path("interaction")}.");
}
