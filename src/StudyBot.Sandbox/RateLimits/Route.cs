namespace StudyBot.Sandbox.RateLimits;

/// <summary>A request's route as rate limits see it.</summary>
/// <param name="Template">Method and path with {id}, {token} and {emoji} for what varies.</param>
/// <param name="Resource">The top-level resource that has limits of its own: a channel, a server, or a webhook with its token.</param>
/// <param name="IsInteraction">The endpoints of interactions do not count towards the global limit.</param>
readonly record struct Route(string Template, string Resource, bool IsInteraction)
{
    static readonly string[] WithResource = ["channels", "guilds"];

    /// <summary>Reads the path below /api/v10 (docs: topics/rate-limits, on top-level resources).</summary>
    public static Route Of(string method, string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["interactions", _, _, "callback"])
            return new Route($"{method} /interactions/{{id}}/{{token}}/callback", "", IsInteraction: true);

        var webhook = parts is ["webhooks", _, _, ..];
        var resource = webhook
            ? $"{parts[1]}/{parts[2]}"
            : parts.Length > 1 && WithResource.Contains(parts[0]) ? parts[1] : "";
        return new Route($"{method} /{string.Join('/', Generalise(parts, webhook))}", resource, webhook);
    }

    static IEnumerable<string> Generalise(string[] parts, bool webhook)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            var previous = i > 0 ? parts[i - 1] : "";
            yield return (webhook && i == 2) ? "{token}"
                : previous == "reactions" ? "{emoji}"
                : parts[i] == "@original" || parts[i].All(char.IsAsciiDigit) ? "{id}"
                : parts[i];
        }
    }
}
