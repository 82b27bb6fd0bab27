namespace StudyBot.Answers;

/// <summary>Puts pieces of text onto pages of a comfortable length. Pure.</summary>
internal static class Pages
{
    /// <summary>Characters of a page: about a screen of a phone and a half, and well below what a message takes.</summary>
    public const int Comfortable = 1800;

    /// <summary>The pages; each piece, none longer than a page, stands whole on one.</summary>
    /// <param name="pieces">In reading order.</param>
    /// <param name="length">Characters of a piece.</param>
    /// <param name="most">Characters of a page.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(IEnumerable<T> pieces, Func<T, int> length, int most = Comfortable)
    {
        var pages = new List<List<T>>();
        var used = 0;
        foreach (var piece in pieces)
        {
            if (pages.Count == 0 || used + length(piece) > most)
            {
                pages.Add([]);
                used = 0;
            }
            pages[^1].Add(piece);
            used += length(piece);
        }
        return pages;
    }
}
