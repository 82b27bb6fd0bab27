namespace StudyBot.Discord.Tests.Gateway.Soak;

/// <summary>What can go wrong with a connection.</summary>
enum Fault
{
    /// <summary>The line is reset.</summary>
    Drop,

    /// <summary>Op 7, then a close.</summary>
    Reconnect,

    /// <summary>Op 9 that allows a resume.</summary>
    InvalidResumable,

    /// <summary>Op 9 that ends the session.</summary>
    InvalidForGood,

    /// <summary>A close code after which a resume is right.</summary>
    CloseResumable,

    /// <summary>A close code that ends the session.</summary>
    CloseForGood,

    /// <summary>Heartbeats are not acknowledged any more.</summary>
    Deafness,

    /// <summary>Bytes that are no JSON.</summary>
    Garbage,

    /// <summary>Op 7 and a close at the same time as a burst of events.</summary>
    BurstAndClose,
}
