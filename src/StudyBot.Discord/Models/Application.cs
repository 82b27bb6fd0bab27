namespace StudyBot.Discord.Models;

/// <summary>The application behind the bot.</summary>
/// <remarks>Source: developers/resources/application, "Application Object".</remarks>
internal sealed record Application
{
    public Snowflake Id { get; set; }

    /// <summary>Empty in READY, which sends only the id and the flags.</summary>
    public string Name { get; set; } = "";

    public ApplicationFlags Flags { get; set; }
}

/// <summary>What was switched on for the application in the developer portal.</summary>
/// <remarks>Source: developers/resources/application, "Application Flags".</remarks>
[Flags]
internal enum ApplicationFlags : long
{
    None = 0,

    /// <summary>May receive message content, in 100 or more servers.</summary>
    GatewayMessageContent = 1L << 18,

    /// <summary>May receive message content, in fewer than 100 servers.</summary>
    GatewayMessageContentLimited = 1L << 19,
}
