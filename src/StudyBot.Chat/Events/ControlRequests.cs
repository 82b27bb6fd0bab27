namespace StudyBot.Chat;

/// <summary>Somebody pressed a button.</summary>
/// <param name="Control">The button's id, with the state it carries.</param>
/// <param name="Message">The message it stands on.</param>
public sealed record ButtonPressed(ControlId Control, ChatMessage Message) : Request;

/// <summary>Somebody chose from a menu.</summary>
/// <param name="Control">The menu's id, with the state it carries.</param>
/// <param name="Message">The message it stands on.</param>
/// <param name="Values">Values of the chosen options; numbers of people, roles or channels for menus of these. May be empty.</param>
public sealed record MenuChosen(ControlId Control, ChatMessage Message, IReadOnlyList<string> Values) : Request;

/// <summary>Somebody sent a form.</summary>
/// <param name="Control">The form's id, with the state it carries.</param>
/// <param name="Inputs">What was filled in, by <see cref="FormField.Key"/>.</param>
public sealed record FormSubmitted(ControlId Control, Inputs Inputs) : Request
{
    /// <summary>The message whose button opened the form; null when a command did.</summary>
    public ChatMessage? Message { get; init; }
}
