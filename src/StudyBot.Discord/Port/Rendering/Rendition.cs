namespace StudyBot.Discord.Port.Rendering;

/// <summary>Ways to put a reply into a message.</summary>
internal enum Rendition
{
    /// <summary>Components V2: cards, sections, images in place.</summary>
    Components,

    /// <summary>Plain text with buttons and menus below, where embeds are not allowed or the layout was refused.</summary>
    PlainText,
}
