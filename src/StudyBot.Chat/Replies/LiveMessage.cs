namespace StudyBot.Chat;

/// <summary>
/// A message that follows a changing state, such as a running question. While one change is under way only the newest
/// of the later ones is kept, so that a burst of changes costs two edits; a message older than an hour, which platforms let
/// be edited only rarely, is posted anew. Count down with a relative time stamp in the text, which ticks without edits.
/// </summary>
/// <param name="chat">Where to say it.</param>
/// <param name="destination">Where it stands, now and when it is posted anew.</param>
/// <param name="time">Measures its age on a monotonic clock.</param>
public sealed class LiveMessage(IChat chat, Destination destination, TimeProvider time)
{
    /// <summary>From this age a message is posted anew rather than edited (Discord error 30046 counts edits of older ones).</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromHours(1);

    private readonly Lock _gate = new();
    private Reply? _newest;
    private Task<SendOutcome>? _running;
    private MessageRef? _message;
    private long _postedAt;

    /// <summary>Where it stands now; null until it was first shown.</summary>
    public MessageRef? Message
    {
        get
        {
            lock (_gate)
                return _message;
        }
    }

    /// <summary>
    /// Shows a state. Completes when this state, or a newer one in its place, stands there or was refused.
    /// </summary>
    public Task<SendOutcome> ShowAsync(Reply state, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            _newest = state;
            return _running ??= RunAsync(cancellationToken);
        }
    }

    private async Task<SendOutcome> RunAsync(CancellationToken cancellationToken)
    {
        await Task.Yield();
        while (true)
        {
            Reply state;
            lock (_gate)
            {
                state = _newest!;
                _newest = null;
            }
            try
            {
                var outcome = await PutAsync(state, cancellationToken);
                lock (_gate)
                {
                    if (_newest is null || !outcome.IsSent)
                    {
                        _running = null;
                        return outcome;
                    }
                }
            }
            catch
            {
                lock (_gate)
                    _running = null;
                throw;
            }
        }
    }

    private async Task<SendOutcome> PutAsync(Reply state, CancellationToken cancellationToken)
    {
        if (Message is { } shown && time.GetElapsedTime(_postedAt) < MaxAge)
        {
            var edited = await chat.EditAsync(shown, state, cancellationToken);
            if (edited is not SendOutcome.Refused { Reason: RefusalReason.TooOldToEdit or RefusalReason.UnknownMessage })
                return edited;
        }
        var posted = await chat.SendAsync(destination, state, cancellationToken);
        if (posted is SendOutcome.Sent sent)
        {
            lock (_gate)
                _message = sent.Message;
            _postedAt = time.GetTimestamp();
        }
        return posted;
    }
}
