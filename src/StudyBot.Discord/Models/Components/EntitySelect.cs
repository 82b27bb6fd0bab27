namespace StudyBot.Discord.Models.Components;

/// <summary>A menu that Discord fills with people, roles or channels.</summary>
/// <remarks>Source: developers/components/reference, "User Select Structure" and its siblings.</remarks>
internal abstract record EntitySelect : SelectMenu
{
    /// <summary>What is chosen from the start; as many as the bounds of the menu allow.</summary>
    public IReadOnlyList<SelectDefault>? DefaultValues { get; set; }
}

/// <summary>A preset choice.</summary>
/// <remarks>Source: developers/components/reference, "Select Default Value Structure".</remarks>
internal sealed record SelectDefault
{
    public Snowflake Id { get; set; }

    /// <summary><c>user</c>, <c>role</c> or <c>channel</c>.</summary>
    public string Type { get; set; } = "";
}
