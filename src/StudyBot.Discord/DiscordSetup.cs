using Microsoft.Extensions.Logging;
using StudyBot.Discord.Interactions;

namespace StudyBot.Discord;

/// <summary>What <see cref="DiscordChat"/> needs from outside.</summary>
/// <param name="Options">Where Discord is and how the bot presents itself.</param>
/// <param name="Http">Makes HTTP clients; see <see cref="DiscordServices.AddDiscordChat"/> for how they are configured.</param>
/// <param name="Loggers">Where it logs. Never tokens, never what people write.</param>
/// <param name="Time">The clock; deadlines use its monotonic part.</param>
/// <param name="Chance">Numbers from 0 to 1, for jitter; called from several threads.</param>
/// <param name="Memory">What is remembered across restarts.</param>
/// <param name="Texts">The few sentences the client itself says to people.</param>
public sealed record DiscordSetup(
    DiscordOptions Options,
    IHttpClientFactory Http,
    ILoggerFactory Loggers,
    TimeProvider Time,
    Func<double> Chance,
    DiscordMemory Memory,
    IReplyTexts Texts);
