using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest;

/// <summary>One request in the hands of its route: path, query, body, and the world it acts on.</summary>
sealed class Call(PracticeDiscord discord, HttpContext http, RequestBody body)
{
    public PracticeDiscord Discord => discord;

    public WorldState World => discord.World;

    public JsonElement Body => body.Json;

    public RequestBody Request => body;

    public HttpContext Http => http;

    public string Path(string name) => (string)http.Request.RouteValues[name]!;

    /// <summary>An id out of the path; anything else is an invalid form to Discord.</summary>
    public Snowflake Id(string name) => Snowflake.Parse(Path(name)) ?? throw new RefusedException(
        ApiError.Form(name, "NUMBER_TYPE_COERCE", $"Value \"{Path(name)}\" is not snowflake."));

    public string? Query(string name) => http.Request.Query.TryGetValue(name, out var value) ? value.ToString() : null;

    public bool QueryFlag(string name) => Query(name) is { } text && text.ToUpperInvariant() is "TRUE" or "1";

    public int QueryInt(string name, int otherwise, int min, int max)
    {
        if (Query(name) is not { } text)
            return otherwise;
        if (!int.TryParse(text, CultureInfo.InvariantCulture, out var number))
            throw new RefusedException(ApiError.Form(name, "NUMBER_TYPE_COERCE", $"Value \"{text}\" is not int."));
        if (number < min)
            throw new RefusedException(ApiError.Form(name, "NUMBER_TYPE_MIN", $"int value should be greater than or equal to {min}."));
        if (number > max)
            throw new RefusedException(ApiError.Form(name, "NUMBER_TYPE_MAX", $"int value should be less than or equal to {max}."));
        return number;
    }
}
