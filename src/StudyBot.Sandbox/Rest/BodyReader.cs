using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using StudyBot.Sandbox.Wire;

namespace StudyBot.Sandbox.Rest;

/// <summary>Reads JSON and multipart bodies (docs: reference, "Uploading Files").</summary>
static class BodyReader
{
    /// <summary>Largest file, in bytes.</summary>
    const int MaxFile = InteractionJson.AttachmentSizeLimit;

    const string FilesPrefix = "files[";

    public static async Task<RequestBody> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        if (request.HasFormContentType)
            return await ReadFormAsync(request, stop);
        if (request.ContentLength is 0 || (request.ContentLength is null && !request.Headers.ContainsKey("Transfer-Encoding")))
            return RequestBody.Empty;
        if (!request.HasJsonContentType())
            throw new RefusedException(ContentType());
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, stop);
        return body.Length == 0 ? RequestBody.Empty : RequestBody.Of(Parse(body.GetBuffer().AsSpan(0, (int)body.Length)));
    }

    static async Task<RequestBody> ReadFormAsync(HttpRequest request, CancellationToken stop)
    {
        var form = await request.ReadFormAsync(stop);
        var files = new List<UploadedFile>();
        foreach (var file in form.Files)
        {
            if (file.Length > MaxFile)
                throw new RefusedException(ApiError.FileTooLarge);
            using var content = new MemoryStream();
            await file.CopyToAsync(content, stop);
            var index = file.Name.StartsWith(FilesPrefix, StringComparison.Ordinal) ? file.Name[FilesPrefix.Length..^1] : file.Name;
            files.Add(new UploadedFile(index, file.FileName, file.ContentType ?? "application/octet-stream", content.ToArray()));
        }
        var json = form.TryGetValue("payload_json", out var payload)
            ? Parse(System.Text.Encoding.UTF8.GetBytes(payload.ToString()))
            : FromFields(form);
        return new RequestBody(json, files, true, [.. form.Keys, .. form.Files.Select(f => f.Name)]);
    }

    /// <summary>A form without payload_json carries simple fields by name, all as text.</summary>
    static JsonElement FromFields(IFormCollection form)
    {
        var json = new JsonObject();
        foreach (var (name, value) in form)
            json[name] = name == "tts" ? value == "true" : value.ToString();
        return json.Element();
    }

    static JsonElement Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonElement.Parse(json);
        }
        catch (JsonException)
        {
            throw new RefusedException(ApiError.InvalidJson);
        }
    }

    static ApiError ContentType() => ApiError.InvalidContentType with
    {
        Errors = new JsonObject
        {
            ["_errors"] = new JsonArray(new JsonObject
            {
                ["code"] = "CONTENT_TYPE_INVALID",
                ["message"] = "Expected \"Content-Type\" header to be one of {'application/json'}.",
            }),
        },
    };
}
