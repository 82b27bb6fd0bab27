using System.Text;
using Microsoft.Data.Sqlite;
using StudyBot.Storage.Quizzes;
using StudyBot.Storage.Tests.Support;

namespace StudyBot.Storage.Tests.Database;

public sealed class Erased_words : StorageTest
{
    const string Word = "Rarasati-menulis-ini";

    static readonly string[] Suffixes = ["", "-wal"];

    [Fact(Timeout = 60000)]
    public async Task They_leave_the_files_at_once_when_nobody_reads()
    {
        await using var storage = Start();
        await using var idle = await ErasedAsync(storage);
        Assert.Contains(Word, Files());
        await storage.Database.ScrubAsync(Cancel);
        Assert.DoesNotContain(Word, Files());
        Assert.Empty(storage.Log.Lines);
    }

    [Fact(Timeout = 60000)]
    public async Task They_leave_the_files_later_when_somebody_was_reading()
    {
        await using var storage = Start();
        var reader = await ErasedWhileReadAsync(storage);
        await storage.Database.ScrubAsync(Cancel);
        Assert.Contains(Word, Files());

        await reader.DisposeAsync();
        while (Files().Contains(Word, StringComparison.Ordinal))
        {
            Clock.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(20, Cancel);
        }
        Assert.Empty(storage.Log.Lines);
    }

    [Fact(Timeout = 60000)]
    public async Task The_log_says_it_when_somebody_reads_for_hours()
    {
        await using var storage = Start();
        await using var reader = await ErasedWhileReadAsync(storage);
        await storage.Database.ScrubAsync(Cancel);
        while (storage.Log.Lines.Count == 0)
        {
            Clock.Advance(TimeSpan.FromHours(1));
            await Task.Delay(20, Cancel);
        }
        Assert.Contains($"{DatabaseFile}-wal", Assert.Single(storage.Log.Lines));
        Assert.Contains(Word, Files());
    }

    [Fact(Timeout = 60000)]
    public async Task They_leave_the_files_with_the_next_start_after_a_kill()
    {
        await using var storage = Start();
        await using var idle = await ErasedAsync(storage);
        using var left = new TemporaryDirectory();
        foreach (var suffix in Suffixes)
            File.Copy(DatabaseFile + suffix, left.File("studybot.db" + suffix));
        Assert.Contains(Word, Files(left.File("studybot.db")));

        await using var next = new TestStorage(left.Path, Clock);
        await next.Database.PrepareAsync(Cancel);
        Assert.DoesNotContain(Word, Files(left.File("studybot.db")));
    }

    /// <summary>Something was written, is read by a slow reader, and was erased meanwhile.</summary>
    async Task<SqliteConnection> ErasedWhileReadAsync(TestStorage storage)
    {
        var journal = storage.Get<IQuizJournal>();
        await journal.OpenAsync(new QuizOpening("q", 1, 10, Clock.GetUtcNow().UtcDateTime, Word), Cancel);
        var reader = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await reader.OpenAsync(Cancel);
        await using var read = reader.CreateCommand();
        read.CommandText = "begin; select count(*) from Quizzes";
        await read.ExecuteScalarAsync(Cancel);
        await journal.EraseAsync("q", [], Cancel);
        return reader;
    }

    /// <summary>The same, and nobody reads any more; the reader is still there, for who closes a database last empties its log.</summary>
    async Task<SqliteConnection> ErasedAsync(TestStorage storage)
    {
        var reader = await ErasedWhileReadAsync(storage);
        await using var done = reader.CreateCommand();
        done.CommandText = "commit";
        await done.ExecuteNonQueryAsync(Cancel);
        return reader;
    }

    /// <summary>The database as it lies on the disk, with its log.</summary>
    string Files(string? database = null) => string.Concat(Suffixes.Select(suffix => (database ?? DatabaseFile) + suffix).Where(File.Exists).Select(path =>
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, Encoding.Latin1);
        return reader.ReadToEnd();
    }));
}
