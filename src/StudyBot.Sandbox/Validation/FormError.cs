namespace StudyBot.Sandbox.Validation;

/// <summary>What is wrong with one field, in Discord's own code and words.</summary>
/// <param name="Code">Discord's code, such as BASE_TYPE_MAX_LENGTH.</param>
/// <param name="Message">The sentence Discord sends with it.</param>
readonly record struct Fault(string Code, string Message);

/// <summary>One fault and the field it belongs to.</summary>
/// <param name="Path">Names and indexes from the body's root joined by dots, such as embeds.0.title; empty for the body itself.</param>
/// <param name="Fault">What is wrong there.</param>
sealed record FormError(string Path, Fault Fault);
