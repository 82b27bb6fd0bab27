namespace StudyBot.Discord.Rest;

/// <summary>How a route is authorised and limited.</summary>
internal enum RouteKind
{
    /// <summary>With the bot's token, in its bucket, counted towards the bot's requests per second.</summary>
    Bot,

    /// <summary>
    /// Follow-ups and edits of answers: the interaction's token stands in the path, they have buckets like any webhook, and do not count
    /// towards the bot's requests per second (developers/interactions/receiving-and-responding, "Endpoints").
    /// </summary>
    InteractionWebhook,

    /// <summary>The first answer: no token of ours, no bucket, nothing to queue behind, as it has three seconds.</summary>
    InteractionCallback,
}
