using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Messages;

/// <summary>Works out whom a text notifies (docs: resources/message, "Allowed Mentions Object").</summary>
static partial class AllowedMentions
{
    /// <param name="allowed">The body's allowed_mentions; when absent everything in the text notifies.</param>
    /// <param name="replied">Author of the message that is answered.</param>
    public static Mentions Of(string text, JsonElement? allowed, Snowflake? replied, MentionRights rights)
    {
        var users = Ids(UserMention().Matches(text)).Where(id => Allows(allowed, "users", id)).ToHashSet();
        if (replied is { } author && (allowed is null || allowed.Value.Flag("replied_user") == true))
            users.Add(author);
        var roles = Ids(RoleMention().Matches(text)).Where(id => rights.Role(id) && Allows(allowed, "roles", id)).Distinct();
        var everyone = rights.Everyone && Parses(allowed, "everyone")
            && (text.Contains("@everyone", StringComparison.Ordinal) || text.Contains("@here", StringComparison.Ordinal));
        return new Mentions([.. users], [.. roles], everyone);
    }

    static bool Allows(JsonElement? allowed, string kind, Snowflake id) =>
        Parses(allowed, kind) || (allowed?.Items(kind).Any(item => item.AsId() == id) ?? false);

    static bool Parses(JsonElement? allowed, string kind) =>
        allowed is null || allowed.Value.Items("parse").Any(item => item.ValueEquals(kind));

    static ImmutableArray<Snowflake> Ids(MatchCollection matches) =>
        [.. matches.Select(match => Snowflake.Parse(match.Groups[1].Value)).OfType<Snowflake>()];

    [GeneratedRegex(@"<@!?(\d+)>")]
    private static partial Regex UserMention();

    [GeneratedRegex(@"<@&(\d+)>")]
    private static partial Regex RoleMention();
}
