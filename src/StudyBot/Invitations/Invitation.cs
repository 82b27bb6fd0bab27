using System.Globalization;
using StudyBot.Chat;

namespace StudyBot.Invitations;

/// <summary>What the bot asks for when somebody adds it to a server. The one place that says which permissions it needs.</summary>
internal static class Invitation
{
    /// <summary>
    /// Everything it does and nothing more: see where it is asked, answer there and in threads and posts, reply to a message
    /// written earlier, have its cards shown.
    /// </summary>
    public const Rights Needed = Rights.ViewChannel | Rights.SendMessages | Rights.SendMessagesInThreads | Rights.ReadMessageHistory | Rights.EmbedLinks;

    /// <summary>The link that adds the bot to a server.</summary>
    /// <remarks>Source: developers/topics/oauth2, "Bot Authorization Flow"; 0 is the installation into a server.</remarks>
    public static Uri Link(ulong application) => new(string.Create(CultureInfo.InvariantCulture,
        $"https://discord.com/oauth2/authorize?client_id={application}&scope=bot%20applications.commands&permissions={(ulong)Needed}&integration_type=0"));
}
