using System.Text.RegularExpressions;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>Finds what several authors hold one thing to be: "Menurut Hurlock (1980), perkembangan adalah …; menurut Santrock (2007), perkembangan adalah …".</summary>
static partial class Rivals
{
    /// <summary>Of fewer, too few could stand beside each other.</summary>
    const int Fewest = 3;

    /// <summary>Two meanings that share so much of the shorter one are the same in other words.</summary>
    const double MostInCommon = 0.7;

    [GeneratedRegex(@"^(?<term>\p{L}[^,.:;()]{2,45}?)\s+(?:adalah|ialah|merupakan|berarti|menunjuk pada|menunjuk kepada|didefinisikan sebagai|dipandang sebagai|is|means)\s+(?<meaning>.{20,200}?)\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Meaning();

    /// <summary>Those of terms that at least three authors define in one section, each once and each in their own way.</summary>
    public static IReadOnlyList<Rival> In(IReadOnlyList<Statement> statements, IReadOnlyList<ItemList> lists, Authors authors)
    {
        if (authors.All.Count < Fewest)
            return [];
        var found = statements.Select(statement => Of(statement.Written, statement.Text, statement.Source, authors))
            .Concat(lists.SelectMany(list => list.Items.Select(item => Of(item.Written, item.Text, list.At(item), authors))))
            .OfType<Rival>();
        return [.. found.GroupBy(rival => (string.Join('\n', rival.Source.Headings), string.Join(' ', rival.TermGist.Stems.Order())))
            .Select(group => Distinct(group)).Where(group => group.Count >= Fewest).SelectMany(group => group)];
    }

    static Rival? Of(string written, string text, Questions.QuestionSource source, Authors authors)
    {
        if (!Attribution.IsHandedTo(written) || Meaning().Match(text) is not { Success: true } match)
            return null;
        var named = authors.All.Where(author => author.IsNamedIn(written)).ToList();
        var meaning = match.Groups["meaning"].Value;
        return named is [var only] && !only.IsNamedIn(text) && Standing.IsClean(meaning)
            ? new Rival(only, match.Groups["term"].Value, Attribution.Capitalised(Tidy.Unglossed(meaning)), Tidy.Unglossed(text.TrimEnd('.')) + ".", source)
            : null;
    }

    static List<Rival> Distinct(IEnumerable<Rival> rivals)
    {
        var all = rivals.ToList();
        return [.. all.Where(rival => !all.Exists(other => other != rival && (other.Author == rival.Author || IsSame(rival.Gist, other.Gist))))];
    }

    static bool IsSame(Gist one, Gist other) => one.Shared(other) >= MostInCommon * Math.Min(one.Stems.Count, other.Stems.Count);
}
