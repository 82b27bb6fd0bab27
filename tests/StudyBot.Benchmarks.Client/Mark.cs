using System.Diagnostics;
using System.Globalization;

namespace StudyBot.Benchmarks.Client;

/// <summary>What the process has used so far, as one line of text between processes.</summary>
/// <param name="Allocated">Bytes allocated on the managed heap since the start.</param>
/// <param name="Processor">Milliseconds of processor time, user and system.</param>
readonly record struct Mark(long Allocated, double Processor)
{
    public static Mark Now()
    {
        using var self = Process.GetCurrentProcess();
        return new Mark(GC.GetTotalAllocatedBytes(precise: true), self.TotalProcessorTime.TotalMilliseconds);
    }

    public static Mark Parse(string line)
    {
        var words = line.Split(' ');
        return new Mark(
            long.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Allocated} {Processor}");
}
