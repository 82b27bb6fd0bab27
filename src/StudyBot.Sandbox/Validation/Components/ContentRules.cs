namespace StudyBot.Sandbox.Validation.Components;

/// <summary>Components that only show something: text, pictures, files.</summary>
static class ContentRules
{
    /// <summary>openapi.json, TextDisplayComponentForMessageRequest.content.</summary>
    const int MaxText = 4000;

    /// <summary>Docs: components/reference, "Thumbnail".</summary>
    const int MaxDescription = 1024;

    /// <summary>openapi.json, UnfurledMediaRequest.url.</summary>
    const int MaxUrl = 2048;

    /// <summary>Docs: components/reference, "Media Gallery".</summary>
    const int MaxGalleryItems = 10;

    const string Attachment = "attachment";
    static readonly string[] MediaSchemes = ["http", "https", Attachment];
    static readonly string[] FileSchemes = [Attachment];

    /// <summary>Docs: components/reference, "Text Display".</summary>
    public static void CheckText(FormField display, ComponentCensus census) =>
        census.AddText(display.Text("content", MaxText, 1, required: true));

    /// <summary>A thumbnail or an item of a gallery.</summary>
    public static void CheckMedia(FormField item, ComponentCensus census)
    {
        item.Text("description", MaxDescription, 1);
        item.Flag("spoiler");
        CheckUrl(item, "media", MediaSchemes, census);
    }

    /// <summary>Docs: components/reference, "Media Gallery".</summary>
    public static void CheckGallery(FormField gallery, ComponentCensus census)
    {
        foreach (var item in gallery.Items("items", MaxGalleryItems, 1, required: true))
            CheckMedia(item, census);
    }

    /// <summary>A file of this message; nothing from elsewhere (docs: components/reference, "File").</summary>
    public static void CheckFile(FormField file, ComponentCensus census)
    {
        file.Flag("spoiler");
        CheckUrl(file, "file", FileSchemes, census);
    }

    static void CheckUrl(FormField component, string name, string[] schemes, ComponentCensus census)
    {
        if (component.Object(name, required: true) is not { } media)
            return;
        if (media.Url("url", MaxUrl, schemes, required: true) is not { } url || !url.StartsWith(Attachment + "://", StringComparison.Ordinal))
            return;

        var fileName = url[(Attachment.Length + 3)..];
        if (!census.FileNames.Contains(fileName))
            media.Fail("url", new Fault(
                "UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND",
                $"The referenced attachment \"{fileName}\" was not found"));
    }
}
