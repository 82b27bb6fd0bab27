using System.Text.Json;

namespace StudyBot.Quizzes.Rounds;

/// <summary>How a quiz is written down: its setup, each event and, now and then, the whole state, as JSON.</summary>
public static class Journal
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.General)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
    };

    /// <summary>An event as one line.</summary>
    public static string Write(RoundEvent happened) => JsonSerializer.Serialize(happened, Options);

    /// <summary>A state as one line.</summary>
    public static string Write(RoundState state) => JsonSerializer.Serialize(state, Options);

    /// <summary>The event of a line.</summary>
    /// <exception cref="JsonException">The line was not written by this version or an older one.</exception>
    public static RoundEvent ReadEvent(string line) => JsonSerializer.Deserialize<RoundEvent>(line, Options) ?? throw new JsonException("An empty line.");

    /// <summary>The state of a line.</summary>
    /// <exception cref="JsonException">The line was not written by this version or an older one.</exception>
    public static RoundState ReadState(string line) => JsonSerializer.Deserialize<RoundState>(line, Options) ?? throw new JsonException("An empty line.");
}
