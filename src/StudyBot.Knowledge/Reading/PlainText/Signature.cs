using System.Text.RegularExpressions;

namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>
/// The place, day, office and name at the end of a regulation: "Ditetapkan di …", "pada tanggal …", "WALI KOTA …,", "ttd.", a name. Line by line
/// each says nothing; together they tell who decided it and when.
/// </summary>
static partial class Signature
{
    [GeneratedRegex(@"^(?:ditetapkan|diundangkan|disahkan|dikeluarkan) di\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    /// <summary>What follows: the day, the office or a name in capitals, and that it was signed.</summary>
    [GeneratedRegex(@"^(?:pada tanggal\b.*|ttd\.?|tanda tangan|\(?ttd\)?\.?|[\p{Lu}\d .,'’()/-]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Following();

    /// <summary>The lines with each signature as one.</summary>
    public static List<Line> Joined(List<Line> lines)
    {
        var joined = new List<Line>();
        var open = false;
        foreach (var line in lines)
        {
            if (open && Following().IsMatch(line.Text))
            {
                var first = joined[^1];
                joined[^1] = new Line($"{first.Text}\n{line.Text}", TextSpan.Between(first.Span.Start, line.Span.End), first.AfterBlank, line.BeforeBlank);
                continue;
            }
            open = Opening().IsMatch(line.Text);
            joined.Add(line);
        }
        return joined;
    }
}
