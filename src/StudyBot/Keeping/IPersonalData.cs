using StudyBot.Chat;
using StudyBot.Wording;

namespace StudyBot.Keeping;

/// <summary>One kind of thing that the bot keeps about people. Whatever keeps something registers itself here, so that nothing is left out.</summary>
internal interface IPersonalData
{
    /// <summary>What is kept about a person.</summary>
    Task<PersonalRecord> OfAsync(PersonId person, Voice voice, CancellationToken cancel);

    /// <summary>Erases it, at once and for good.</summary>
    /// <returns>How many things went.</returns>
    Task<int> EraseAsync(PersonId person, CancellationToken cancel);
}

/// <summary>What is kept about a person, of one kind.</summary>
/// <param name="Key">Its name in the file a person can take along.</param>
/// <param name="Heading">Its name as people read it, escaped.</param>
/// <param name="Lines">One line for each thing, the newest first, escaped.</param>
/// <param name="Content">All of it, for the file: records that serialise as they are.</param>
internal sealed record PersonalRecord(string Key, string Heading, IReadOnlyList<string> Lines, object Content);
