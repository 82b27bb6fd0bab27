using System.Net.Http.Headers;

namespace StudyBot.Discord.Rest;

/// <summary>Where the API is, and how patient the client is.</summary>
internal sealed class RestOptions
{
    /// <summary>Root with its version, such as <c>https://discord.com/api/v10</c>; a final slash does not matter.</summary>
    public required Uri ApiUrl { get; init; }

    /// <summary>The bot token, without the word "Bot".</summary>
    public required string Token { private get; init; }

    /// <summary>Tries per request, the first included.</summary>
    public int MaximumAttempts { get; init; } = 5;

    /// <summary>From calling to giving up, waiting for limits included.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>The same for requests that carry files.</summary>
    public TimeSpan UploadDeadline { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>The same for the first answer to an interaction, which Discord takes for three seconds.</summary>
    public TimeSpan CallbackDeadline { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>Share of the deadline that one try may take, so that a lost one leaves time for another.</summary>
    public double AttemptShare { get; init; } = 0.5;

    /// <summary>Hears at what time each answer was given, by the clock of whoever gave it, in whole seconds; nobody unless set.</summary>
    public Action<DateTimeOffset>? HearTime { get; init; }

    /// <summary>Value of the Authorization header.</summary>
    internal AuthenticationHeaderValue Authorization => new("Bot", Token);

    /// <summary>The address of a route.</summary>
    internal Uri UrlOf(Route route) => new(Root + route.Path);

    private string Root => field ??= ApiUrl.AbsoluteUri.TrimEnd('/') + "/";

    /// <summary>Without the token.</summary>
    public override string ToString() => $"REST at {ApiUrl}";
}
