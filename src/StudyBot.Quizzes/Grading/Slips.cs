namespace StudyBot.Quizzes.Grading;

/// <summary>Slips of the keyboard between two words.</summary>
static class Slips
{
    /// <summary>Words shorter than this are compared letter by letter: there, one letter makes another word ("mikro", "makro").</summary>
    public const int ShortestWord = 6;

    /// <summary>From this length two slips are allowed.</summary>
    const int LongWord = 12;

    /// <summary>The most slips in a whole answer.</summary>
    public const int MostInAnswer = 2;

    /// <summary>How many slips the word may hold.</summary>
    public static int AllowedIn(string word) => word.Length < ShortestWord ? 0 : word.Length < LongWord ? 1 : MostInAnswer;

    /// <summary>
    /// Insertions, deletions, substitutions and swaps of neighbours between two words; anything above <paramref name="most"/> when there
    /// are more than that.
    /// </summary>
    public static int Between(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || a.Length > 200 || b.Length > 200)
            return most + 1;
        Span<int> older = stackalloc int[b.Length + 1];
        Span<int> old = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            old[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = old[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(substituted, Math.Min(old[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], older[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > most)
                return most + 1;
            var spare = older;
            older = old;
            old = row;
            row = spare;
        }
        return old[b.Length];
    }
}
