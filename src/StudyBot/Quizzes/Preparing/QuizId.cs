namespace StudyBot.Quizzes.Preparing;

/// <summary>Names quizzes: short enough for the ids of buttons, and told apart by time and channel.</summary>
internal static class QuizId
{
    const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>The name of the quiz opened in a channel at a time: there is one at most.</summary>
    public static string Of(ulong channel, DateTimeOffset at) => Write((ulong)at.ToUnixTimeMilliseconds()) + Write(channel % (36 * 36 * 36 * 36));

    /// <summary>A number in letters and digits.</summary>
    public static string Write(ulong number)
    {
        var written = "";
        do
        {
            written = Digits[(int)(number % 36)] + written;
            number /= 36;
        }
        while (number > 0);
        return written;
    }
}
