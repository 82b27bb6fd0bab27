namespace StudyBot.Discord.Interactions;

/// <summary>How an interaction stands with Discord, which takes one acknowledgement and no more.</summary>
internal enum Acknowledgement
{
    /// <summary>Discord still waits, three seconds at most.</summary>
    None,

    /// <summary>The person sees "thinking"; the answer goes into that message, whose audience is fixed.</summary>
    Thinking,

    /// <summary>Nothing is shown; the message with the control may be changed.</summary>
    Quiet,

    /// <summary>A message was said in answer.</summary>
    Spoken,

    /// <summary>Somebody else acknowledged, or an earlier try of ours whose answer got lost: go on with further messages.</summary>
    Elsewhere,

    /// <summary>Too late: nothing can be said in answer any more.</summary>
    Lost,
}
