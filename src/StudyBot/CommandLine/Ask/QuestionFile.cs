using System.Globalization;
using System.Text.Json;
using StudyBot.Wording;

namespace StudyBot.CommandLine.Ask;

/// <summary>A question with the id its answer is given under.</summary>
internal readonly record struct QuestionLine(JsonElement Id, string Text);

/// <summary>Reads files of questions: JSON lines with <c>id</c> and <c>query</c>, or one plain question a line; both may be mixed.</summary>
internal static class QuestionFile
{
    /// <summary>A question whose id is a number in its file, or 1 when it stands alone.</summary>
    public static QuestionLine Numbered(int number, string text) =>
        new(JsonSerializer.SerializeToElement(number.ToString(CultureInfo.InvariantCulture), AnswerJson.Default.String), text);

    /// <summary>All questions of a file, so that a mistake in the last line is known before the first answer; empty lines are left out.</summary>
    /// <exception cref="InputFileException">A line starts like JSON and is none, or lacks its query.</exception>
    public static IReadOnlyList<QuestionLine> Read(string path) =>
        [.. File.ReadLines(path).Index()
            .Where(line => !string.IsNullOrWhiteSpace(line.Item))
            .Select(line => Parse(path, line.Index + 1, line.Item.Trim()))];

    static QuestionLine Parse(string path, int number, string line)
    {
        if (!line.StartsWith('{'))
            return Numbered(number, line);
        try
        {
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("query", out var query) || query.ValueKind != JsonValueKind.String)
                throw new InputFileException($"{path}:{number}: {Phrases.LineLacksQuery}");
            return json.RootElement.TryGetProperty("id", out var id)
                ? new QuestionLine(id.Clone(), query.GetString()!)
                : Numbered(number, query.GetString()!);
        }
        catch (JsonException broken)
        {
            throw new InputFileException($"{path}:{number}: {Phrases.LineIsNoJson(broken.Message)}", broken);
        }
    }
}
