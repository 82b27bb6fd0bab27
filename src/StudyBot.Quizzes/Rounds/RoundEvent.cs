using System.Text.Json.Serialization;
using StudyBot.Quizzes.Grading;

namespace StudyBot.Quizzes.Rounds;

/// <summary>Something that happened to a quiz: one line of its journal.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Joined), "joined")]
[JsonDerivedType(typeof(Answered), "answered")]
[JsonDerivedType(typeof(Steered), "steered")]
[JsonDerivedType(typeof(TimePassed), "time")]
[JsonDerivedType(typeof(Delivered), "delivered")]
[JsonDerivedType(typeof(Undelivered), "undelivered")]
[JsonDerivedType(typeof(Interrupted), "interrupted")]
[JsonDerivedType(typeof(MessageLost), "lost")]
[JsonDerivedType(typeof(PlaceLost), "gone")]
[JsonDerivedType(typeof(Appealed), "appealed")]
[JsonDerivedType(typeof(AppealVoted), "voted")]
[JsonDerivedType(typeof(Forgotten), "forgotten")]
public abstract record RoundEvent
{
    /// <summary>When, by the platform's clock.</summary>
    public required DateTimeOffset At { get; init; }
}

/// <summary>Somebody joins, or changes team or reading factor.</summary>
public sealed record Joined(Player Player) : RoundEvent;

/// <summary>Somebody answers a question.</summary>
/// <param name="Index">The question the button or form belonged to, from 0.</param>
/// <param name="Player">Who; joins by answering.</param>
/// <param name="Option">The chosen option; null for a typed answer.</param>
/// <param name="Text">What was typed; null for a choice.</param>
/// <param name="Grade">The grade of what was typed; kept here, because documents change and a journal does not.</param>
public sealed record Answered(int Index, Player Player, int? Option, string? Text = null, Grade? Grade = null) : RoundEvent;

/// <summary>Somebody who may do so steers the quiz.</summary>
/// <param name="By">Who.</param>
/// <param name="Step">What is asked.</param>
public sealed record Steered(ulong By, Steer Step) : RoundEvent
{
    /// <summary>For <see cref="Steer.Next"/>: the question that was shown when it was asked, so that two presses make one step.</summary>
    public int Index { get; init; } = -1;
}

/// <summary>Time has come to a moment that <see cref="Alarm"/> named.</summary>
public sealed record TimePassed : RoundEvent;

/// <summary>An effect stands in the channel; <see cref="RoundEvent.At"/> is the time inside the message's id.</summary>
/// <param name="Number">The effect's number.</param>
/// <param name="Message">The message.</param>
public sealed record Delivered(int Number, ulong Message) : RoundEvent;

/// <summary>An effect could not be shown.</summary>
/// <param name="Number">The effect's number.</param>
/// <param name="Fault">Why.</param>
/// <param name="Detail">Missing rights, or the platform's words.</param>
public sealed record Undelivered(int Number, DeliveryFault Fault, string Detail = "") : RoundEvent;

/// <summary>Nothing was heard for a while: the bot was down or its line was broken.</summary>
/// <param name="From">The last moment at which all was well.</param>
public sealed record Interrupted(DateTimeOffset From) : RoundEvent;

/// <summary>A message of the quiz was deleted.</summary>
public sealed record MessageLost(ulong Message) : RoundEvent;

/// <summary>The channel was deleted or the bot removed.</summary>
public sealed record PlaceLost : RoundEvent;

/// <summary>Somebody says that their answer to a question was right.</summary>
public sealed record Appealed(int Index, ulong By) : RoundEvent;

/// <summary>Somebody judges an appeal.</summary>
/// <param name="Index">The question.</param>
/// <param name="By">Who.</param>
/// <param name="IsJudge">Starter or teacher, whose word decides alone.</param>
/// <param name="Agrees">Whether the answer was right.</param>
public sealed record AppealVoted(int Index, ulong By, bool IsJudge, bool Agrees) : RoundEvent;

/// <summary>
/// Somebody wants nothing of them kept. They become a <see cref="FormerMember"/> in the whole quiz, over or not.
/// </summary>
/// <param name="Person">Who.</param>
public sealed record Forgotten(ulong Person) : RoundEvent;

/// <summary>How somebody steers.</summary>
public enum Steer
{
    /// <summary>Begin with the first question.</summary>
    Start,

    /// <summary>Close the open question, or go on to the next one.</summary>
    Next,

    /// <summary>Rest.</summary>
    Pause,

    /// <summary>Go on.</summary>
    Resume,

    /// <summary>End.</summary>
    Stop,
}

/// <summary>Why an effect could not be shown.</summary>
public enum DeliveryFault
{
    /// <summary>The bot may not write there.</summary>
    MissingRights,

    /// <summary>The channel is gone.</summary>
    PlaceGone,

    /// <summary>The message to change is gone.</summary>
    MessageGone,

    /// <summary>Anything else, after every sensible repetition.</summary>
    Other,
}
