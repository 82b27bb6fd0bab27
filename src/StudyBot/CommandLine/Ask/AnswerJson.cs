using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.CommandLine.Ask;

/// <summary>One answer as other programs read it: one object on one line.</summary>
/// <param name="Id">The question's id as its file gave it, else its line number as a string.</param>
/// <param name="Question">The question as asked.</param>
/// <param name="Outcome"><c>answered</c> or <c>notFound</c>; the latter's passages are merely the nearest.</param>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Passages">Best first.</param>
/// <param name="Matched">Words of the question that the material has.</param>
/// <param name="Unmatched">Words of the question that it lacks.</param>
/// <param name="Shape">What the answer is beside its passages; null for an answer that is its passages.</param>
/// <param name="ElapsedMs">Milliseconds from question to answer, reading the index's files not included.</param>
internal sealed record AnswerLine(
    JsonElement Id, string Question, string Outcome, double Confidence, IReadOnlyList<PassageLine> Passages,
    IReadOnlyList<string> Matched, IReadOnlyList<string> Unmatched, ShapeLine? Shape, double ElapsedMs);

/// <summary>One passage of an <see cref="AnswerLine"/>.</summary>
/// <param name="Document">The document's title.</param>
/// <param name="Headings">The path of headings below the title.</param>
/// <param name="Text">The passage as written.</param>
/// <param name="Score">Comparable within one answer only.</param>
/// <param name="Source">"authors (year :page)", or null.</param>
internal sealed record PassageLine(string Document, IReadOnlyList<string> Headings, string Text, double Score, string? Source);

/// <summary>Writes answers as JSON lines.</summary>
[JsonSerializable(typeof(AnswerLine))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    /// <summary>Letters stay letters: the line goes to a terminal or a file, never into a web page.</summary>
    static readonly AnswerJson Relaxed = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The line for an answer, without the line break.</summary>
    public static string Line(QuestionLine question, Answer answer, TimeSpan elapsed) => JsonSerializer.Serialize(
        new AnswerLine(
            question.Id,
            question.Text,
            answer.Outcome == Outcome.Answered ? "answered" : "notFound",
            Math.Round(answer.Confidence, 4),
            [.. answer.Passages.Select(p => new PassageLine(p.Passage.Title, p.Passage.Headings, p.Passage.Text, Math.Round(p.Score, 4), p.Passage.Source))],
            answer.Matched,
            answer.Unmatched,
            ShapeJson.Of(answer),
            Math.Round(elapsed.TotalMilliseconds, 3)),
        Relaxed.AnswerLine);
}
