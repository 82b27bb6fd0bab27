using StudyBot.Chat;

namespace StudyBot.Discord.Tests.EndToEnd.Soak;

/// <summary>When the bot's line was down. What people asked then may come too late for Discord's three seconds without anybody's fault.</summary>
internal sealed class Outages
{
    private readonly Lock _gate = new();
    private readonly List<(DateTimeOffset From, DateTimeOffset To)> _spells = [];
    private DateTimeOffset? _since;

    public void Note(ConnectionChange change)
    {
        lock (_gate)
        {
            if (change == ConnectionChange.Lost)
                _since ??= TimeProvider.System.GetUtcNow();
            else if (_since is { } since && change is (ConnectionChange.Resumed or ConnectionChange.Restarted))
            {
                _spells.Add((since, TimeProvider.System.GetUtcNow()));
                _since = null;
            }
        }
    }

    /// <summary>How long the line was down within the three seconds after a moment.</summary>
    public TimeSpan After(DateTimeOffset asked)
    {
        lock (_gate)
        {
            var spells = _since is { } since ? _spells.Append((From: since, To: DateTimeOffset.MaxValue)) : _spells;
            return spells.Aggregate(TimeSpan.Zero, (sum, spell) =>
            {
                var (from, to) = (spell.From > asked ? spell.From : asked, spell.To < asked.AddSeconds(3) ? spell.To : asked.AddSeconds(3));
                return to > from ? sum + (to - from) : sum;
            });
        }
    }
}
