using BenchmarkDotNet.Running;
using StudyBot.Benchmarks.Client;
using StudyBot.Benchmarks.Client.Peer;
using StudyBot.Benchmarks.Knowledge;
using StudyBot.Benchmarks.Quizzes;

return args switch
{
    ["peer", .. var rest] => PeerProgram.Run(rest),
    ["measure", .. var rest] => MeasureProgram.Run(rest),
    ["answers"] => AskingLatency.Run(),
    ["questions"] => MakingQuestions.Run(),
    ["grading"] => GradingRate.Run(),
    _ => Compare(args),
};

static int Compare(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(PeerProgram).Assembly).Run(args);
    return 0;
}
