namespace StudyBot.Discord.Limits;

/// <summary>What Discord accepts at most. Lengths are in characters as <see cref="TextLength"/> counts them.</summary>
internal static class DiscordLimits
{
    /// <summary>Content of a message (developers/resources/message, "Create Message").</summary>
    public const int Content = 2000;

    /// <summary>All texts of a message made of components together (change log, "Introducing New Components for Messages").</summary>
    public const int ComponentText = 4000;

    /// <summary>Components of such a message, nested ones included (developers/components/reference).</summary>
    public const int Components = 40;

    /// <summary>Rows of a message with content (developers/components/reference, "Legacy Message Component Behavior").</summary>
    public const int Rows = 5;

    /// <summary>Buttons of a row (developers/components/reference, "Action Row").</summary>
    public const int ButtonsPerRow = 5;

    /// <summary>Custom id of a component or modal (developers/components/reference, "Custom ID").</summary>
    public const int CustomId = 100;

    /// <summary>Label of a button (developers/components/reference, "Button Structure").</summary>
    public const int ButtonLabel = 80;

    /// <summary>Address of a button (developers/components/reference, "Button Structure").</summary>
    public const int ButtonUrl = 512;

    /// <summary>Options of a menu, and values to choose from it (developers/components/reference, "String Select Structure").</summary>
    public const int MenuOptions = 25;

    /// <summary>Label, value and description of an option (developers/components/reference, "Select Option Structure").</summary>
    public const int OptionText = 100;

    /// <summary>Placeholder of a menu (developers/components/reference, "String Select Structure").</summary>
    public const int MenuPlaceholder = 150;

    /// <summary>Texts of a section (developers/components/reference, "Section Structure").</summary>
    public const int SectionTexts = 3;

    /// <summary>Pictures of a gallery (developers/components/reference, "Media Gallery Structure").</summary>
    public const int GalleryItems = 10;

    /// <summary>Alternative text of a picture or file (developers/components/reference, "Thumbnail Structure").</summary>
    public const int AlternativeText = 1024;

    /// <summary>Title of a modal (developers/interactions/receiving-and-responding, "Modal").</summary>
    public const int ModalTitle = 45;

    /// <summary>Components of a modal (developers/interactions/receiving-and-responding, "Modal").</summary>
    public const int ModalComponents = 5;

    /// <summary>Label of an input (developers/components/reference, "Label Structure").</summary>
    public const int Label = 45;

    /// <summary>Description of an input (developers/components/reference, "Label Structure").</summary>
    public const int LabelDescription = 100;

    /// <summary>Text of an input, preset or typed (developers/components/reference, "Text Input Structure").</summary>
    public const int InputText = 4000;

    /// <summary>Placeholder of a text input (developers/components/reference, "Text Input Structure").</summary>
    public const int InputPlaceholder = 100;

    /// <summary>Options of a radio or checkbox group (developers/components/reference, "Radio Group Structure").</summary>
    public const int GroupOptions = 10;

    /// <summary>Fewest options of a radio group (developers/components/reference, "Radio Group Structure").</summary>
    public const int FewestRadioOptions = 2;

    /// <summary>Files of one upload field (developers/components/reference, "File Upload Structure").</summary>
    public const int UploadedFiles = 10;

    /// <summary>Embeds of a message (developers/resources/message, "Create Message").</summary>
    public const int Embeds = 10;

    /// <summary>All embeds of a message together (developers/resources/message, "Embed Limits").</summary>
    public const int EmbedTotal = 6000;

    /// <summary>Title of an embed (developers/resources/message, "Embed Limits").</summary>
    public const int EmbedTitle = 256;

    /// <summary>Description of an embed (developers/resources/message, "Embed Limits").</summary>
    public const int EmbedDescription = 4096;

    /// <summary>Fields of an embed (developers/resources/message, "Embed Limits").</summary>
    public const int EmbedFields = 25;

    /// <summary>Name of a field (developers/resources/message, "Embed Limits").</summary>
    public const int EmbedFieldName = 256;

    /// <summary>Value of a field (developers/resources/message, "Embed Limits").</summary>
    public const int EmbedFieldValue = 1024;

    /// <summary>Footer of an embed (developers/resources/message, "Embed Limits").</summary>
    public const int EmbedFooter = 2048;

    /// <summary>Author of an embed (developers/resources/message, "Embed Limits").</summary>
    public const int EmbedAuthor = 256;

    /// <summary>Files of a message (schema MessageCreateRequest of Discord's description).</summary>
    public const int Files = 10;

    /// <summary>Nonce of a message (developers/resources/message, "Create Message").</summary>
    public const int Nonce = 25;

    /// <summary>People to notify (developers/resources/message, "Allowed Mentions Structure").</summary>
    public const int NotifiedUsers = 100;

    /// <summary>Name of a thread (developers/resources/channel, "Start Thread from Message").</summary>
    public const int ThreadName = 100;

    /// <summary>Tags of a forum post (schema CreateForumThreadRequest of Discord's description).</summary>
    public const int AppliedTags = 5;

    /// <summary>Suggestions while typing, and fixed choices of an option (developers/interactions/application-commands).</summary>
    public const int Choices = 25;

    /// <summary>Name and text value of a choice (developers/interactions/application-commands, "Option Choice Structure").</summary>
    public const int ChoiceText = 100;

    /// <summary>Name of a command or option (developers/interactions/application-commands, "Application Command Naming").</summary>
    public const int CommandName = 32;

    /// <summary>Description of a command or option (developers/interactions/application-commands).</summary>
    public const int CommandDescription = 100;

    /// <summary>Options of a command (developers/interactions/application-commands).</summary>
    public const int CommandOptions = 25;

    /// <summary>Names, descriptions and values of one command together (developers/interactions/application-commands).</summary>
    public const int CommandTotal = 8000;

    /// <summary>Slash commands of one scope (developers/interactions/application-commands, "Registering a Command").</summary>
    public const int SlashCommands = 100;
}
