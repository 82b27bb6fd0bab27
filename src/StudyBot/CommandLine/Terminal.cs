using System.Text;
using Spectre.Console;

namespace StudyBot.CommandLine;

/// <summary>The two streams a verb writes to.</summary>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What went wrong: whole lines, never wrapped.</param>
internal sealed record Terminal(IAnsiConsole Output, TextWriter Error)
{
    /// <summary>Standard output without any wrapping or colour, for what other programs read.</summary>
    public TextWriter Raw => Output.Profile.Out.Writer;

    /// <summary>The terminal of the running process.</summary>
    public static Terminal OfThisProcess()
    {
        // Windows consoles start in a code page without "›" or "…".
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        return new Terminal(AnsiConsole.Create(new AnsiConsoleSettings()), Console.Error);
    }
}
