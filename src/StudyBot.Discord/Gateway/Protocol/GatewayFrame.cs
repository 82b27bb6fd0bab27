namespace StudyBot.Discord.Gateway;

/// <summary>One message of the gateway, unwrapped but not yet decoded.</summary>
/// <param name="Op">What the frame is about.</param>
/// <param name="Sequence">Number of the event in its session; null for everything but dispatches.</param>
/// <param name="Type">Event name such as <c>MESSAGE_CREATE</c>; null for everything but dispatches.</param>
/// <param name="Data">The raw UTF-8 JSON of <c>d</c>, empty when absent. Valid only until the receiver returns: the buffer is used again.</param>
/// <param name="Lane">Events of one lane keep their order: the server's id, in direct messages the channel's, else 0.</param>
internal readonly record struct GatewayFrame(GatewayOpcode Op, long? Sequence, string? Type, ReadOnlyMemory<byte> Data, ulong Lane = 0);
