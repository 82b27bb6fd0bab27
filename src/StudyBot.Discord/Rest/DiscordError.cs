namespace StudyBot.Discord.Rest;

/// <summary>Why a request was not done.</summary>
/// <param name="Kind">What happened, which decides what to do next.</param>
/// <param name="Route">The pattern of the route, without ids and tokens.</param>
/// <param name="Message">In English: Discord's own words, or ours where Discord was not reached.</param>
internal sealed record DiscordError(DiscordErrorKind Kind, string Route, string Message)
{
    /// <summary>HTTP status, or null when there was no answer.</summary>
    public int? HttpStatus { get; init; }

    /// <summary>Discord's own code (see <see cref="DiscordErrorCode"/>), 0 when it gave none.</summary>
    public int Code { get; init; }

    /// <summary>For a refused body: what is wrong with which field, by path such as <c>embeds.0.title</c>.</summary>
    public IReadOnlyDictionary<string, string> FieldErrors { get; init; } = NoFields;

    /// <summary>When it may be tried again, where that is known.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>An earlier try of this request may have been done: its answer was lost. "Already there" then speaks of our own doing.</summary>
    public bool FollowsLostTry { get; init; }

    private static IReadOnlyDictionary<string, string> NoFields { get; } = new Dictionary<string, string>();

    /// <summary>One line for the log.</summary>
    public override string ToString()
    {
        string fields = string.Concat(FieldErrors.Select(field => $" [{field.Key}: {field.Value}]"));
        string status = HttpStatus is { } number ? $" HTTP {number}" : "";
        string code = Code == 0 ? "" : $" code {Code}";
        return $"{Route}: {Kind}{status}{code}: {Message}{fields}";
    }
}
