using StudyBot.Discord;
using StudyBot.Wording;

namespace StudyBot.Invitations;

/// <summary>The invite link as a line at the start, or why there is none.</summary>
internal static class InvitationText
{
    /// <summary>One line, whatever was found.</summary>
    public static string Of(ApplicationLookup found) =>
        found.Id is { } application ? Phrases.InviteLink(Invitation.Link(application).AbsoluteUri) : Missing(found);

    /// <summary>Why there is no link, and what mends it.</summary>
    public static string Missing(ApplicationLookup found) =>
        found.IsTokenRefused ? Phrases.TokenRefused : Phrases.NoInviteLink(found.Problem ?? "");
}
