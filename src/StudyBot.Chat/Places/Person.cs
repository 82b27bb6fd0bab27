namespace StudyBot.Chat;

/// <summary>Somebody who acts: a person, another bot or a webhook.</summary>
/// <param name="Id">The account, the same in every server.</param>
/// <param name="Name">The name shown where it happened: nickname, else display name, else account name. Not escaped.</param>
public sealed record Person(PersonId Id, string Name)
{
    /// <summary>A bot, a webhook or the platform itself. Features never answer these.</summary>
    public bool IsAutomated { get; init; }

    /// <summary>Roles in the server where it happened, without the one everybody has; empty in direct conversations.</summary>
    public IReadOnlyList<RoleId> Roles { get; init; } = [];

    /// <summary>What the person may do in the place where it happened.</summary>
    public Rights Rights { get; init; }
}
