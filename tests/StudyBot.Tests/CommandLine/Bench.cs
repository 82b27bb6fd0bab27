using Spectre.Console.Testing;
using StudyBot.CommandLine;
using StudyBot.Configuration;

namespace StudyBot.Tests.CommandLine;

/// <summary>A directory of its own with documents in <c>knowledge</c>, and the real command line run in it.</summary>
sealed class Bench : IDisposable
{
    /// <summary>A document with a list, a definition and a comment.</summary>
    public const string Document = """
        # Dasar pekerjaan sosial

        ## Fungsi dasar

        ### Menurut Max Siporin (1975)

        Fungsi dasar pekerjaan sosial ada dua (Siporin, 1975):

        1. memajukan ketertiban sosial;
        2. menjamin standar subsistensi.

        ## Pengertian

        ### Menurut Ani Lestari (1999: 12)

        Advokasi berarti mewakili klien di hadapan lembaga.
        """;

    readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("studybot-tests-");

    public Bench()
    {
        Home = _root.CreateSubdirectory("home").FullName;
        Program = _root.CreateSubdirectory("program").FullName;
        Write("knowledge/dasar.md", Document);
    }

    /// <summary>The directory the program is started in.</summary>
    public string Home { get; }

    /// <summary>The directory the program lies in.</summary>
    public string Program { get; }

    public Locations Locations => new(Home, Program);

    /// <summary>Writes a file below the home directory and returns its full path.</summary>
    public string Write(string path, string text)
    {
        var file = Path.Combine(Home, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>Runs a verb as the shell would, on a terminal 100 characters wide.</summary>
    public Task<Run> RunAsync(params string[] arguments) => RunAsync(new TestConsole().Width(100), arguments);

    public async Task<Run> RunAsync(TestConsole console, params string[] arguments)
    {
        using var error = new StringWriter();
        var code = await CommandLineApp.RunAsync(arguments, new Terminal(console, error), Locations, TestContext.Current.CancellationToken);
        return new Run(code, console.Output, error.ToString());
    }

    public void Dispose() => _root.Delete(recursive: true);
}

/// <summary>What a run left behind.</summary>
sealed record Run(int ExitCode, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
