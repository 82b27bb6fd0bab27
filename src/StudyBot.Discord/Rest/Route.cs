namespace StudyBot.Discord.Rest;

/// <summary>One request's address: the pattern that Discord counts by, and the path itself.</summary>
/// <param name="Method">HTTP method.</param>
/// <param name="Template">The path with names in place of ids; safe to log.</param>
/// <param name="Path">The path with its ids and query, without a leading slash. May hold an interaction's token.</param>
/// <param name="Major">
/// The channel, server or webhook whose limits are counted apart from its siblings; empty where there is none
/// (developers/topics/rate-limits, "top-level resources").
/// </param>
/// <param name="Kind">How it is authorised and limited.</param>
internal sealed record Route(HttpMethod Method, string Template, string Path, string Major = "", RouteKind Kind = RouteKind.Bot)
{
    /// <summary>What limits are learnt by until Discord names the bucket.</summary>
    public string Key => $"{Method} {Template}";

    /// <summary>The pattern only, since the path may hold a token.</summary>
    public override string ToString() => Key;
}
