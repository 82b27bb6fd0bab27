using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;

namespace StudyBot.Storage.Servers;

/// <summary>Before when things have been kept long enough, for each server.</summary>
/// <param name="Chosen">For servers that chose.</param>
/// <param name="Ordinary">For all others, in UTC.</param>
internal sealed record RetentionLimits(IReadOnlyDictionary<ulong, DateTime> Chosen, DateTime Ordinary)
{
    public static async Task<RetentionLimits> ReadAsync(StudyBotContext context, DateTime now, CancellationToken cancellationToken)
    {
        var chosen = await context.Servers.AsNoTracking().Select(row => new { row.ServerId, row.RetentionDays }).ToListAsync(cancellationToken);
        return new(chosen.ToDictionary(row => row.ServerId, row => now.AddDays(-row.RetentionDays)), now.AddDays(-ServerSettings.DefaultRetentionDays));
    }

    public DateTime Of(ulong server) => Chosen.TryGetValue(server, out var limit) ? limit : Ordinary;
}
