using System.Runtime.InteropServices;
using StudyBot.Sandbox;

// Runs a practice Discord alone, for tools in other processes: discord.js, benchmarks, curl.
// Arguments: --url=http://127.0.0.1:8090 --servers=100 --shards=1 --heartbeat-ms=41250 --fast
// --fast: no rate limits, no identify pacing, no request log. The first line printed is JSON with the addresses and the token.
var given = args.Select(argument => argument.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair.Length > 1 ? pair[1] : "");
var fast = given.ContainsKey("--fast");
await using var server = await SandboxServer.StartAsync(new SandboxOptions
{
    Url = given.GetValueOrDefault("--url", "http://127.0.0.1:0"),
    ExtraServers = int.Parse(given.GetValueOrDefault("--servers", "1"), null) - 1,
    Shards = int.Parse(given.GetValueOrDefault("--shards", "1"), null),
    HeartbeatInterval = TimeSpan.FromMilliseconds(int.Parse(given.GetValueOrDefault("--heartbeat-ms", "41250"), null)),
    IdentifyInterval = fast ? TimeSpan.Zero : TimeSpan.FromSeconds(5),
    EnforceRateLimits = !fast,
    KeepRequests = !fast,
});
Console.WriteLine(
    $$"""{"api_url":"{{server.ApiUrl}}","gateway_url":"{{server.GatewayUrl}}","control_url":"{{server.ControlUrl}}","token":"{{server.Token}}"}""");

var stopped = new TaskCompletionSource();
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
await stopped.Task;

void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    stopped.TrySetResult();
}
