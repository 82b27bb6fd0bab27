using System.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Configuration;
using StudyBot.Knowledge.Indexing;
using StudyBot.Tests.CommandLine;

namespace StudyBot.Tests;

/// <summary>The built program as a process: what only shows across that border.</summary>
public sealed class ProgramTests : IDisposable
{
    readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact(Timeout = 60000)]
    public async Task It_answers_from_the_documents_of_the_directory_it_is_started_in()
    {
        var run = await RunAsync([], "ask", "apa itu advokasi?");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("mewakili klien", run.Output);
        Assert.True(Directory.Exists(Path.Combine(_bench.Home, "data", "index")));
    }

    [Fact(Timeout = 60000)]
    public async Task It_ships_its_own_documents_and_leaves_nothing_in_a_foreign_directory()
    {
        Directory.Delete(Path.Combine(_bench.Home, "knowledge"), recursive: true);

        var run = await RunAsync([("StudyBot__DataDirectory", Path.Combine(_bench.Program, "data"))], "ask", "apa fungsi pekerjaan sosial menurut Siporin?", "-n", "1");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Empat fungsi dasar menurut Max Siporin", run.Output);
        Assert.Contains("ketertiban sosial", run.Output);
        Assert.Contains("Sumber: ", run.Output);
        Assert.Empty(Directory.GetFileSystemEntries(_bench.Home));
    }

    [Fact(Timeout = 60000)]
    public async Task The_environment_sets_and_missets_it()
    {
        var run = await RunAsync([("Knowledge__MinConfidence", "tinggi"), ("StudyBot__Language", "en")], "index");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("Knowledge:MinConfidence = \"tinggi\": must be a number from 0 to 1", run.Error);
    }

    [Fact(Timeout = 60000)]
    public async Task Wrong_arguments_end_with_code_2_and_leave_standard_output_empty()
    {
        var run = await RunAsync([], "tanya");

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Single(run.ErrorLines);
    }

    [Fact(Timeout = 60000)]
    public async Task While_another_process_keeps_the_index_it_answers_from_its_last_state_and_changes_nothing()
    {
        await _bench.RunAsync("index");
        var folder = _bench.Locations.KnowledgeFolder;
        using var kept = KnowledgeFolder.Open(
            new KnowledgeOptions { Folder = folder, IndexDirectory = Locations.IndexDirectory(_bench.Locations.DataDirectory, folder) },
            NullLogger.Instance);

        var ask = await RunAsync([], "ask", "advokasi");
        var index = await RunAsync([], "index");

        Assert.Equal(0, ask.ExitCode);
        Assert.Contains("mewakili klien", ask.Output);
        Assert.Equal("Indeks sedang dipakai proses lain; jawaban diambil dari keadaan terakhirnya.", Assert.Single(ask.ErrorLines));
        Assert.Equal((1, ""), (index.ExitCode, index.Output));
        Assert.Contains("sedang ditulis oleh proses lain", Assert.Single(index.ErrorLines));
    }

    [Theory(Timeout = 60000)]
    [InlineData(0)]
    [InlineData(150)]
    [InlineData(400)]
    public async Task Killed_while_indexing_it_answers_at_the_next_start(int millisecondsLater)
    {
        foreach (var number in Enumerable.Range(0, 400))
            File.WriteAllText(Path.Combine(_bench.Home, "knowledge", $"bab-{number}.md"), $"# Bab {number}\n\n{string.Join(' ', Enumerable.Repeat($"kata{number}", 400))}.\n");

        using (var indexing = Start([], "index"))
        {
            // The lock file is the first thing the writer leaves; from then on it reads, writes and commits.
            while (!Directory.Exists(Path.Combine(_bench.Home, "data")) || !Directory.EnumerateFiles(Path.Combine(_bench.Home, "data"), "writer.lock", SearchOption.AllDirectories).Any())
                await Task.Delay(5, TestContext.Current.CancellationToken);
            await Task.Delay(millisecondsLater, TestContext.Current.CancellationToken);
            indexing.Kill(entireProcessTree: true);
            await indexing.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        var run = await RunAsync([], "ask", "apa itu advokasi?", "-n", "1");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("mewakili klien", run.Output);
    }

    async Task<Run> RunAsync((string Name, string Value)[] environment, params string[] arguments)
    {
        using var process = Start(environment, arguments);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Run(process.ExitCode, await output, await error);
    }

    Process Start((string Name, string Value)[] environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "studybot.dll"), .. arguments])
        {
            WorkingDirectory = _bench.Home,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
