using System.Globalization;
using System.Text.Json;

namespace StudyBot.Sandbox.Validation.Messages;

/// <summary>
/// Embeds of a message (docs: resources/message, "Embed Limits"). Text is measured without white space at its ends,
/// and the texts of all embeds of one message count together.
/// </summary>
static class EmbedRules
{
    /// <summary>Docs: resources/message, "Create Message".</summary>
    const int MaxEmbeds = 10;

    /// <summary>Docs: resources/message, "Embed Limits", the sentence below the table.</summary>
    const int MaxTotalText = 6000;

    /// <summary>openapi.json, RichEmbed.url.</summary>
    const int MaxUrl = 2048;

    static readonly string[] LinkSchemes = ["http", "https"];
    static readonly string[] ImageSchemes = ["http", "https", "attachment"];

    /// <summary>Checks the field embeds of a message.</summary>
    public static void Check(FormField message)
    {
        var total = message.Items("embeds", MaxEmbeds).Sum(CheckOne);
        if (total > MaxTotalText)
            message.Fail("embeds", new Fault("MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000"));
    }

    static int CheckOne(FormField embed)
    {
        if (!embed.Expect(JsonValueKind.Object, Faults.NotObject))
            return 0;

        var text = Measure(embed.Text("title", 256, trim: true)) + Measure(embed.Text("description", 4096, trim: true));
        embed.Url("url", MaxUrl, LinkSchemes);
        embed.Whole("color", 0, 0xFFFFFF);
        if (embed.Text("timestamp", 64) is { } time && !DateTimeOffset.TryParse(time, CultureInfo.InvariantCulture, out _))
            embed.Fail("timestamp", Faults.NotTime);

        text += CheckFooter(embed) + CheckAuthor(embed);
        foreach (var field in embed.Items("fields", 25))
            text += Measure(field.Text("name", 256, 1, true, true)) + Measure(field.Text("value", 1024, 1, true, true));

        var picture = CheckImage(embed, "image") | CheckImage(embed, "thumbnail");
        if (text == 0 && !picture)
            embed.Fail("description", Faults.Required);
        return text;
    }

    static int CheckFooter(FormField embed)
    {
        if (embed.Object("footer") is not { } footer)
            return 0;
        footer.Url("icon_url", MaxUrl, ImageSchemes);
        return Measure(footer.Text("text", 2048, 1, true, true));
    }

    static int CheckAuthor(FormField embed)
    {
        if (embed.Object("author") is not { } author)
            return 0;
        author.Url("url", MaxUrl, LinkSchemes);
        author.Url("icon_url", MaxUrl, ImageSchemes);
        return Measure(author.Text("name", 256, 1, true, true));
    }

    static bool CheckImage(FormField embed, string name)
    {
        if (embed.Object(name) is not { } image)
            return false;
        image.Url("url", MaxUrl, ImageSchemes, required: true);
        return true;
    }

    static int Measure(string? text) => text is null ? 0 : TextLength.Of(text.Trim());
}
