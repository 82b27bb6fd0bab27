namespace StudyBot.Chat;

/// <summary>Somebody wrote a message. The bot's own messages are not reported.</summary>
/// <param name="Message">The message. Those of bots and webhooks come too, marked <see cref="Person.IsAutomated"/>.</param>
public sealed record MessageReceived(ChatMessage Message) : ChatEvent;

/// <summary>Somebody changed the text of a message; <see cref="ChatEvent.At"/> is the time of the change.</summary>
/// <param name="Message">The message as it stands after the change.</param>
public sealed record MessageEdited(ChatMessage Message) : ChatEvent;

/// <summary>
/// A message is gone. The platform does not say when; <see cref="ChatEvent.At"/> is the time of the message itself.
/// </summary>
/// <param name="Message">Which one. Its text is not reported.</param>
/// <param name="Server">Where it was; null in a direct conversation.</param>
public sealed record MessageDeleted(MessageRef Message, ServerId? Server) : ChatEvent;
