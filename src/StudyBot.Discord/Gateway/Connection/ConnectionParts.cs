using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>What every connection of this process is given.</summary>
/// <param name="Compression">Asked for in the address and expected on the line.</param>
/// <param name="AskForSign">Makes the frame that Discord answers by an event; null where no server could answer.</param>
/// <param name="Sink">Where events go.</param>
/// <param name="Time">Clock of every wait and deadline.</param>
/// <param name="Chance">Numbers from 0 to 1.</param>
/// <param name="Logger">Where the story of the connection goes.</param>
internal sealed record ConnectionParts(
    GatewayCompression Compression, Func<byte[]?> AskForSign, IFrameSink Sink, TimeProvider Time, Func<double> Chance, ILogger Logger);
