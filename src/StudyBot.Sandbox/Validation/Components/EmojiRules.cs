namespace StudyBot.Sandbox.Validation.Components;

/// <summary>The partial emoji of a button or an option (docs: components/reference, "Button Structure").</summary>
static class EmojiRules
{
    /// <summary>Code points; openapi.json, ComponentEmojiForRequest.name.</summary>
    const int MaxName = 32;

    /// <summary>A Unicode emoji by name, or a custom one by id.</summary>
    public static void Check(FormField parent)
    {
        if (parent.Object("emoji") is not { } emoji)
            return;

        emoji.Flag("animated");
        var id = emoji.Snowflake("id");
        var name = emoji.Text("name", MaxName, required: id is null);
        // A word is no emoji: Discord answers a name of plain letters with this code.
        if (id is null && name is not null && name.All(c => char.IsAsciiLetter(c) || c is ':' or '_'))
            emoji.Fail("name", new Fault("BUTTON_COMPONENT_INVALID_EMOJI", "Invalid emoji"));
    }
}
