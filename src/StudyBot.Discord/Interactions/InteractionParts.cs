using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Discord.Port.Sending;

namespace StudyBot.Discord.Interactions;

/// <summary>What answering interactions needs from outside.</summary>
/// <param name="Api">Requests about interactions.</param>
/// <param name="Chat">For what is said after an interaction has ended.</param>
/// <param name="Trails">Hears of public answers of several messages, so that they can be changed as ordinary messages later.</param>
/// <param name="Texts">The client's own few sentences.</param>
/// <param name="Time">Measures waiting on a monotonic clock.</param>
/// <param name="Logger">Hears of failures.</param>
internal sealed record InteractionParts(
    IInteractionApi Api, IChat Chat, PageTrails Trails, IReplyTexts Texts, TimeProvider Time, ILogger Logger);
