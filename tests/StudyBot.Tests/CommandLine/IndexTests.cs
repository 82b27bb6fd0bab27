namespace StudyBot.Tests.CommandLine;

public sealed class IndexTests : IDisposable
{
    readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact(Timeout = 60000)]
    public async Task The_report_counts_documents_sections_passages_and_readers_questions()
    {
        _bench.Write("knowledge/artikel.txt", "Judul\n\nIsi artikel ini cukup panjang untuk menjadi satu paragraf.\n\nKomentar\n\n  1. apa arti relasi intern?\n\n    BalasHapus\n");

        var run = await _bench.RunAsync("index");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("2", Figure(run, "Dokumen"));
        Assert.Equal("1", Figure(run, "Pertanyaan pembaca"));
        Assert.NotEqual("0", Figure(run, "Bagian"));
        Assert.NotEqual("0", Figure(run, "Kutipan"));
        Assert.Contains("detik", Figure(run, "Waktu"));
    }

    [Fact(Timeout = 60000)]
    public async Task A_second_run_reads_nothing_again_and_a_removed_file_is_counted()
    {
        _bench.Write("knowledge/lain.md", "# Lain\n\nMediasi menyelesaikan konflik.\n");
        await _bench.RunAsync("index");
        var unchanged = await _bench.RunAsync("index");
        File.Delete(Path.Combine(_bench.Home, "knowledge/lain.md"));
        var removed = await _bench.RunAsync("index");

        Assert.Equal("0", Figure(unchanged, "File baru atau berubah"));
        Assert.Equal("1", Figure(removed, "File yang hilang"));
        Assert.Equal("1", Figure(removed, "Dokumen"));
    }

    [Fact(Timeout = 60000)]
    public async Task A_warning_names_its_file_and_the_other_documents_stay_usable()
    {
        _bench.Write("knowledge/kosong.md", "");
        _bench.Write("knowledge/rusak.md", "---\ntitle: [\n---\n\n# Rusak\n\nTeks yang tetap ada.\n");

        var run = await _bench.RunAsync("index");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(run.OutputLines, line => line.StartsWith("kosong.md: kosong", StringComparison.Ordinal));
        Assert.Contains(run.OutputLines, line => line.StartsWith("rusak.md", StringComparison.Ordinal) && line.Contains("YAML", StringComparison.Ordinal));
        Assert.Equal("2", Figure(run, "Dokumen"));
    }

    [Fact(Timeout = 60000)]
    public async Task Show_prints_the_section_tree_and_indexes_nothing()
    {
        var file = Path.Combine(_bench.Home, "knowledge/dasar.md");

        var run = await _bench.RunAsync("index", "--show", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Dasar pekerjaan sosial", run.Output);
        Assert.Contains("Menurut Max Siporin (1975)", run.Output);
        Assert.Contains("daftar, 2 butir", run.Output);
        Assert.False(Directory.Exists(Path.Combine(_bench.Home, "data")));
    }

    [Fact(Timeout = 60000)]
    public async Task Show_of_a_file_that_is_no_document_says_why_on_standard_error()
    {
        var file = _bench.Write("gambar.md", "\0\u0001\0\u0002\0");

        var run = await _bench.RunAsync("index", "--show", file);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(file, Assert.Single(run.ErrorLines));
    }

    [Fact(Timeout = 60000)]
    public async Task Each_knowledge_folder_has_an_index_of_its_own()
    {
        var other = Path.GetDirectoryName(_bench.Write("lain/mediasi.md", "# Lain\n\nMediasi menyelesaikan konflik.\n"))!;
        await _bench.RunAsync("index");
        await _bench.RunAsync("index", "--knowledge", other);

        var run = await _bench.RunAsync("ask", "--knowledge", other, "advokasi");

        Assert.DoesNotContain("mewakili klien", run.Output);
        Assert.Equal(2, Directory.GetDirectories(Path.Combine(_bench.Home, "data", "index")).Length);
    }

    static string Figure(Run run, string name) =>
        Assert.Single(run.OutputLines, line => line.StartsWith(name + " ", StringComparison.Ordinal))[name.Length..].Trim();
}
