namespace StudyBot.Sandbox.Gateway;

/// <summary>What a client did on one connection, for tests and for people who look for a fault in their client.</summary>
sealed class ConnectionReport
{
    public required int Number { get; init; }
    public required string Path { get; init; }
    public required string Query { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    public bool Identified { get; set; }
    public bool Resumed { get; set; }
    public string? SessionId { get; set; }
    public int Heartbeats { get; set; }
    public int Received { get; set; }
    public bool Aborted { get; set; }
    public string? LostWith { get; set; }
    public int? ClosedByServer { get; set; }
    public int? ClosedByClient { get; set; }
    public bool Open { get; set; } = true;

    /// <summary>Things that Discord lets pass but that are wrong or unwise.</summary>
    public List<string> Notices { get; } = [];
}
