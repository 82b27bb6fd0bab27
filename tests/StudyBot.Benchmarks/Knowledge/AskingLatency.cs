using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Evaluation;
using StudyBot.Knowledge.Indexing;

namespace StudyBot.Benchmarks.Knowledge;

/// <summary>What a benchmark's mean does not tell: the slowest questions, the time to index, and the memory afterwards.</summary>
static class AskingLatency
{
    const int Rounds = 20;

    /// <summary>Indexes the corpus cold, asks every question many times, also those to be declined, and prints the figures.</summary>
    public static int Run()
    {
        var set = QuestionSets.Wikipedia();
        var documents = QuestionSets.WriteDocuments(set);
        var index = Directory.CreateTempSubdirectory("studybot-bench-").FullName;
        try
        {
            var started = Stopwatch.GetTimestamp();
            using var folder = KnowledgeFolder.Open(new KnowledgeOptions { Folder = documents, IndexDirectory = index }, NullLogger.Instance);
            var report = folder.Refresh();
            var indexing = Stopwatch.GetElapsedTime(started);
            using var snapshot = folder.Snapshot();
            var answerer = new Answerer(snapshot);
            var times = new List<double>();
            var allocated = 0L;
            var processor = TimeSpan.Zero;
            PosedQuestion[] questions = [.. set.Questions, .. set.Negatives];
            for (var round = 0; round < Rounds; round++)
            {
                // The first half warms up.
                if (round == Rounds / 2)
                    processor = Environment.CpuUsage.TotalTime;
                foreach (var question in questions)
                {
                    var before = GC.GetAllocatedBytesForCurrentThread();
                    var asked = Stopwatch.GetTimestamp();
                    answerer.Ask(question.Text, new AskOptions());
                    if (round < Rounds / 2)
                        continue;
                    times.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
                    allocated += GC.GetAllocatedBytesForCurrentThread() - before;
                }
            }
            processor = Environment.CpuUsage.TotalTime - processor;
            times.Sort();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"passages {report.Documents.Sum(d => d.Passages)}, indexed cold in {indexing.TotalSeconds:0.00} s; questions a second {1000 / times.Average():0}, a second of processor {times.Count / processor.TotalSeconds:0}; p50 {times[times.Count / 2]:0.000} ms, p99 {times[times.Count * 99 / 100]:0.000} ms, {allocated / times.Count / 1024} KB allocated; memory {Environment.WorkingSet / 1048576} MB"));
            return 0;
        }
        finally
        {
            Directory.Delete(documents, recursive: true);
            Directory.Delete(index, recursive: true);
        }
    }
}
