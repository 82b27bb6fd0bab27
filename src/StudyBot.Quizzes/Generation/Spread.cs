using System.Text;

namespace StudyBot.Quizzes.Generation;

/// <summary>Chooses by a text alone: a question's form hangs on its sentence, and over many sentences each form is as frequent.</summary>
static class Spread
{
    /// <summary>FNV-1a: the same on every machine and in every run.</summary>
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(text))
            hash = (hash ^ value) * 16777619u;
        return hash ^ (hash >> 15);
    }
}
