using StudyBot.Chat;

namespace StudyBot.Questions;

/// <summary>
/// Remembers what was asked last where a conversation goes on: under each answer of the bot, in each thread and direct
/// conversation. In memory, the oldest forgotten first; recalled from what is kept of questions when the bot starts. Safe to use from any thread.
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

    /// <summary>Remembers a question with its topic, where it was just answered.</summary>
    public void Keep(string question, Place place, SendOutcome outcome) =>
        Recall(question, (outcome as SendOutcome.Sent)?.Message.Message.Value, IsOneTalk(place) ? place.Id.Value : null);

    /// <summary>Remembers a question with its topic.</summary>
    /// <param name="question">The question, complete.</param>
    /// <param name="answer">The message that answered it; null when there is none.</param>
    /// <param name="talk">The thread or direct conversation it was asked in; null elsewhere.</param>
    public void Recall(string question, ulong? answer, ulong? talk)
    {
        lock (_gate)
        {
            if (answer is { } message)
                Put(message, question);
            if (talk is { } place)
                Put(place, question);
        }
    }

    /// <summary>Forgets what an answer and a conversation were about.</summary>
    public void Forget(ulong? answer, ulong? talk)
    {
        lock (_gate)
        {
            if (answer is { } message)
                _questions.Remove(message);
            if (talk is { } place)
                _questions.Remove(place);
        }
    }

    /// <summary>Whether all messages of a place belong to one talk, so that each may lean on the one before.</summary>
    public static bool IsOneTalk(Place place) => place.IsThread || place.IsDirect;

    void Put(ulong key, string question)
    {
        if (!_questions.ContainsKey(key))
            _order.Enqueue(key);
        _questions[key] = question;
        if (_order.Count > Most)
            _questions.Remove(_order.Dequeue());
    }
}
