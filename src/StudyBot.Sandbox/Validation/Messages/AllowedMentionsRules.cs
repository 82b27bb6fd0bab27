namespace StudyBot.Sandbox.Validation.Messages;

/// <summary>The field allowed_mentions (docs: resources/message, "Allowed Mentions Object").</summary>
static class AllowedMentionsRules
{
    const int MaxIds = 100;
    static readonly string[] Types = ["roles", "users", "everyone"];

    public static void Check(FormField message)
    {
        if (message.Object("allowed_mentions") is not { } mentions)
            return;

        var parsed = new HashSet<string>();
        foreach (var item in mentions.Items("parse", Types.Length))
        {
            if (item.AsText(32) is not { } type)
                continue;
            if (!Types.Contains(type))
                item.Fail(Faults.NotOneOf(Types));
            else if (!parsed.Add(type))
                item.Fail(Faults.NotUnique);
        }

        CheckIds(mentions, "users", parsed);
        CheckIds(mentions, "roles", parsed);
        mentions.Flag("replied_user");
    }

    static void CheckIds(FormField mentions, string name, HashSet<string> parsed)
    {
        var ids = mentions.Items(name, MaxIds);
        var seen = new HashSet<string>();
        foreach (var item in ids)
        {
            if (item.AsSnowflake() is { } id && !seen.Add(id))
                item.Fail(Faults.NotUnique);
        }

        if (ids.Count > 0 && parsed.Contains(name))
            mentions.Fail(new Fault(
                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                $"parse:[\"{name}\"] and {name}: [ids...] are mutually exclusive."));
    }
}
