namespace StudyBot.Chat;

/// <summary>Questions asked of <see cref="Rights"/>.</summary>
public static class RightsExtensions
{
    /// <summary>Whether every right of <paramref name="wanted"/> is there; an administrator has them all.</summary>
    public static bool Allow(this Rights rights, Rights wanted) =>
        (rights & Rights.Administrator) != 0 || (rights & wanted) == wanted;

    /// <summary>Those of <paramref name="wanted"/> that are not there; <see cref="Rights.None"/> when all are.</summary>
    public static Rights Lacking(this Rights rights, Rights wanted) =>
        rights.Allow(wanted) ? Rights.None : wanted & ~rights;
}
