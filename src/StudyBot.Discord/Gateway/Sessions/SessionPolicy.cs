using static StudyBot.Discord.Gateway.GatewayCloseCode;

namespace StudyBot.Discord.Gateway;

/// <summary>Decides what follows the end of a connection. Pure: the table test in the test project is its specification.</summary>
internal static class SessionPolicy
{
    /// <summary>After so many resumes in a row that came to nothing the session is given up.</summary>
    public const int MaxFailedResumes = 3;

    /// <param name="end">Why the connection ended.</param>
    /// <param name="hasSession">Whether there is a session to resume.</param>
    /// <param name="failedResumes">Resumes in a row that came to nothing, this connection included.</param>
    /// <param name="messageContentAsked">Whether the session was asked for with MESSAGE_CONTENT.</param>
    public static NextStep Decide(ConnectionEnd end, bool hasSession, int failedResumes, bool messageContentAsked) =>
        end switch
        {
            { Kind: EndKind.Stopped } => NextStep.Stop,
            { CloseCode: DisallowedIntents } => messageContentAsked ? NextStep.IdentifyWithoutMessageContent : NextStep.Stop,
            { CloseCode: { } code } when IsFatal(code) => NextStep.Stop,
            { CloseCode: InvalidSequence or SessionTimedOut } => NextStep.Identify,
            { Kind: EndKind.SessionInvalid } => NextStep.Identify,
            _ => hasSession && failedResumes < MaxFailedResumes ? NextStep.Resume : NextStep.Identify,
        };

    /// <summary>True for the codes after which Discord asks bots not to come back.</summary>
    public static bool IsFatal(int code) =>
        code is AuthenticationFailed or InvalidShard or ShardingRequired or InvalidApiVersion or InvalidIntents or DisallowedIntents;
}
