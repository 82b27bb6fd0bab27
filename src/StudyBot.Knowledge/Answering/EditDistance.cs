namespace StudyBot.Knowledge.Answering;

/// <summary>How many slips of the keyboard lie between two words.</summary>
static class EditDistance
{
    /// <summary>Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).</summary>
    public static int Between(string a, string b)
    {
        Span<int> older = stackalloc int[b.Length + 1];
        Span<int> old = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            old[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = old[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(substituted, Math.Min(old[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], older[j - 2] + 1);
            }
            var spare = older;
            older = old;
            old = row;
            row = spare;
        }
        return old[b.Length];
    }
}
