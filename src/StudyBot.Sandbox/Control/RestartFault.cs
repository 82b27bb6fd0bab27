using StudyBot.Sandbox.Rest;

namespace StudyBot.Sandbox.Control;

/// <summary>The practice Discord seems to be killed and started again.</summary>
static class RestartFault
{
    /// <summary>{"keep_sessions"?: false, "keep_world"?: true, "down_ms"?: 0}. While down, calls and connections are cut off.</summary>
    public static Reply Restart(ControlCall call)
    {
        var discord = call.Discord;
        if (call.Body.Flag("keep_sessions") != true)
        {
            foreach (var session in discord.Gateway.Sessions.ToList())
                discord.Gateway.Forget(session);
        }
        foreach (var connection in discord.Gateway.Connections.ToList())
            connection.Abort();
        if (call.Body.Flag("keep_world") is false)
        {
            call.World.Clear();
            ClassServer.Fill(call.World, discord.Options);
        }
        if (call.Body.Int("down_ms") is > 0 and var milliseconds)
        {
            discord.Faults.Down = true;
            call.World.Later(TimeSpan.FromMilliseconds(milliseconds), () => discord.Faults.Down = false);
        }
        return Reply.NoContent;
    }
}
