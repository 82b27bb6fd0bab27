namespace StudyBot.Discord.Models.Commands;

/// <summary>How an application was added.</summary>
/// <remarks>Source: developers/resources/application, "Application Integration Types".</remarks>
internal enum IntegrationType
{
    GuildInstall = 0,
    UserInstall = 1,
}
