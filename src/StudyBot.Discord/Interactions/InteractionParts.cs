using Microsoft.Extensions.Logging;
using StudyBot.Chat;

namespace StudyBot.Discord.Interactions;

/// <summary>What answering interactions needs from outside.</summary>
/// <param name="Api">Requests about interactions.</param>
/// <param name="Chat">For what is said after an interaction has ended.</param>
/// <param name="Texts">The client's own few sentences.</param>
/// <param name="Time">Measures waiting on a monotonic clock.</param>
/// <param name="Logger">Hears of failures.</param>
internal sealed record InteractionParts(IInteractionApi Api, IChat Chat, IReplyTexts Texts, TimeProvider Time, ILogger Logger);
