using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Rest.Messages;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control;

/// <summary>Files a person uploads: parts of a multipart call, or text and base64 in the JSON's list "files".</summary>
static class PersonFiles
{
    public static ImmutableArray<Attachment> Read(ControlCall call, Snowflake channelId, bool ephemeral) =>
        [.. Uploads(call).Select(file => MessageFilesStore.Store(call.World, channelId, file, null, ephemeral))];

    public static IEnumerable<UploadedFile> Uploads(ControlCall call) =>
        call.Request.Files.Concat(call.Body.Items("files").Select(From));

    /// <summary>{"name": …, "content_type"?: …, "text" or "base64": …}.</summary>
    public static UploadedFile From(JsonElement file) => new(
        file.Text("name") ?? throw ControlException.Bad("Each file needs a \"name\"."),
        file.Text("name")!,
        file.Text("content_type") ?? "text/plain; charset=utf-8",
        file.Text("base64") is { } base64 ? Decode(base64) : Encoding.UTF8.GetBytes(file.Text("text") ?? ""));

    static byte[] Decode(string base64)
    {
        var bytes = new byte[base64.Length];
        return Convert.TryFromBase64String(base64, bytes, out var length)
            ? bytes[..length]
            : throw ControlException.Bad("\"base64\" is not base64.");
    }
}
