using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Commands;

internal sealed class CommandRegistrationStore(StudyBotDatabase database, TimeProvider clock) : ICommandRegistrations
{
    public async Task<string?> FindHashAsync(CommandScope scope, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        return await Of(context, scope).Select(row => row.Hash).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task SaveHashAsync(CommandScope scope, string hash, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        await context.SaveOrRetryAsync(async () =>
        {
            var row = await Of(context, scope).FirstOrDefaultAsync(cancellationToken);
            if (row is null)
                context.CommandRegistrations.Add(row = NewRow(scope, hash));
            row.Hash = hash;
            row.RegisteredAt = clock.GetUtcNow().UtcDateTime;
        }, cancellationToken);
    }

    public async Task ForgetAsync(CommandScope scope, CancellationToken cancellationToken)
    {
        await using var context = await database.OpenAsync(cancellationToken);
        await Of(context, scope).ExecuteDeleteAsync(cancellationToken);
    }

    static IQueryable<CommandRegistrationRow> Of(StudyBotContext context, CommandScope scope)
    {
        var server = scope.ServerId ?? CommandRegistrationRow.Everywhere;
        return context.CommandRegistrations.Where(row => row.ApplicationId == scope.ApplicationId && row.ServerId == server);
    }

    static CommandRegistrationRow NewRow(CommandScope scope, string hash) => new()
    {
        ApplicationId = scope.ApplicationId,
        ServerId = scope.ServerId ?? CommandRegistrationRow.Everywhere,
        Hash = hash,
    };
}
