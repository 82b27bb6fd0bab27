using System.Text.Json;

namespace StudyBot.Sandbox.Validation.Messages;

/// <summary>The field attachments (docs: resources/message, "Attachment Request Structure"; reference, "Uploading Files").</summary>
static class AttachmentRules
{
    /// <summary>Checks that each entry describes an uploaded part, or with <paramref name="kept"/> a file already there.</summary>
    public static void Check(FormField message, MessageFiles files, IReadOnlySet<string> kept)
    {
        var seen = new HashSet<string>();
        foreach (var attachment in message.Items("attachments", MessageFiles.Max))
        {
            if (!attachment.Expect(JsonValueKind.Object, Faults.NotObject))
                continue;

            attachment.Text("filename", 1024);
            attachment.Text("title", 1024);
            attachment.Text("description", 1024);
            if (Id(attachment) is not { } id)
                continue;
            if (!files.Uploads.ContainsKey(id) && !kept.Contains(id))
                attachment.Fail(new Fault("ATTACHMENT_NOT_FOUND", "Attachment data not found"));
            else if (!seen.Add(id))
                attachment.Fail("id", Faults.NotUnique);
        }
    }

    /// <summary>The one id that may be a number: the n of files[n].</summary>
    static string? Id(FormField attachment)
    {
        if (attachment.Find("id", required: true) is not { } id)
            return null;
        return id.Value.ValueKind == JsonValueKind.Number && id.Value.TryGetUInt64(out _) ? id.Value.GetRawText() : id.AsSnowflake();
    }
}
