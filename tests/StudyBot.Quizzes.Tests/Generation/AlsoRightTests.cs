using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>
/// Lists that say nearly the same: <c>also-right.tsv</c> names, labelled by hand, items of other lists that a person would accept as
/// belonging to a list as well. None of them may ever be offered as wrong.
/// </summary>
public class AlsoRightTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Labelled() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "also-right.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(fields => new TheoryDataRow<string, string>(fields[0], fields[1]));

    [Theory]
    [MemberData(nameof(Labelled))]
    public void An_item_that_would_be_right_as_well_is_never_offered_as_wrong(string heading, string item)
    {
        Assert.Contains(Deck.Documents, document => document.Document.Text.Contains(item, StringComparison.OrdinalIgnoreCase));
        var ofList = Deck.Bank.Drafts.Where(draft => draft.Source.Headings.Count > 0 && draft.Source.Headings[^1] == heading).ToList();
        Assert.NotEmpty(ofList);
        foreach (var draft in ofList)
        {
            if (draft.Kind == QuestionKind.Member)
                Assert.DoesNotContain(draft.Others, other => Begins(other, item));
            if (draft.Kind == QuestionKind.Outsider)
                Assert.False(Begins(draft.Key, item), draft.Key);
        }
    }

    static bool Begins(string shown, string item) => shown.StartsWith(Tidy.Unglossed(item), StringComparison.OrdinalIgnoreCase);
}
