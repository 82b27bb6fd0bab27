using BenchmarkDotNet.Attributes;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Evaluation;
using StudyBot.Knowledge.Indexing;

namespace StudyBot.Benchmarks.Knowledge;

/// <summary>One question of the set after another, one thread, warm; times are per question.</summary>
[MemoryDiagnoser]
public class Asking
{
    static readonly AskOptions Options = new();

    QuestionSet _set = null!;
    string _documents = null!;
    string _index = null!;
    KnowledgeFolder _folder = null!;
    Snapshot _snapshot = null!;
    Answerer _answerer = null!;
    int _next;

    [GlobalSetup]
    public void Index()
    {
        _set = QuestionSets.Wikipedia();
        _documents = QuestionSets.WriteDocuments(_set);
        _index = Directory.CreateTempSubdirectory("studybot-bench-").FullName;
        _folder = KnowledgeFolder.Open(new KnowledgeOptions { Folder = _documents, IndexDirectory = _index }, NullLogger.Instance);
        _folder.Refresh();
        _snapshot = _folder.Snapshot();
        _answerer = new Answerer(_snapshot);
    }

    [Benchmark]
    public Answer Ask() => _answerer.Ask(_set.Questions[_next++ % _set.Questions.Count].Text, Options);

    [GlobalCleanup]
    public void Clean()
    {
        _snapshot.Dispose();
        _folder.Dispose();
        Directory.Delete(_documents, recursive: true);
        Directory.Delete(_index, recursive: true);
    }
}
