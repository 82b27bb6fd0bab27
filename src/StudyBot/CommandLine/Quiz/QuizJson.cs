using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Quizzes.Questions;

namespace StudyBot.CommandLine.Quiz;

/// <summary>Writes questions as JSON lines: the record's own fields, and the kind by its name.</summary>
[JsonSerializable(typeof(QuizQuestion))]
internal sealed partial class QuizJson : JsonSerializerContext
{
    /// <summary>Letters stay letters: the line goes to a terminal or a file, never into a web page.</summary>
    static readonly QuizJson Relaxed = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<QuestionKind>(JsonNamingPolicy.CamelCase) },
    });

    /// <summary>The line for a question, without the line break.</summary>
    public static string Line(QuizQuestion question) => JsonSerializer.Serialize(question, Relaxed.QuizQuestion);
}
