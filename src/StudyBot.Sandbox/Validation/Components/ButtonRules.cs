namespace StudyBot.Sandbox.Validation.Components;

/// <summary>Buttons: which fields a style needs and which it excludes (docs: components/reference, "Button").</summary>
static class ButtonRules
{
    const int Link = 5;
    const int Premium = 6;
    const int MaxLabel = 80;
    const int MaxUrl = 512;
    static readonly int[] Styles = [1, 2, 3, 4, Link, Premium];
    static readonly string[] Schemes = ["http", "https", "discord"];

    public static void Check(FormField button, ComponentCensus census)
    {
        button.Flag("disabled");
        button.Text("label", MaxLabel);
        EmojiRules.Check(button);
        switch (button.Choice("style", Styles, required: true))
        {
            case null:
                break;
            case Link:
                button.Url("url", MaxUrl, Schemes, required: true);
                Exclude(button, "custom_id", "sku_id");
                RequireFace(button);
                break;
            case Premium:
                button.Snowflake("sku_id", required: true);
                Exclude(button, "custom_id", "label", "url", "emoji");
                break;
            default:
                census.AddCustomId(button);
                Exclude(button, "url", "sku_id");
                RequireFace(button);
                break;
        }
    }

    /// <summary>A button without label and emoji is refused; the docs give the fields as optional, each for itself.</summary>
    static void RequireFace(FormField button)
    {
        if (!button.Has("emoji") && (!button.Has("label") || button.Value.GetProperty("label").ValueEquals("")))
            button.Fail(new Fault("BUTTON_COMPONENT_INVALID", "A button must have a label or an emoji"));
    }

    static void Exclude(FormField button, params string[] names)
    {
        foreach (var name in names.Where(button.Has))
            button.Fail(name, Faults.Forbidden($"A button of this style cannot have {name}."));
    }
}
