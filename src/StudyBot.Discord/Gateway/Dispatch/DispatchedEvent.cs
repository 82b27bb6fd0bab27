namespace StudyBot.Discord.Gateway;

/// <summary>Turns the JSON of an event into a record; null when nobody wants events of this type. The bytes are valid only during the call.</summary>
internal delegate object? DecodeEvent(string type, ReadOnlySpan<byte> data);

/// <summary>Acts on one event. Failures are logged and end nothing but this call. May never block its thread: it awaits instead.</summary>
internal delegate ValueTask HandleEvent(DispatchedEvent dispatched, CancellationToken cancellationToken);

/// <summary>A decoded event on its way to the handler.</summary>
/// <param name="Shard">Index of the shard that heard it.</param>
/// <param name="Type">Name, such as <c>MESSAGE_CREATE</c>.</param>
/// <param name="Lane">Events of one lane are handled one after the other: a server, or a direct channel.</param>
/// <param name="Payload">The decoded record.</param>
internal readonly record struct DispatchedEvent(int Shard, string Type, ulong Lane, object Payload)
{
    /// <summary>A person waits for an answer and Discord for three seconds only, so these go first and wait for nothing.</summary>
    public bool IsInteraction => Type == "INTERACTION_CREATE";

    /// <summary>Everything of the session builds on this event: whatever comes after it finds it taken in.</summary>
    public bool OpensSession => Type == "READY";
}
