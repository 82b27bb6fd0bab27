using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>From the bytes of one shard to the dispatcher. Decoding happens here, on the reader: it is the buffer's only moment.</summary>
internal sealed class EventPipeline(int shard, DecodeEvent decode, EventDispatcher dispatcher, ILogger logger) : IFrameSink
{
    public void Accept(in GatewayFrame frame)
    {
        if (frame.Type is not { } type)
            return;
        object? payload;
        try
        {
            payload = decode(type, frame.Data.Span);
        }
        catch (Exception error)
        {
            // One event that nobody understands must not cost the connection.
            Log.Undecodable(logger, type, error);
            return;
        }
        if (payload is not null)
            dispatcher.Post(new(shard, type, frame.Lane, payload));
    }
}
