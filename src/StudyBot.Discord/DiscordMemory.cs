using StudyBot.Discord.Gateway;
using StudyBot.Discord.Interactions;

namespace StudyBot.Discord;

/// <summary>What the client remembers across restarts, kept by whoever runs it.</summary>
/// <param name="Identifies">How many sessions were started today.</param>
/// <param name="Commands">Which commands were registered where.</param>
public sealed record DiscordMemory(IIdentifyLedger Identifies, ICommandMemory Commands)
{
    /// <summary>Remembers for the life of the process: for samples and tests, since a crash loop could use up the day's sessions.</summary>
    public static DiscordMemory Forgetful(TimeProvider time) => new(new InMemoryIdentifyLedger(time), new ForgetfulCommandMemory());
}
