using System.Text.RegularExpressions;
using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Who said it.</summary>
static partial class AuthorWriter
{
    /// <summary>An item of fewer stems could be anybody's.</summary>
    const int FewestStems = 4;

    const int LongestItem = 160;

    /// <summary>The questions.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        var rivals = material.Rivals.Select(rival => rival.Source.Sentence).ToHashSet();
        foreach (var (statement, author) in Attributed.In(material).Where(one => !rivals.Contains(one.Statement.Written)))
            yield return Ask(material, author, statement.Gist, wording.WhoStated(wording.Place(material.Title), statement.Shown), statement.Source);
        foreach (var list in material.Lists)
        {
            if (material.Authors.Of(list.Spot) is not { } author)
                continue;
            foreach (var item in list.Items.Where(item => item.IsWhole && ItemForm.Of(item).Says && item.Text.Length <= LongestItem && item.Gist.Stems.Count >= FewestStems && !author.IsNamedIn(item.Text) && material.Voices.IsOwn(author, item.Gist)))
            {
                var text = Tidy.Unglossed(item.Text);
                var place = wording.Place(material.Title);
                yield return Ask(material, author, item.Gist, Defining().IsMatch(text) ? wording.WhoDefined(place, text) : wording.WhoListed(place, text), list.At(item));
            }
        }
    }

    static Draft Ask(DocumentMaterial material, Author author, Gist gist, string stem, QuestionSource source)
    {
        var (name, others) = AuthorNames.Alike(author, Others(material, author, gist));
        return new Draft(QuestionKind.Author, stem, name, others, source);
    }

    /// <summary>The authors none of whose passages says nearly the same.</summary>
    internal static IEnumerable<Author> Others(DocumentMaterial material, Author author, Gist gist) =>
        material.Authors.All.Where(other => other != author && !material.Voices.MayBeOf(other, author, gist));

    /// <summary>A meaning is no item of a list.</summary>
    [GeneratedRegex(@"\b(?:adalah|ialah|is an?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Defining();
}
