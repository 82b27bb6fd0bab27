using System.Text.Json;

namespace StudyBot.Sandbox.Rest;

/// <summary>A file of a multipart request.</summary>
/// <param name="Index">The n of files[n], by which the JSON part refers to it.</param>
sealed record UploadedFile(string Index, string FileName, string ContentType, byte[] Content);

/// <summary>A request's body after reading: its JSON (an empty object when there is none) and its files.</summary>
/// <param name="Parts">Names of the parts of a multipart body.</param>
sealed record RequestBody(JsonElement Json, IReadOnlyList<UploadedFile> Files, bool HasJson, IReadOnlyList<string> Parts)
{
    static readonly JsonElement NoJson = JsonElement.Parse("{}");

    public static readonly RequestBody Empty = new(NoJson, [], false, []);

    public static RequestBody Of(JsonElement json) => new(json, [], true, []);
}
