namespace StudyBot.Discord.Gateway;

/// <summary>What a supervisor remembers from one connection to the next. A value: each connection's report gives the next one.</summary>
/// <param name="Session">The session to resume; null to identify.</param>
/// <param name="AtResumeHost">Whether a resume goes to the address READY gave, or to the ordinary one because that did not answer.</param>
/// <param name="FailedResumes">Resumes in a row that came to nothing.</param>
/// <param name="Unstable">Connections in a row that were not ready for a while.</param>
internal sealed record Course(GatewaySession? Session, bool AtResumeHost, int FailedResumes, int Unstable)
{
    public static readonly Course Start = new(null, AtResumeHost: true, 0, 0);

    /// <summary>The address READY gave, where the next connection is to go there; null: to the ordinary one.</summary>
    public Uri? ResumeAddress => AtResumeHost ? Session?.ResumeUri : null;

    /// <summary>What follows a connection that was made on this course.</summary>
    public (Course Next, NextStep Step) After(ConnectionReport report, bool messageContentAsked)
    {
        var connected = report.Reached != ConnectionPhase.Connecting;
        // A line that never opened says nothing about the session: it is not a failed resume.
        // A resumed session that falls silent is given up: whatever keeps its events back has outlived a new connection.
        var failed = report.End.Kind == EndKind.Silent && Session is not null ? SessionPolicy.MaxFailedResumes
            : report.Reached == ConnectionPhase.Ready ? 0
            : Session is not null && connected ? FailedResumes + 1 : FailedResumes;
        var step = SessionPolicy.Decide(report.End, report.Session is not null, failed, messageContentAsked);
        var unstable = report.ReadyFor >= Backoff.Stable ? 0 : Unstable + 1;
        return step == NextStep.Resume
            ? (new(report.Session, connected || !AtResumeHost, failed, unstable), step)
            : (Start with { Unstable = unstable }, step);
    }
}
