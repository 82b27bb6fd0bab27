using StudyBot.Chat;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Port.Reading;

/// <summary>Describes people in the port's words. Pure.</summary>
internal static class PersonReader
{
    /// <summary>Somebody in a server, or outside of one where <paramref name="member"/> is null.</summary>
    /// <param name="user">The account.</param>
    /// <param name="member">The membership, which Discord sends beside the account.</param>
    /// <param name="rights">What they may do in the place.</param>
    /// <param name="isAutomated">A webhook or the platform, whatever the account says.</param>
    public static Person Read(User user, Member? member, Rights rights, bool isAutomated = false) =>
        new(new PersonId(user.Id.Value), member?.Nick ?? user.GlobalName ?? user.Username)
        {
            IsAutomated = isAutomated || user.Bot,
            Roles = [.. (member?.Roles ?? []).Select(role => new RoleId(role.Value))],
            Rights = rights,
        };
}
