using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Reading;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Indexing;

public sealed class KnowledgeFolderTests
{
    const string TenParagraphs = """
        # Hutan

        ## Lapisan

        Kanopi menaungi seluruh hutan hujan.

        Liana memanjat batang pohon menuju cahaya.

        Serasah menutupi lantai hutan yang lembap.
        """;

    [Fact]
    public void Reads_only_what_changed()
    {
        using var school = new Class(("a.md", Texts.Notes), ("b.txt", Texts.Paste));
        Assert.Equal((0, 0), Counts(school.Refresh()));
        school.Files.Write("a.md", TenParagraphs);
        Assert.Equal((1, 0), Counts(school.Refresh()));
        school.Files.Delete("b.txt");
        Assert.Equal((0, 1), Counts(school.Refresh()));
    }

    [Fact]
    public void A_changed_document_replaces_exactly_its_passages()
    {
        using var school = new Class(("hutan.md", TenParagraphs), ("b.txt", Texts.Paste));
        Assert.Equal(Outcome.Answered, school.Ask("liana memanjat batang pohon").Outcome);

        school.Files.Write("hutan.md", "# Hutan\n\nSerasah menutupi lantai hutan yang lembap.\n");
        school.Refresh();

        Assert.Equal(Outcome.NotFound, school.Ask("liana memanjat batang pohon").Outcome);
        Assert.Single(school.Ask("serasah lantai hutan", top: 10).Passages, p => p.Passage.Document == "hutan.md");
        Assert.Equal(Outcome.Answered, school.Ask("koperasi konsumsi").Outcome);
    }

    [Fact]
    public void A_removed_document_leaves_nothing()
    {
        using var school = new Class(("hutan.md", TenParagraphs), ("b.txt", Texts.Paste));
        school.Files.Delete("hutan.md");
        school.Refresh();
        Assert.DoesNotContain(school.Ask("serasah lantai hutan", top: 10).Passages, p => p.Passage.Document == "hutan.md");
    }

    [Fact]
    public void A_snapshot_keeps_its_state_while_the_folder_moves_on()
    {
        using var school = new Class(("hutan.md", TenParagraphs));
        using var before = school.Knowledge.Snapshot();
        school.Files.Delete("hutan.md");
        school.Refresh();
        Assert.Equal(Outcome.Answered, new Answerer(before).Ask("liana memanjat", new AskOptions()).Outcome);
    }

    [Fact]
    public void The_index_is_still_there_after_a_restart()
    {
        using var school = new Class(("hutan.md", TenParagraphs));
        school.Reopen();
        Assert.Equal(Outcome.Answered, school.Ask("liana memanjat batang").Outcome);
        Assert.Equal((0, 0), Counts(school.Refresh()));
    }

