namespace StudyBot.CommandLine;

/// <summary>A file given as an argument cannot be used; the message, for people, names file and line.</summary>
internal sealed class InputFileException(string message, Exception? inner = null) : Exception(message, inner);
