using StudyBot.Chat;
using StudyBot.Storage.Servers;
using StudyBot.Wording;

namespace StudyBot.Settings;

/// <summary>What a server chose, to read. Pure.</summary>
internal static class SettingsCard
{
    /// <summary>The card.</summary>
    /// <param name="chosen">The choices.</param>
    /// <param name="isReduced">Ordinary messages cannot be read.</param>
    /// <param name="voice">The server's language.</param>
    public static Reply Of(ServerSettings chosen, bool isReduced, Voice voice)
    {
        var channels = string.Join(", ", chosen.QuestionChannels.Order().Select(channel => Markup.Mention(new ChannelId(channel))));
        var lines = new List<string>
        {
            voice.SettingsLanguage(voice.LanguageName),
            chosen.TeacherRoleId is { } role ? voice.SettingsTeacherRole($"<@&{role}>") : voice.SettingsNoTeacherRole,
            channels.Length > 0 ? voice.SettingsChannels(channels) : voice.SettingsNoChannels,
            voice.SettingsRetention(chosen.RetentionDays),
        };
        if (channels.Length > 0 && isReduced)
            lines.Add(voice.ChannelsNeedContent);
        return new Reply(new CardBlock(new TextBlock(Markup.Strong(voice.SettingsTitle)), new TextBlock(string.Join('\n', lines))));
    }
}
