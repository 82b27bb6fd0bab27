using StudyBot.Discord.Models;

namespace StudyBot.Discord.Limits;

/// <summary>Checks embeds (developers/resources/message, "Embed Limits").</summary>
internal static class EmbedLimits
{
    /// <summary>Looks at all embeds of a message; white space at both ends does not count, since Discord trims it.</summary>
    public static void Check(LimitCheck check, IReadOnlyList<Embed> embeds)
    {
        check.Count("", "embeds", embeds.Count, DiscordLimits.Embeds);
        foreach ((int index, Embed embed) in embeds.Index())
        {
            CheckOne(check, $"embeds.{index}", embed);
        }

        int total = embeds.Sum(TotalOf);
        if (total > DiscordLimits.EmbedTotal)
        {
            check.Add("", "embeds", $"have {total} characters together, {DiscordLimits.EmbedTotal} are allowed");
        }
    }

    /// <summary>What an embed adds to the sum over all embeds of a message.</summary>
    public static int TotalOf(Embed embed) =>
        Trimmed(embed.Title) + Trimmed(embed.Description) + Trimmed(embed.Footer?.Text) + Trimmed(embed.Author?.Name)
        + (embed.Fields ?? []).Sum(field => Trimmed(field.Name) + Trimmed(field.Value));

    private static void CheckOne(LimitCheck check, string path, Embed embed)
    {
        check.Text(path, "title", embed.Title?.Trim(), DiscordLimits.EmbedTitle);
        check.Text(path, "description", embed.Description?.Trim(), DiscordLimits.EmbedDescription);
        check.Text(path, "footer.text", embed.Footer?.Text.Trim(), DiscordLimits.EmbedFooter);
        check.Text(path, "author.name", embed.Author?.Name.Trim(), DiscordLimits.EmbedAuthor);
        check.Count(path, "fields", embed.Fields?.Count ?? 0, DiscordLimits.EmbedFields);
        foreach ((int index, EmbedField field) in (embed.Fields ?? []).Index())
        {
            check.RequiredText($"{path}.fields.{index}", "name", field.Name.Trim(), DiscordLimits.EmbedFieldName);
            check.RequiredText($"{path}.fields.{index}", "value", field.Value.Trim(), DiscordLimits.EmbedFieldValue);
        }
    }

    private static int Trimmed(string? text) => TextLength.Of(text.AsSpan().Trim());
}
