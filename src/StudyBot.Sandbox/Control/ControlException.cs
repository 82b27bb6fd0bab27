namespace StudyBot.Sandbox.Control;

/// <summary>A control call that cannot be done; its caller reads the sentence.</summary>
sealed class ControlException(int status, string sentence) : Exception(sentence)
{
    public int Status => status;

    public static ControlException Bad(string sentence) => new(400, sentence);

    /// <summary>What Discord's own client would not let the person do.</summary>
    public static ControlException Forbidden(string sentence) => new(403, sentence);

    public static ControlException Missing(string sentence) => new(404, sentence);
}
