namespace StudyBot.Tests.EndToEnd.Ways;

/// <summary>One way to use the bot, and what is read then.</summary>
/// <param name="Person">Who does it. Nobody may ask more than eight questions in half a minute, so they take turns.</param>
/// <param name="Indonesian">A part of the answer where the server speaks Indonesian.</param>
/// <param name="English">The same where it speaks English.</param>
/// <param name="Use">Does it and gives back what that person reads.</param>
sealed record Way(string Person, string Indonesian, string English, Func<RunningBot, string, Task<string>> Use)
{
    /// <summary>Also read, in either language: documents are never translated.</summary>
    public string Passage { get; init; } = "";

    /// <summary>A way whose answer ends with the document of the passage about advocacy.</summary>
    public static Way OfAdvocacy(string person, Func<RunningBot, string, Task<string>> use) =>
        new(person, "Dokumen: Dasar pekerjaan sosial", "Document: Dasar pekerjaan sosial", use) { Passage = "mewakili klien" };
}
