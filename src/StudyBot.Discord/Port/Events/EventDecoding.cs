using System.Text;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Discord.Port.Events;

/// <summary>Decodes what the gateway brings; what nobody wants costs no more than its name.</summary>
internal static class EventDecoding
{
    private const int LongestName = 64;

    /// <summary>The event, or null for a name without a record. What cannot be read is logged.</summary>
    public static object? Decode(string type, ReadOnlySpan<byte> data, ILogger logger)
    {
        if (type.Length > LongestName)
            return null;
        Span<byte> name = stackalloc byte[LongestName * 3];
        var happened = GatewayEventDecoder.Decode(name[..Encoding.UTF8.GetBytes(type, name)], data);
        if (happened is UnknownEvent { Fault: { } fault } unreadable)
            PortLog.Unreadable(logger, unreadable.Name, fault);
        return happened is UnknownEvent ? null : happened;
    }
}
