namespace StudyBot.Discord.Gateway;

/// <summary>How far a connection got; each phase but the last has its deadline.</summary>
internal enum ConnectionPhase
{
    Connecting,
    AwaitingHello,
    AwaitingReady,
    Ready,
}
