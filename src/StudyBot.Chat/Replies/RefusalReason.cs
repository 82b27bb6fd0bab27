namespace StudyBot.Chat;

/// <summary>Why something could not be said.</summary>
public enum RefusalReason
{
    /// <summary>The platform refused for a reason this list does not know; see the detail.</summary>
    Other,

    /// <summary>The bot lacks a right in the place (Discord 50001, 50013).</summary>
    MissingRights,

    /// <summary>The channel or thread is gone, or was never visible (Discord 10003).</summary>
    UnknownPlace,

    /// <summary>The message to edit, delete or answer is gone (Discord 10008).</summary>
    UnknownMessage,

    /// <summary>The person takes no direct messages from the bot (Discord 50007). Try again in days, not in minutes.</summary>
    DirectMessagesClosed,

    /// <summary>The thread is archived (Discord 50083) or locked (160005).</summary>
    ThreadClosed,

    /// <summary>The post's first message has not arrived on the platform's side (Discord 40058); the client has already waited.</summary>
    ThreadNotReady,

    /// <summary>The message is too old to be edited often (Discord 30046); post a new one.</summary>
    TooOldToEdit,

    /// <summary>The request ran out before the answer (Discord 10062), or an answer for one person came after its 15 minutes.</summary>
    TooLate,

    /// <summary>The platform calls the reply malformed (Discord 50035); our own mistake, logged with the path.</summary>
    Malformed,

    /// <summary>The files are too large for the place (Discord 40005).</summary>
    TooLarge,

    /// <summary>The platform's own filter of words refused the text (Discord 200000).</summary>
    Filtered,

    /// <summary>The platform asks for a longer pause than the answer may wait.</summary>
    RateLimited,

    /// <summary>The platform could not be reached, or answered with an error of its own, after every sensible retry.</summary>
    Unreachable,
}
