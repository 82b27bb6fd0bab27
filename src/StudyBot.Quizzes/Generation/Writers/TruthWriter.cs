using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>True or false: a sentence as it is, or with one thing in it changed that the document decides.</summary>
static class TruthWriter
{
    static readonly (string One, string Other)[] Opposites =
        [.. PhraseList.Lines("opposites").Select(line => line.Split(',', StringSplitOptions.TrimEntries)).Select(pair => (pair[0], pair[1]))];

    /// <summary>The questions, the true and the false one of each sentence; a set holds one of them.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var amount in material.Amounts)
        {
            if (ChosenFrom(NumberWriter.Others(material, amount), amount.Source) is { } number)
                yield return Ask(amount.With(amount.Written), amount.With(number), amount.Source, amount.Written, wording.Place(material.Title, material.SectionOf(amount.Spot)), wording);
        }
        foreach (var (statement, author) in Attributed.Named(material))
        {
            var (name, others) = AuthorNames.Alike(author, AuthorWriter.Others(material, author, statement.Gist));
            // A word that the document writes in lower case as well is no name.
            var isWord = material.Source.Document.Text.Contains($" {Attribution.Lowered(statement.Shown).Split(' ')[0]} ", StringComparison.Ordinal);
            var said = isWord ? Attribution.Lowered(statement.Shown) : statement.Shown;
            if (ChosenFrom(others, statement.Source) is { } other)
                yield return Ask(wording.AuthorStates(name, said), wording.AuthorStates(other, said), statement.Source, name, wording.Place(material.Title), wording);
        }
        foreach (var statement in material.Statements)
        {
            if (Turned(statement.Text) is { } turned)
                yield return Ask(statement.Text, turned, statement.Source, null, wording.Place(material.Title, material.SectionOf(statement.Spot)), wording);
        }
    }

    /// <summary>Which of the two is asked hangs on the sentence, so that the question keeps its id; over many sentences it is even.</summary>
    static Draft Ask(string right, string wrong, QuestionSource source, string? decisive, string place, QuestionWording wording)
    {
        var isTrue = Spread.Of(source.Sentence) % 2 == 0;
        var (key, other) = isTrue ? (wording.True, wording.False) : (wording.False, wording.True);
        return new Draft(QuestionKind.TrueFalse, wording.TrueOrFalse(place, isTrue ? right : wrong), key, [other], source)
        {
            Arrangement = Arrangement.Fixed,
            IsKeyFirst = isTrue,
            Decisive = decisive,
        };
    }

    static string? ChosenFrom(IReadOnlyList<string> others, QuestionSource source) =>
        others.Count == 0 ? null : others[(int)(Spread.Of(source.Sentence) / 2 % (uint)others.Count)];

    /// <summary>The sentence with the one phrase that has an opposite turned; null when there is none, or more than one.</summary>
    static string? Turned(string sentence)
    {
        string? turned = null;
        foreach (var (one, other) in Opposites.SelectMany(pair => new[] { (pair.One, pair.Other), (pair.Other, pair.One) }))
        {
            var at = sentence.IndexOf(' ' + one + ' ', StringComparison.Ordinal);
            if (at < 0)
                continue;
            if (turned is not null)
                return null;
            turned = string.Concat(sentence.AsSpan(0, at + 1), other, sentence.AsSpan(at + 1 + one.Length));
        }
        return turned;
    }
}
