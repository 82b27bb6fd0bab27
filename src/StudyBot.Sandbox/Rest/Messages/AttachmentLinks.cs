using System.Text.Json.Nodes;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Messages;

/// <summary>Replaces attachment://name in embeds and components by the file's address.</summary>
static class AttachmentLinks
{
    const string Scheme = "attachment://";

    public static JsonNode? Resolve(JsonNode? node, IReadOnlyCollection<Attachment> attachments, string address)
    {
        if (node is JsonObject json)
        {
            foreach (var child in json.ToList())
                Resolve(child.Value, attachments, address);
            Link(json, attachments, address);
        }
        else if (node is JsonArray list)
        {
            foreach (var child in list)
                Resolve(child, attachments, address);
        }
        return node;
    }

    static void Link(JsonObject json, IReadOnlyCollection<Attachment> attachments, string address)
    {
        if (json["url"] is not JsonValue url || !url.TryGetValue<string>(out var text) || !text.StartsWith(Scheme, StringComparison.Ordinal))
            return;
        if (attachments.LastOrDefault(a => a.FileName == text[Scheme.Length..]) is not { } file)
            return;
        json["url"] = address + file.Path;
        json["proxy_url"] = address + file.Path;
        json["content_type"] = file.ContentType;
        json["attachment_id"] = file.Id.ToString();
    }
}
