using Spectre.Console;
using Spectre.Console.Rendering;
using StudyBot.Quizzes.Questions;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Quiz;

/// <summary>Lays a question out for a terminal, with its answer and the sentence that decides it.</summary>
internal static class QuestionView
{
    static readonly Style Strong = new(decoration: Decoration.Bold);
    static readonly Style Quiet = new(decoration: Decoration.Dim);

    /// <summary>The question.</summary>
    public static IRenderable Of(QuizQuestion question, int number)
    {
        var rows = new List<IRenderable> { new Text($"{number}. {question.Stem}", Strong) };
        rows.AddRange(question.Options.Select((option, i) =>
            new Padder(new Text($"{(i == question.Key ? "✔" : " ")} {Letter(i)}. {option}"), new Padding(3, 0, 0, 0))));
        if (question.IsTyped)
            rows.Add(new Padder(new Text($"✔ {string.Join(" / ", question.Accepted)}"), new Padding(3, 0, 0, 0)));
        var place = string.Join(" › ", [question.Source.Title, .. question.Source.Headings]);
        rows.Add(new Padder(new Text($"{place}\n“{question.Source.Sentence}”", Quiet), new Padding(3, 0, 0, 0)));
        if (question.Source.Author is { } author)
            rows.Add(new Padder(new Text(Phrases.Source(author), Quiet), new Padding(3, 0, 0, 0)));
        rows.Add(new Text(""));
        return new Rows(rows);
    }

    static char Letter(int index) => (char)('A' + index);
}
