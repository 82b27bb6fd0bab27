namespace StudyBot.Discord.Models.Components;

/// <summary>A place for files in a modal.</summary>
/// <remarks>Source: developers/components/reference, "File Upload".</remarks>
internal sealed record FileUpload : Component
{
    public override ComponentType Type => ComponentType.FileUpload;

    /// <summary>1 to 100 characters.</summary>
    public string CustomId { get; set; } = "";

    /// <summary>0 to 10, 1 where null; 0 needs <see cref="Required"/> to be false.</summary>
    public int? MinValues { get; set; }

    /// <summary>1 to 10, 1 where null.</summary>
    public int? MaxValues { get; set; }

    /// <summary>True where null.</summary>
    public bool? Required { get; set; }
}
