namespace StudyBot.Discord.Gateway;

/// <summary>What follows the end of a connection.</summary>
internal enum NextStep
{
    /// <summary>Go on with the session on a new connection; no event is lost.</summary>
    Resume,

    /// <summary>Start a new session.</summary>
    Identify,

    /// <summary>Start a new session, without the privileged intent the portal refused.</summary>
    IdentifyWithoutMessageContent,

    /// <summary>Nothing we could do would help: a person has to.</summary>
    Stop,
}
