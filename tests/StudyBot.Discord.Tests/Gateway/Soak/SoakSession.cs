namespace StudyBot.Discord.Tests.Gateway.Soak;

/// <summary>One session as the gateway remembers it: every event it ever had, so that any resume can be served.</summary>
sealed class SoakSession(string id)
{
    readonly List<(string Type, string Data)> _events = [];

    public string Id { get; } = id;

    /// <summary>Set when the gateway ended it: a resume is refused then.</summary>
    public bool IsOver { get; set; }

    /// <summary>All events up to this one have certainly reached the client: it resumed from there.</summary>
    public long ResumedFrom { get; set; }

    public long Last => _events.Count;

    public long Add(string type, Func<long, string> data)
    {
        _events.Add((type, data(_events.Count + 1)));
        return _events.Count;
    }

    public string Frame(long sequence) =>
        $$"""{"t":"{{_events[(int)sequence - 1].Type}}","s":{{sequence}},"op":0,"d":{{_events[(int)sequence - 1].Data}} }""";
}
