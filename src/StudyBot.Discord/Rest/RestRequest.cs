using StudyBot.Discord.Limits;
using StudyBot.Discord.Models.Requests;

namespace StudyBot.Discord.Rest;

/// <summary>One thing to ask of Discord.</summary>
/// <param name="Route">Where.</param>
/// <param name="Json">The body, or null for none.</param>
internal sealed record RestRequest(Route Route, byte[]? Json = null)
{
    /// <summary>Files beside the JSON; with any, the request goes as multipart/form-data.</summary>
    public IReadOnlyList<FileContent> Files { get; init; } = [];

    /// <summary>
    /// Whether doing it twice is the same as doing it once, so that it may be repeated when nobody knows if it was done.
    /// </summary>
    public bool IsRepeatable { get; init; } = Route.Method != HttpMethod.Post;

    /// <summary>What Discord would refuse; with any, the request is not sent.</summary>
    public IReadOnlyList<LimitFault> Faults { get; init; } = [];

    /// <summary>The route only: the body holds what people wrote.</summary>
    public override string ToString() => Route.ToString();
}
