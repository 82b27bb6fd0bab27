using StudyBot.Chat;
using StudyBot.Invitations;

namespace StudyBot.Checkup;

/// <summary>Who may do what in a channel.</summary>
/// <param name="Place">The channel.</param>
/// <param name="Bot">What the bot may do.</param>
/// <param name="Everyone">What a member without any role may do.</param>
internal sealed record ChannelRights(Place Place, Rights Bot, Rights Everyone)
{
    /// <summary>Without these a channel cannot be read or written; what else is missing follows from them or matters less.</summary>
    const Rights Decisive = Rights.ViewChannel | Rights.SendMessages | Rights.SendMessagesInThreads;

    /// <summary>What the bot should be able to do and is not.</summary>
    public Rights Missing => Bot.Lacking(Invitation.Needed);

    /// <summary>What keeps the bot out keeps ordinary members out too: somebody meant it so, as in a channel for announcements.</summary>
    public bool IsClosedToAll => (Missing & Decisive) is var closed and not Rights.None && Everyone.Lacking(closed) == closed;
}
