using StudyBot.Chat;

namespace StudyBot.Checkup;

/// <summary>Rights as people find them in Discord's settings. Pure.</summary>
internal static class RightNames
{
    static readonly (Rights Right, Func<CheckupTexts, string> Name)[] Names =
    [
        (Rights.ViewChannel, texts => texts.ViewChannel),
        (Rights.SendMessages, texts => texts.SendMessages),
        (Rights.SendMessagesInThreads, texts => texts.SendMessagesInThreads),
        (Rights.ReadMessageHistory, texts => texts.ReadMessageHistory),
        (Rights.EmbedLinks, texts => texts.EmbedLinks),
    ];

    /// <summary>The names of those rights that the bot asks for, one after the other; empty where there are none.</summary>
    public static string Of(Rights rights, CheckupTexts texts) =>
        string.Join(", ", Names.Where(named => rights.HasFlag(named.Right)).Select(named => named.Name(texts)));
}
