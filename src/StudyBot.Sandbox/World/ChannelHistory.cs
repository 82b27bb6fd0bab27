namespace StudyBot.Sandbox.World;

/// <summary>The messages of one channel in the order they came; the oldest are forgotten beyond a limit.</summary>
sealed class ChannelHistory(int limit)
{
    readonly Dictionary<Snowflake, LinkedListNode<Message>> _byId = [];
    readonly LinkedList<Message> _messages = [];

    public Message? Find(Snowflake id) => _byId.TryGetValue(id, out var node) ? node.Value : null;

    public IEnumerable<Message> NewestFirst()
    {
        for (var node = _messages.Last; node is not null; node = node.Previous)
            yield return node.Value;
    }

    public IEnumerable<Message> OldestFirst() => _messages;

    public void Add(Message message)
    {
        _byId.Add(message.Id, _messages.AddLast(message));
        if (_messages.Count <= limit)
            return;
        _byId.Remove(_messages.First!.Value.Id);
        _messages.RemoveFirst();
    }

    public void Replace(Message message)
    {
        if (_byId.TryGetValue(message.Id, out var node))
            node.Value = message;
    }

    public void Remove(Snowflake id)
    {
        if (_byId.Remove(id, out var node))
            _messages.Remove(node);
    }
}
