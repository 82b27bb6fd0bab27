using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Servers;

internal sealed class ServerSettingsStore(StudyBotDatabase database) : IServerSettings
{
    public async Task<ServerSettings> ReadAsync(ulong serverId, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        var row = await context.Servers.AsNoTracking()
            .Include(server => server.QuestionChannels)
            .FirstOrDefaultAsync(server => server.ServerId == serverId, cancellationToken);
        return row is null ? new ServerSettings(serverId) : ToSettings(row);
    }

    public async Task SaveAsync(ServerSettings settings, CancellationToken cancellationToken)
    {
        Check(settings);
        await using var context = await database.OpenAsync(cancellationToken);
        await context.SaveOrRetryAsync(async () =>
        {
            var row = await context.Servers
                .Include(server => server.QuestionChannels)
                .FirstOrDefaultAsync(server => server.ServerId == settings.ServerId, cancellationToken);
            if (row is null)
                context.Servers.Add(row = new ServerRow { ServerId = settings.ServerId });

            row.Language = settings.Language;
            row.TeacherRoleId = settings.TeacherRoleId;
            row.RetentionDays = settings.RetentionDays;
            row.QuestionChannels.RemoveAll(channel => !settings.QuestionChannels.Contains(channel.ChannelId));
            var present = row.QuestionChannels.Select(channel => channel.ChannelId).ToHashSet();
            row.QuestionChannels.AddRange(settings.QuestionChannels.Where(id => !present.Contains(id))
                .Select(id => new QuestionChannelRow { ServerId = settings.ServerId, ChannelId = id }));
        }, cancellationToken);
    }

    static void Check(ServerSettings settings)
    {
        if (settings.Language is not [>= 'a' and <= 'z', >= 'a' and <= 'z'])
            throw new ArgumentException($"\"{settings.Language}\" is not a two-letter language code.", nameof(settings));
        if (settings.RetentionDays < 1)
            throw new ArgumentException($"A retention of {settings.RetentionDays} days is below one day.", nameof(settings));
    }

    static ServerSettings ToSettings(ServerRow row) => new(row.ServerId)
    {
        Language = row.Language,
        TeacherRoleId = row.TeacherRoleId,
        RetentionDays = row.RetentionDays,
        QuestionChannels = row.QuestionChannels.Select(channel => channel.ChannelId).ToHashSet(),
    };
}
