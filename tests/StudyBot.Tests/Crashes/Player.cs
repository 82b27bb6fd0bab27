using StudyBot.Tests.EndToEnd;

namespace StudyBot.Tests.Crashes;

/// <summary>
/// Somebody who plays as people do: chooses, tries again when nothing comes back, changes their mind now and then. Remembers what the bot
/// confirmed; only what was sent and never confirmed leaves open which of two answers counts.
/// </summary>
sealed class Player(string name, Random chance)
{
    readonly Dictionary<int, HashSet<string>> _possible = [];
    readonly Dictionary<int, string> _wanted = [];
    readonly HashSet<int> _confirmed = [];
    readonly HashSet<int> _reconsidered = [];

    public string Name => name;

    /// <summary>Whether they have answered the question and heard so.</summary>
    public bool IsDone(int number) => _confirmed.Contains(number);

    /// <summary>Letters that may count for a question; with "" where none may count.</summary>
    public IReadOnlySet<string> Possible(int number) => _possible.GetValueOrDefault(number) ?? [""];

    /// <summary>Answers the open question, or thinks again.</summary>
    public async Task PlayAsync(Shown question, Func<string, Task<string?>> press)
    {
        var number = QuizView.NumberOf(question)!.Value;
        if (IsDone(number) && (!_reconsidered.Add(number) || chance.NextDouble() > 0.25))
            return;
        if (IsDone(number) || !_wanted.ContainsKey(number))
            _wanted[number] = QuizView.Options(question)[chance.Next(QuizView.Options(question).Count)].Substring(2, 1);
        var letter = _wanted[number];
        if (!_possible.TryGetValue(number, out var possible))
            _possible[number] = possible = [""];
        if (question.Pressable($"{letter} · ") is not { } button)
            return;
        possible.Add(letter);
        _confirmed.Remove(number);
        var said = await press(button);
        if (said is null)
            return;
        _confirmed.Add(number);
        if (said.Contains("dicatat", StringComparison.Ordinal) || said.Contains("diganti", StringComparison.Ordinal))
            _possible[number] = [letter];
    }

    public void Forget()
    {
        _possible.Clear();
        _wanted.Clear();
        _confirmed.Clear();
        _reconsidered.Clear();
    }
}