    [Fact]
    public void A_damaged_index_is_made_anew_from_the_documents()
    {
        using var school = new Class(("hutan.md", TenParagraphs));
        school.Knowledge.Dispose();
        foreach (var file in Directory.GetFiles(school.Files.Index).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal)))
        {
            var bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 0xFF;
            File.WriteAllBytes(file, bytes[..Math.Max(1, bytes.Length - 3)]);
        }
        school.Reopen();
        Assert.Equal((1, 0), Counts(school.Refresh()));
        Assert.Equal(Outcome.Answered, school.Ask("liana memanjat batang").Outcome);
    }

    [Fact]
    public void A_file_left_by_another_format_does_not_stop_the_index()
    {
        using var files = new TemporaryFolder();
        files.Write("hutan.md", TenParagraphs);
        Directory.CreateDirectory(files.Index);
        File.WriteAllText(Path.Combine(files.Index, "segments_1"), "an older program wrote this");
        using var folder = KnowledgeFolder.Open(new KnowledgeOptions { Folder = files.Documents, IndexDirectory = files.Index }, NullLogger.Instance);
        Assert.Equal(1, folder.Refresh(cancel: TestContext.Current.CancellationToken).Changed);
    }

    [Fact]
    public void A_lock_file_left_by_a_killed_process_is_no_obstacle()
    {
        using var school = new Class(("hutan.md", TenParagraphs));
        school.Knowledge.Dispose();
        File.WriteAllText(Path.Combine(school.Files.Index, "writer.lock"), "");
        school.Reopen();
        Assert.False(school.Knowledge.ReadOnly);
    }

    [Fact]
    public void A_second_writer_reads_and_is_told_why_it_cannot_write()
    {
        using var school = new Class(("hutan.md", TenParagraphs));
        using var second = school.Open();
        Assert.True(second.ReadOnly);
        using var snapshot = second.Snapshot();
        Assert.Equal(Outcome.Answered, new Answerer(snapshot).Ask("liana memanjat batang", new AskOptions()).Outcome);
        var refused = Assert.Throws<KnowledgeException>(() => second.Refresh(cancel: TestContext.Current.CancellationToken));
        Assert.Equal(KnowledgeFault.IndexInUse, refused.Fault);
        Assert.Contains("another process", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_is_named()
    {
        using var files = new TemporaryFolder();
        var options = new KnowledgeOptions { Folder = Path.Combine(files.Documents, "tidak-ada"), IndexDirectory = files.Index };
        var missing = Assert.Throws<KnowledgeException>(() => KnowledgeFolder.Open(options, NullLogger.Instance));
        Assert.Equal(KnowledgeFault.FolderMissing, missing.Fault);
        Assert.Contains("tidak-ada", missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bad_files_are_reported_and_the_others_stay_usable()
    {
        using var school = new Class(("hutan.md", TenParagraphs), ("kosong.txt", " "), ("rusak.md", "---\ntitle: [\n---\n\nLumut tumbuh di batu.\n"));
        File.WriteAllBytes(Path.Combine(school.Files.Documents, "gambar.txt"), [0x89, 0x50, 0, 0, 1, 2, 3, 0]);
        File.WriteAllText(Path.Combine(school.Files.Documents, "besar.txt"), new string('x', 3000));
        Directory.CreateSymbolicLink(Path.Combine(school.Files.Documents, "putaran"), school.Files.Documents);
        school.Knowledge.Dispose();
        using var small = KnowledgeFolder.Open(school.Options with { MaxFileBytes = 2000 }, NullLogger.Instance);
        var warnings = small.Refresh(cancel: TestContext.Current.CancellationToken).Warnings.Select(w => (w.File, w.Kind));
        Assert.Equal(
            [
                ("besar.txt", WarningKind.TooLarge),
                ("gambar.txt", WarningKind.Binary),
                ("kosong.txt", WarningKind.Empty),
                ("rusak.md", WarningKind.BrokenFrontMatter),
            ],
            warnings);
        using var snapshot = small.Snapshot();
        Assert.Equal(["hutan.md", "rusak.md"], snapshot.Documents.Select(d => d.Key));
    }

    [Fact]
    public void Two_folders_are_searched_as_one()
    {
        using var common = new Class(("hutan.md", TenParagraphs));
        using var own = new Class(("b.txt", Texts.Paste));
        using var first = common.Knowledge.Snapshot();
        using var second = own.Knowledge.Snapshot();
        using var both = Snapshot.Of(first, second);
        var answerer = new Answerer(both);
        Assert.Equal("hutan.md", answerer.Ask("liana memanjat", new AskOptions()).Passages[0].Passage.Document);
        Assert.Equal("b.txt", answerer.Ask("koperasi kredit", new AskOptions()).Passages[0].Passage.Document);
    }

    [Fact(Timeout = 60000)]
    public async Task A_dropped_file_is_picked_up_without_a_restart()
    {
        using var school = new Class(("hutan.md", TenParagraphs));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var seen = new TaskCompletionSource();
        var watching = new FolderWatcher(school.Files.Documents, TimeProvider.System).WatchAsync(
            () =>
            {
                if (school.Refresh().Changed > 0)
                    seen.TrySetResult();
                return Task.CompletedTask;
            },
            stop.Token);
        school.Files.Write("baru/lumut.md", "# Lumut\n\nLumut tumbuh di batu yang lembap.\n");
        await seen.Task.WaitAsync(stop.Token);
        Assert.Equal("baru/lumut.md", school.Ask("lumut batu lembap").Passages[0].Passage.Document);
        await stop.CancelAsync();
        await watching;
    }

    static (int Changed, int Removed) Counts(IndexReport report) => (report.Changed, report.Removed);
}
