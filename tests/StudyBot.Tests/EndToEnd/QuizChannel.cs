namespace StudyBot.Tests.EndToEnd;

/// <summary>A channel with quizzes in a server that speaks Indonesian, as somebody sees it who only watches.</summary>
/// <param name="people">The people of the practice Discord.</param>
/// <param name="channel">The channel or thread.</param>
/// <param name="watcher">Whose view it is; who plays would see their private answers among the messages.</param>
sealed class QuizChannel(PracticePeople people, string channel, string watcher)
{
    public Task<Shown> LobbyAsync() => FindAsync(message => message.Pressable("Mulai") is not null);

    /// <summary>A question that is open.</summary>
    public Task<Shown> QuestionAsync(int number) => FindAsync(message => IsOf(message, number) && !IsReveal(message) && message.Text.Contains("Waktu habis <t:", StringComparison.Ordinal));

    /// <summary>The answer to a question.</summary>
    public Task<Shown> RevealAsync(int number) => FindAsync(message => IsOf(message, number) && IsReveal(message));

    public Task<Shown> EndAsync() => FindAsync(message => message.Text.Contains("Kuis selesai", StringComparison.Ordinal));

    public Task<Shown> SayingAsync(string text) => FindAsync(message => message.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>Presses the button whose label begins so.</summary>
    public Task<Interaction> PressAsync(string person, Shown message, string label) =>
        people.PressAsync(person, channel, message, message.Labels.First(one => one.StartsWith(label, StringComparison.Ordinal)));

    /// <summary>Opens the form of a typed question and sends an answer.</summary>
    public async Task<Interaction> TypeAsync(string person, Shown question, string answer) =>
        await people.SubmitAsync(person, await PressAsync(person, question, "Ketik jawaban"), new { jawaban = answer });

    /// <summary>All messages, oldest first.</summary>
    public async Task<IReadOnlyList<Shown>> MessagesAsync() =>
        [.. (await people.GetAsync($"people/{watcher}/channels/{channel}/messages?limit=100")).EnumerateArray().Select(message => new Shown(message))];

    async Task<Shown> FindAsync(Func<Shown, bool> fits)
    {
        Shown? found = null;
        await PracticePeople.UntilAsync(async () => (found = (await MessagesAsync()).LastOrDefault(fits)) is not null);
        return found!;
    }

    static bool IsOf(Shown message, int number) => message.Text.StartsWith($"**Soal {number} dari ", StringComparison.Ordinal);

    static bool IsReveal(Shown message) => message.Text.Contains("Jawaban yang benar", StringComparison.Ordinal);
}
