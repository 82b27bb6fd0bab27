using StudyBot.Chat;

namespace StudyBot.Questions;

/// <summary>
/// Remembers what was asked last where a conversation goes on: under each answer of the bot, in each thread and direct
/// conversation. Kept in memory only, the oldest forgotten first. Safe to use from any thread.
/// </summary>
internal sealed class Conversations
{
    /// <summary>Enough for days of a busy class; some 2 MB.</summary>
    const int Most = 10_000;

    readonly Lock _gate = new();
    readonly Dictionary<ulong, string> _questions = [];
    readonly Queue<ulong> _order = new();

    /// <summary>The question an earlier answer gave, for a message that goes on from it; null when there is none.</summary>
    public string? Before(ChatMessage message)
    {
        lock (_gate)
        {
            if (message.RepliesTo is { } replied && _questions.TryGetValue(replied.Message.Value, out var answered))
                return answered;
            return IsOneTalk(message.Place) ? _questions.GetValueOrDefault(message.Place.Id.Value) : null;
        }
    }

    /// <summary>The last question in a thread or direct conversation; null elsewhere.</summary>
    public string? LastIn(Place place)
    {
        lock (_gate)
            return IsOneTalk(place) ? _questions.GetValueOrDefault(place.Id.Value) : null;
    }

    /// <summary>Remembers a question with its topic.</summary>
    /// <param name="question">The question, complete.</param>
    /// <param name="place">Where it was asked.</param>
    /// <param name="outcome">What became of the answer.</param>
    public void Keep(string question, Place place, SendOutcome outcome)
    {
        lock (_gate)
        {
            if (outcome is SendOutcome.Sent sent)
                Put(sent.Message.Message.Value, question);
            if (IsOneTalk(place))
                Put(place.Id.Value, question);
        }
    }

    static bool IsOneTalk(Place place) => place.IsThread || place.IsDirect;

    void Put(ulong key, string question)
    {
        if (!_questions.ContainsKey(key))
            _order.Enqueue(key);
        _questions[key] = question;
        if (_order.Count > Most)
            _questions.Remove(_order.Dequeue());
    }
}
