using System.Diagnostics;
using System.Globalization;

namespace StudyBot.Benchmarks.Client;

/// <summary>What the process has used so far, as one line of text between processes.</summary>
/// <param name="Allocated">Bytes allocated on the managed heap since the start.</param>
/// <param name="Processor">Milliseconds of processor time, user and system.</param>
/// <param name="Resident">Bytes in memory now.</param>
/// <param name="Collections">Garbage collections so far.</param>
readonly record struct Mark(long Allocated, double Processor, long Resident, int Collections)
{
    public static Mark Now()
    {
        using var self = Process.GetCurrentProcess();
        return new Mark(GC.GetTotalAllocatedBytes(precise: true), self.TotalProcessorTime.TotalMilliseconds, self.WorkingSet64, GC.CollectionCount(0));
    }

    public static Mark Parse(string line)
    {
        var words = line.Split(' ');
        return new Mark(
            long.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture),
            long.Parse(words[2], CultureInfo.InvariantCulture), int.Parse(words[3], CultureInfo.InvariantCulture));
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Allocated} {Processor} {Resident} {Collections}");
}
