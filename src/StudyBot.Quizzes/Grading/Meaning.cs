using System.Collections.Frozen;

namespace StudyBot.Quizzes.Grading;

/// <summary>Words that weigh more or less than their letters: those that turn a meaning, and those that add nothing.</summary>
static class Meaning
{
    static readonly FrozenSet<string> Turning = FrozenSet.ToFrozenSet(
    [
        "bukan", "bukanlah", "tidak", "tidaklah", "tak", "tanpa", "kurang", "lebih", "belum", "jangan", "non", "anti", "kecuali", "selain",
        "minus", "not", "no", "without", "less", "more", "never", "except", "sebelum", "sesudah", "setelah", "before", "after",
    ]);

    static readonly FrozenSet<string> Joining = FrozenSet.ToFrozenSet(["dan", "and"]);

    static readonly FrozenSet<string> Idle = FrozenSet.ToFrozenSet(
    [
        "yaitu", "yakni", "adalah", "ialah", "merupakan", "yang", "si", "sang", "para", "itu", "ini", "nya", "oleh", "menurut", "jawabannya",
        "jawaban", "jawab", "mungkin", "kayaknya", "sepertinya", "kak", "bu", "pak", "dok", "prof", "dr", "drs", "the", "a", "an", "is", "it",
        "its", "answer", "by", "deh", "sih", "dong", "ya",
    ]);

    /// <summary>Whether the word turns what follows ("bukan", "kurang").</summary>
    public static bool Turns(string word) => Turning.Contains(word);

    /// <summary>Whether the word only joins the parts of a list.</summary>
    public static bool Joins(string word) => Joining.Contains(word);

    /// <summary>Whether the word may be left out or added anywhere.</summary>
    public static bool IsIdle(string word) => Idle.Contains(word);

    /// <summary>Whether the word is or holds a figure.</summary>
    public static bool IsFigure(string word) => word.Any(char.IsDigit);
}
