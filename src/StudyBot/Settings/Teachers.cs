using StudyBot.Chat;
using StudyBot.Storage.Servers;

namespace StudyBot.Settings;

/// <summary>Who may change what a server chose. Checked here and not by Discord, so that everybody sees that the command exists.</summary>
internal static class Teachers
{
    /// <summary>Whether a person counts as a teacher: by the right to manage the server, or by the chosen role.</summary>
    public static bool Include(Person person, ServerSettings chosen) =>
        person.Rights.Allow(Rights.ManageServer) || (chosen.TeacherRoleId is { } role && person.Roles.Contains(new RoleId(role)));
}
