namespace StudyBot.Storage.Database;

/// <summary>
/// Writes what waits in one go: while one group is being written, the next gathers. The order of the calls is kept. Each caller learns
/// of its own group only.
/// </summary>
/// <param name="write">Writes a group in one transaction.</param>
internal sealed class GroupCommit<T>(Func<IReadOnlyList<T>, Task> write)
{
    /// <summary>Bounds the length of a transaction.</summary>
    const int Most = 500;

    readonly Lock _gate = new();
    Group? _gathering;
    bool _isWriting;

    /// <summary>Adds something to the group that gathers; the task ends when it is written, or fails with it.</summary>
    public Task AddAsync(T item)
    {
        lock (_gate)
        {
            var group = _gathering ??= new Group();
            group.Items.Add(item);
            if (!_isWriting)
            {
                _isWriting = true;
                _ = Task.Run(WriteAllAsync);
            }
            return group.Written.Task;
        }
    }

    async Task WriteAllAsync()
    {
        while (Take() is { } group)
        {
            try
            {
                foreach (var part in group.Items.Chunk(Most))
                    await write(part);
                group.Written.SetResult();
            }
            catch (Exception failure)
            {
                group.Written.SetException(failure);
            }
        }
    }

    Group? Take()
    {
        lock (_gate)
        {
            var group = _gathering;
            _gathering = null;
            _isWriting = group is not null;
            return group;
        }
    }

    sealed class Group
    {
        public List<T> Items { get; } = [];

        public TaskCompletionSource Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
