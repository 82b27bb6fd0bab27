using System.Text;
using Microsoft.Extensions.Logging;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Discord.Gateway;

/// <summary>Decodes events into the records of the model; events without a record end here.</summary>
internal sealed class TypedEvents(ILogger logger)
{
    /// <summary>Longer than any name Discord has; a longer one is certainly unknown.</summary>
    const int LongestName = 128;

    public object? Decode(string type, ReadOnlySpan<byte> data)
    {
        if (type.Length > LongestName)
            return null;
        Span<byte> name = stackalloc byte[LongestName * 3];
        var decoded = GatewayEventDecoder.Decode(name[..Encoding.UTF8.GetBytes(type, name)], data);
        if (decoded is not UnknownEvent unknown)
            return decoded;
        if (unknown.Fault is { } fault)
            Log.Misfit(logger, type, fault);
        return null;
    }
}
