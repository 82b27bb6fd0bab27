namespace StudyBot.Discord.Gateway;

/// <summary>
/// Tells a quiet server from a connection whose events stopped although its heartbeats are acknowledged. Silence alone proves nothing:
/// at night nobody writes. So after a while something is asked that Discord answers by an event on this very connection.
/// </summary>
/// <param name="request">The frame that asks, or null when there is nobody to ask about: a bot in no server hears nothing rightly.</param>
/// <param name="send">Sends it within the connection's budget.</param>
/// <param name="time">Clock of the waits.</param>
internal sealed class SilenceWatch(Func<byte[]?> request, Func<byte[], CancellationToken, Task> send, TimeProvider time)
{
    /// <summary>So long nothing may come before we ask.</summary>
    public static readonly TimeSpan Quiet = TimeSpan.FromSeconds(120);

    /// <summary>So long the answer may take; any event counts.</summary>
    public static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(30);

    long _events;
    long _heardAt = time.GetTimestamp();

    /// <summary>An event came.</summary>
    public void Heard()
    {
        Volatile.Write(ref _heardAt, time.GetTimestamp());
        Interlocked.Increment(ref _events);
    }

    /// <summary>Watches until a question stays unanswered (the result), or the token is cancelled.</summary>
    public async Task<ConnectionEnd> RunAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            while (Quiet - time.GetElapsedTime(Volatile.Read(ref _heardAt)) is { TotalMilliseconds: >= 1 } wait)
                await Task.Delay(wait, time, cancellationToken);
            var before = Interlocked.Read(ref _events);
            if (request() is { } frame)
                await send(frame, cancellationToken);
            else
                Heard();
            await Task.Delay(AnswerTime, time, cancellationToken);
            if (Interlocked.Read(ref _events) == before)
                return new(EndKind.Silent);
        }
    }
}
