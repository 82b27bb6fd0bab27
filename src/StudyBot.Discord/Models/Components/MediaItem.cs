namespace StudyBot.Discord.Models.Components;

/// <summary>A picture or file by address. Only the address is sent; Discord fills the rest.</summary>
/// <remarks>Source: developers/components/reference, "Unfurled Media Item Structure".</remarks>
internal sealed record MediaItem
{
    /// <summary><c>https:</c>, or <c>attachment://name</c> for a file of the same request.</summary>
    public string Url { get; set; } = "";
}
