using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Who said it.</summary>
static class AuthorWriter
{
    /// <summary>An item of fewer stems could be anybody's.</summary>
    const int FewestStems = 4;

    const int LongestItem = 160;

    /// <summary>The questions.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var (statement, author) in Attributed.In(material))
            yield return new Draft(QuestionKind.Author, wording.WhoStated(wording.Place(material.Title), statement.Shown), author.Name, Others(material, author, statement.Gist), statement.Source);
        foreach (var list in material.Lists)
        {
            if (material.Authors.Of(list.Spot) is not { } author)
                continue;
            foreach (var item in list.Items.Where(item => item.IsWhole && ItemForm.Of(item).Says && item.Text.Length <= LongestItem && item.Gist.Stems.Count >= FewestStems && !author.IsNamedIn(item.Text) && material.Voices.IsOwn(author, item.Gist)))
                yield return new Draft(QuestionKind.Author, wording.WhoListed(wording.Place(material.Title), Tidy.Unglossed(item.Text)), author.Name, Others(material, author, item.Gist), list.At(item));
        }
    }

    /// <summary>The authors none of whose passages says nearly the same.</summary>
    internal static IReadOnlyList<string> Others(DocumentMaterial material, Author author, Gist gist) =>
        [.. material.Authors.All.Where(other => other != author && !material.Voices.MayBeOf(other, author, gist)).Select(other => other.Name)];
}
