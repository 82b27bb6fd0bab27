using StudyBot.Chat;
using StudyBot.Storage.Questions;

namespace StudyBot.Keeping;

/// <summary>
/// What was asked before, in memory, to be proposed while somebody types: their own questions, and those asked publicly in the same
/// server. Nobody sees what others asked privately, elsewhere, or where not everybody may look. Safe to use from any thread.
/// </summary>
internal sealed class AskedBefore
{
    /// <summary>The most questions remembered; some 4 MB.</summary>
    public const int Most = 10_000;

    readonly Lock _gate = new();
    readonly LinkedList<KeptQuestion> _newestFirst = new();

    /// <summary>Remembers a question.</summary>
    public void Add(KeptQuestion question)
    {
        lock (_gate)
        {
            _newestFirst.AddFirst(question);
            if (_newestFirst.Count > Most)
                _newestFirst.RemoveLast();
        }
    }

    /// <summary>Forgets what a person asked.</summary>
    public void Forget(PersonId person) => Forget(question => question.PersonId == person.Value);

    /// <summary>Forgets everything.</summary>
    public void Clear() => Forget(_ => true);

    /// <summary>Questions this person may be shown here: their own, and public ones of the server that the material answered, each the newest first.</summary>
    /// <param name="person">Who.</param>
    /// <param name="server">Where they are.</param>
    /// <param name="isOpen">Whether every member may look into a place.</param>
    public (IReadOnlyList<string> Own, IReadOnlyList<string> Others) For(PersonId person, ServerId? server, Func<ChannelId, bool> isOpen)
    {
        var open = new Dictionary<ulong, bool>();
        lock (_gate)
        {
            var own = _newestFirst.Where(question => question.PersonId == person.Value);
            var others = server is { } here
                ? _newestFirst.Where(question => question.ServerId == here.Value && !question.IsPrivate && question.IsAnswered && question.PersonId != person.Value && IsOpen(question.ChannelId))
                : [];
            return ([.. own.Select(question => question.Text)], [.. others.Select(question => question.Text)]);
        }

        bool IsOpen(ulong channel) => open.TryGetValue(channel, out var known) ? known : open[channel] = isOpen(new ChannelId(channel));
    }

    void Forget(Func<KeptQuestion, bool> gone)
    {
        lock (_gate)
        {
            for (var node = _newestFirst.First; node is not null;)
            {
                var next = node.Next;
                if (gone(node.Value))
                    _newestFirst.Remove(node);
                node = next;
            }
        }
    }
}
