namespace StudyBot.Discord.Gateway;

/// <summary>What a frame is about (Discord docs: topics/opcodes-and-status-codes). Unknown numbers are kept as they are.</summary>
internal enum GatewayOpcode
{
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    PresenceUpdate = 3,
    Resume = 6,
    Reconnect = 7,
    RequestGuildMembers = 8,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAck = 11,
}
