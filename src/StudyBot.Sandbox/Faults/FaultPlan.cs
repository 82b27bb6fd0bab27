namespace StudyBot.Sandbox.Faults;

/// <summary>The faults that are waiting to happen. Safe for concurrent use.</summary>
sealed class FaultPlan
{
    readonly Lock _gate = new();
    readonly List<RestFault> _rest = [];

    /// <summary>While set, nothing answers: the server seems to be down.</summary>
    public bool Down { get; set; }

    public IReadOnlyList<RestFault> Rest
    {
        get
        {
            lock (_gate)
                return [.. _rest];
        }
    }

    public void Add(RestFault fault)
    {
        lock (_gate)
            _rest.Add(fault);
    }

    public void Clear()
    {
        lock (_gate)
            _rest.Clear();
    }

    /// <summary>The first fault planned for this call, used up once.</summary>
    public RestFault? Take(string method, string path)
    {
        lock (_gate)
        {
            if (_rest.Count == 0 || _rest.FindIndex(fault => fault.Matches(method, path)) is var at && at < 0)
                return null;
            var fault = _rest[at];
            if (fault.Times > 1)
                _rest[at] = fault with { Times = fault.Times - 1 };
            else
                _rest.RemoveAt(at);
            return fault;
        }
    }
}
