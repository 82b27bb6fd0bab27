namespace StudyBot.Chat;

/// <summary>Somebody invoked a slash command.</summary>
/// <param name="Command">The path as registered, words separated by one space: "tanya", "pengaturan bahasa".</param>
/// <param name="Inputs">The options that were filled in.</param>
public sealed record CommandInvoked(string Command, Inputs Inputs) : Request;

/// <summary>Somebody picked a command from a message's menu.</summary>
/// <param name="Command">The command's name, as registered.</param>
/// <param name="Target">The message it was picked on, with its text whatever the bot may read otherwise.</param>
public sealed record MessageCommandInvoked(string Command, ChatMessage Target) : Request;

/// <summary>Somebody picked a command from a person's menu.</summary>
/// <param name="Command">The command's name, as registered.</param>
/// <param name="Target">The person it was picked on.</param>
public sealed record UserCommandInvoked(string Command, Person Target) : Request;

/// <summary>
/// Somebody is typing into an option and sees proposals. Comes with every pause in typing; an answer after half a second
/// is of no use, so it is answered from memory.
/// </summary>
/// <param name="Command">The path of the command, as in <see cref="CommandInvoked"/>.</param>
/// <param name="Option">The option being typed into.</param>
/// <param name="Typed">What stands there so far; may be empty.</param>
/// <param name="Inputs">The other options filled in so far, unchecked.</param>
public sealed record AutocompleteRequested(string Command, string Option, string Typed, Inputs Inputs) : Request;
