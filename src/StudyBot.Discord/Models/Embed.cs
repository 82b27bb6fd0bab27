namespace StudyBot.Discord.Models;

/// <summary>A card in a message.</summary>
/// <remarks>Source: developers/resources/message, "Embed Structure".</remarks>
internal sealed record Embed
{
    public string? Title { get; set; }

    /// <summary><c>rich</c> for cards that bots send; other kinds are previews made by Discord.</summary>
    public string? Type { get; set; }

    public string? Description { get; set; }

    public string? Url { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>0xRRGGBB.</summary>
    public int? Color { get; set; }

    public EmbedFooter? Footer { get; set; }

    public EmbedImage? Image { get; set; }

    public EmbedImage? Thumbnail { get; set; }

    public EmbedAuthor? Author { get; set; }

    public IReadOnlyList<EmbedField>? Fields { get; set; }
}

/// <summary>The small line at the bottom of a card.</summary>
internal sealed record EmbedFooter
{
    public string Text { get; set; } = "";

    public string? IconUrl { get; set; }
}

/// <summary>A picture in a card: <c>https:</c> or <c>attachment:</c>.</summary>
internal sealed record EmbedImage
{
    public string? Url { get; set; }
}

/// <summary>The line above a card's title.</summary>
internal sealed record EmbedAuthor
{
    public string Name { get; set; } = "";

    public string? Url { get; set; }

    public string? IconUrl { get; set; }
}

/// <summary>A titled piece of text in a card.</summary>
internal sealed record EmbedField
{
    public string Name { get; set; } = "";

    public string Value { get; set; } = "";

    /// <summary>Whether it may stand beside its neighbours.</summary>
    public bool? Inline { get; set; }
}
