using System.Collections.Immutable;
using System.Text.Json;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Messages;

/// <summary>Turns the files of a request into stored attachments (docs: reference, "Uploading Files").</summary>
static class MessageFilesStore
{
    /// <summary>The attachments after the request: the kept ones in the order listed, then the new ones.</summary>
    /// <param name="before">What the message had; an edit that lists no attachments keeps it all.</param>
    public static ImmutableArray<Attachment> Apply(
        WorldState world, Snowflake channelId, RequestBody request, JsonElement body, ImmutableArray<Attachment> before, bool ephemeral)
    {
        var listed = body.Items("attachments").ToList();
        var kept = body.Has("attachments")
            ? listed.Select(item => Kept(item, before)).OfType<Attachment>()
            : before;
        var added = request.Files.Select(file => Store(world, channelId, file, Descriptor(listed, file), ephemeral));
        return [.. kept, .. added];
    }

    public static Attachment Store(WorldState world, Snowflake channelId, UploadedFile file, JsonElement? descriptor, bool ephemeral)
    {
        var id = world.NewId();
        var name = Path.GetFileName(descriptor?.Text("filename") ?? file.FileName);
        world.StoreFile(id, file.ContentType, file.Content);
        return new Attachment(id, name, file.ContentType, file.Content.Length)
        {
            Description = descriptor?.Text("description"),
            Ephemeral = ephemeral,
            Path = $"/attachments/{channelId}/{id}/{Uri.EscapeDataString(name)}",
        };
    }

    static Attachment? Kept(JsonElement item, ImmutableArray<Attachment> before)
    {
        var existing = before.FirstOrDefault(a => a.Id == item.Id("id"));
        return existing is null || item.Text("description") is not { } description
            ? existing
            : existing with { Description = description };
    }

    static JsonElement? Descriptor(List<JsonElement> listed, UploadedFile file)
    {
        foreach (var item in listed)
        {
            if (item.Id("id")?.ToString() == file.Index)
                return item;
        }
        return null;
    }
}
