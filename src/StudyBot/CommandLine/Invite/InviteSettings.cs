namespace StudyBot.CommandLine.Invite;

/// <summary><c>studybot invite</c> takes no arguments: the token says all.</summary>
internal sealed class InviteSettings : HostedSettings
{
    /// <inheritdoc/>
    public override string? Mistake => null;
}
