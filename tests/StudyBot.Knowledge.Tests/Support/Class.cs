using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Indexing;

namespace StudyBot.Knowledge.Tests.Support;

/// <summary>A class with its documents, ready to be asked.</summary>
sealed class Class : IDisposable
{
    public TemporaryFolder Files { get; } = new();

    public KnowledgeFolder Knowledge { get; private set; }

    public Class(params (string Name, string Text)[] documents)
    {
        foreach (var (name, text) in documents)
            Files.Write(name, text);
        Knowledge = Open();
        Refresh();
    }

    public IndexReport Refresh() => Knowledge.Refresh(cancel: TestContext.Current.CancellationToken);

    public KnowledgeOptions Options => new() { Folder = Files.Documents, IndexDirectory = Files.Index };

    public KnowledgeFolder Open() => KnowledgeFolder.Open(Options, NullLogger.Instance);

    public Answer Ask(string question, int top = 3)
    {
        using var snapshot = Knowledge.Snapshot();
        return new Answerer(snapshot).Ask(question, new AskOptions { Top = top });
    }

    /// <summary>Ends the writer as a stop of the process would, and opens the folder anew.</summary>
    public void Reopen()
    {
        Knowledge.Dispose();
        Knowledge = Open();
    }

    public void Dispose()
    {
        Knowledge.Dispose();
        Files.Dispose();
    }
}
