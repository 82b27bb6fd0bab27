using BenchmarkDotNet.Running;
using StudyBot.Benchmarks.Client;
using StudyBot.Benchmarks.Client.Peer;
using StudyBot.Benchmarks.Knowledge;

return args switch
{
    ["peer", .. var rest] => await PeerProgram.RunAsync(rest),
    ["client", .. var rest] => await ClientProgram.RunAsync(rest),
    ["measure", .. var rest] => MeasureProgram.Run(rest),
    ["answers"] => AskingLatency.Run(),
    _ => Microbenchmarks.Run(args),
};

/// <summary>Apart from the verbs above, so that a measured client never loads the benchmark library.</summary>
static class Microbenchmarks
{
    public static int Run(string[] args)
    {
        BenchmarkSwitcher.FromAssembly(typeof(Microbenchmarks).Assembly).Run(args);
        return 0;
    }
}
