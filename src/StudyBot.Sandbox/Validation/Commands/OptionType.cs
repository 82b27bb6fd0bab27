namespace StudyBot.Sandbox.Validation.Commands;

/// <summary>Option types (docs: interactions/application-commands, "Application Command Option Type").</summary>
static class OptionType
{
    public const int Subcommand = 1;
    public const int SubcommandGroup = 2;
    public const int Text = 3;
    public const int Integer = 4;
    public const int Boolean = 5;
    public const int User = 6;
    public const int Channel = 7;
    public const int Role = 8;
    public const int Mentionable = 9;
    public const int Number = 10;
    public const int Attachment = 11;
}
