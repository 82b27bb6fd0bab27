namespace StudyBot.Chat;

/// <summary>
/// Who sees the answer to a request. Declared before the handler starts, because a platform that is told "wait"
/// must be told at once for whom, and will not change it afterwards.
/// </summary>
public enum Audience
{
    /// <summary>Only the person who asked.</summary>
    Private,

    /// <summary>Everybody in the place.</summary>
    Public,

    /// <summary>The message that carries the pressed control is replaced, and whoever sees it sees the change.</summary>
    SameMessage,
}
