using BenchmarkDotNet.Running;
using StudyBot.Benchmarks.Client;
using StudyBot.Benchmarks.Client.Peer;
using StudyBot.Benchmarks.Knowledge;
using StudyBot.Benchmarks.Quizzes;
using StudyBot.Benchmarks.Quizzes.Load;

return args switch
{
    ["peer", .. var rest] => PeerProgram.Run(rest),
    ["measure", .. var rest] => MeasureProgram.Run(rest),
    ["answers"] => AskingLatency.Run(),
    ["questions"] => MakingQuestions.Run(),
    ["grading"] => GradingRate.Run(),
    ["classes", .. var rest] => ClassesProgram.Run(rest),
    ["quizzes", .. var rest] => ManyQuizzes.Run(rest),
    _ => Compare(args),
};

static int Compare(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(PeerProgram).Assembly).Run(args);
    return 0;
}
