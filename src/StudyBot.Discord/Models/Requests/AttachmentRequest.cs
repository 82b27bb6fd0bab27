namespace StudyBot.Discord.Models.Requests;

/// <summary>Names a file of the request by its number, or an attachment to keep by its id.</summary>
/// <remarks>Source: developers/resources/message, "Attachment Request Structure".</remarks>
internal sealed record AttachmentRequest
{
    /// <summary>The n of <c>files[n]</c> for a new file, or the id of an attachment that stays.</summary>
    public required Snowflake Id { get; init; }

    public string? Filename { get; init; }

    public string? Description { get; init; }

    /// <summary>One entry for each new file, in order, or null when there is none.</summary>
    public static IReadOnlyList<AttachmentRequest>? ForFiles(IReadOnlyList<FileContent> files) =>
        files.Count == 0 ? null : [.. files.Select(ForFile)];

    /// <summary>The entry of the n-th new file.</summary>
    public static AttachmentRequest ForFile(FileContent file, int index) =>
        new() { Id = new Snowflake((ulong)index), Filename = file.Filename, Description = file.Description };
}
