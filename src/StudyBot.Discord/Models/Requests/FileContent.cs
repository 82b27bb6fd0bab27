namespace StudyBot.Discord.Models.Requests;

/// <summary>A file to upload.</summary>
/// <param name="Filename">What people see and what <c>attachment://</c> refers to: letters, digits, <c>.</c>, <c>-</c> and <c>_</c>.</param>
/// <param name="Content">The bytes.</param>
/// <param name="ContentType">Media type, such as <c>text/csv</c>; Discord guesses where null.</param>
/// <param name="Description">Alternative text, at most 1024 characters.</param>
/// <remarks>Source: developers/reference, "Uploading Files".</remarks>
internal sealed record FileContent(string Filename, ReadOnlyMemory<byte> Content, string? ContentType = null, string? Description = null);
