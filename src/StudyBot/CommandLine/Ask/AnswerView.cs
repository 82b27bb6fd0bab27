using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using StudyBot.Answers;
using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Wording;
using Paragraph = Spectre.Console.Paragraph;

namespace StudyBot.CommandLine.Ask;

/// <summary>Lays an answer out for a terminal. Nothing hangs on colour: what matters stands in words too.</summary>
internal static class AnswerView
{
    static readonly Style Strong = new(decoration: Decoration.Bold);
    static readonly Style Marked = new(decoration: Decoration.Bold | Decoration.Underline);
    static readonly Style Quiet = new(decoration: Decoration.Dim);

    /// <summary>A terminal shows words as they are.</summary>
    static ReasonSentences Reasons => new(ReasonTexts.In(Voice.Of(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName)), words => words);

    /// <summary>The answer, best passage first; without an answer it says so, and shows what is nearest as such.</summary>
    public static IRenderable Of(Answer answer, bool withQuestion, bool explain)
    {
        var rows = new List<IRenderable>();
        if (withQuestion)
            rows.Add(new Text($"» {answer.Question}", Strong));
        foreach (var repair in answer.Repairs)
            rows.Add(new Text(Phrases.ReadAs(repair.Written, repair.ReadAs), Quiet));
        if (answer.Outcome == Outcome.NotFound)
        {
            rows.Add(new Text(Phrases.MaterialDoesNotSay, Strong));
            if (Reasons.Decisive(answer) is { } decisive)
                rows.Add(new Text(decisive));
            else if (answer.Unmatched.Count > 0)
                rows.Add(new Text(Phrases.WordsNotFound(string.Join(", ", answer.Unmatched))));
            if (answer.Passages.Count > 0)
                rows.Add(new Text(Phrases.NearestPassages));
        }
        rows.AddRange(ShapeView.Lines(answer).Select((line, index) => new Text(line, index == 0 ? Strong : Style.Plain)));
        // An outline quotes its passages already.
        if (answer.Shape is not OverviewShape)
            rows.AddRange(answer.Passages.Select((passage, index) => OfPassage(passage, index + 1)));
        if (answer.Outcome == Outcome.Answered)
            rows.Add(new Text(Words(answer), Quiet));
        if (explain)
            rows.AddRange(Reasons.Of(answer).Select(sentence => $"· {sentence}").Prepend(Reasons.Lead(answer)).Select(line => new Text(line)));
        rows.Add(new Text(""));
        return new Rows(rows);
    }

    static Rows OfPassage(RankedPassage ranked, int number)
    {
        var passage = ranked.Passage;
        var rows = new List<IRenderable>
        {
            new Text(""),
            new Text($"{number}. {string.Join(" › ", [passage.Title, .. passage.Headings])}", Strong),
            new Padder(TextOf(ranked), new Padding(3, 0, 0, 0)),
        };
        if (passage.Source is { } source)
            rows.Add(new Padder(new Text(Phrases.Source(source)), new Padding(3, 0, 0, 0)));
        if (ranked.AlsoIn.Count > 0)
            rows.Add(new Padder(new Text(Phrases.AlsoIn(string.Join("; ", ranked.AlsoIn))), new Padding(3, 0, 0, 0)));
        return new Rows(rows);
    }

    static Paragraph TextOf(RankedPassage ranked)
    {
        var text = ranked.Passage.Text;
        var paragraph = new Paragraph();
        var end = 0;
        foreach (var mark in ranked.Marks)
        {
            paragraph.Append(text[end..mark.Start]).Append(text.Substring(mark.Start, mark.Length), Marked);
            end = mark.Start + mark.Length;
        }
        return paragraph.Append(text[end..]);
    }

    static string Words(Answer answer)
    {
        var matched = answer.Matched.Count > 0 ? Phrases.WordsFound(string.Join(", ", answer.Matched)) : "";
        var unmatched = answer.Unmatched.Count > 0 ? Phrases.WordsNotFound(string.Join(", ", answer.Unmatched)) : "";
        var equal = answer.Reasons.Where(r => r.Kind == ReasonKind.SameAs).Select(r => $"({r.Words[0]} = {r.Words[1]})");
        return $"\n{matched} {string.Join(' ', equal.Append(unmatched))}".TrimEnd();
    }
}
