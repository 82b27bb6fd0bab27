using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Reads the entries of a bibliography.</summary>
static partial class Books
{
    /// <summary>"Fahrudin, Adi. (2012). Pengantar Kesejahteraan Sosial. Bandung: …", "Sutanto, Bambang. 2011. Dasar-Dasar …".</summary>
    [GeneratedRegex(@"^(?:[•\-–*]\s+)?(?<authors>\p{Lu}[^()\d\n]{2,70}?)[.,]?\s*\(?(?<year>(?:1[5-9]|20)\d\d)\)?[.,:]?\s+(?<title>[\p{Lu}“""‘'][^.\[\]\n]{5,110}?)(?:\.|\s*\[|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    /// <summary>The books of a document, those of an author and title that stand once.</summary>
    public static IReadOnlyList<Book> In(IEnumerable<Spot> spots)
    {
        var books = spots.Where(spot => spot.Block is BibliographyEntry).Select(Read).OfType<Book>().ToList();
        return [.. books.Where(book => books.Count(other => other.Title == book.Title) == 1)];
    }

    static Book? Read(Spot spot)
    {
        var match = Entry().Match(spot.Block.Text);
        return match.Success
            ? new Book(
                Dotted(match.Groups["authors"].Value.Trim()), match.Groups["year"].Value,
                match.Groups["title"].Value.Trim('“', '”', '"', '‘', '’', '\'', ' ', ','), spot.At(spot.Block.Text))
            : null;
    }

    /// <summary>"Siporin, M" → "Siporin, M.": the full stop of an initial also ended the names.</summary>
    static string Dotted(string authors) => authors.Length > 2 && authors[^2] is ' ' or '.' ? authors + "." : authors;
}
