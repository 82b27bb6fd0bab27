namespace StudyBot.CommandLine;

/// <summary>What a verb tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>The verb did its work; "the material does not say" is an answer too.</summary>
    public const int Done = 0;

    /// <summary>The verb could not do its work; standard error says why and what mends it.</summary>
    public const int Failed = 1;

    /// <summary>The arguments make no sense; standard error says which.</summary>
    public const int WrongArguments = 2;

    /// <summary>Stopped by Ctrl+C, as shells report it.</summary>
    public const int Interrupted = 130;
}
