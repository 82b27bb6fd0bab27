namespace StudyBot.Discord.Models.Requests;

/// <summary>
/// Whom a message may notify. Nobody, except people named one by one: text that merely contains a mention never notifies,
/// and there is no way to let it.
/// </summary>
/// <remarks>Source: developers/resources/message, "Allowed Mentions Object".</remarks>
internal sealed record AllowedMentions
{
    private AllowedMentions(IReadOnlyList<Snowflake> users, bool repliedUser)
    {
        Users = users;
        RepliedUser = repliedUser;
    }

    /// <summary>Notifies nobody.</summary>
    public static AllowedMentions None { get; } = new([], false);

    /// <summary>Always empty: no kind of mention is taken from the text.</summary>
    public IReadOnlyList<string> Parse { get; } = [];

    /// <summary>People who asked for this notice.</summary>
    public IReadOnlyList<Snowflake> Users { get; }

    /// <summary>Whether a reply notifies the author of the message replied to.</summary>
    public bool RepliedUser { get; }

    /// <summary>Notifies these people where the text mentions them; at most 100, doubles are dropped.</summary>
    public static AllowedMentions OnlyUsers(params IEnumerable<Snowflake> users) => new([.. users.Distinct()], false);

    /// <summary>The same, and a reply notifies the person replied to.</summary>
    public AllowedMentions WithRepliedUser() => new(Users, true);
}
