using Microsoft.Extensions.Logging;

namespace StudyBot.Discord.Gateway;

/// <summary>
/// Remembers where the gateway is. The API is asked at start and when the remembered address does not answer, never on each
/// reconnect, so its outage costs nobody a session.
/// </summary>
internal sealed class GatewayDirectory(DiscordOptions options, AskGatewayBot ask, IIdentifyLedger ledger, TimeProvider time, ILogger logger)
{
    /// <summary>Longest wait for one answer.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>So many tries at start before the gateway is connected without knowing the recommended number of shards.</summary>
    const int FirstAttempts = 3;

    static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    Uri? _learnt;
    int _maxConcurrency = IdentifyLimit.Unknown.MaxConcurrency;

    /// <summary>The configured address, else the one the API gave, else Discord's own.</summary>
    /// <exception cref="InvalidOperationException">Asked before <see cref="RefreshAtStartAsync"/> has returned.</exception>
    public Uri Address => Known ?? throw new InvalidOperationException("The gateway's address is not known yet.");

    /// <summary>Discord's own address is a last resort only where the API is Discord's: no other server's token may go there.</summary>
    Uri? Known => options.GatewayUrl ?? Volatile.Read(ref _learnt) ?? (options.ApiUrl.Host == "discord.com" ? GatewayAddress.LastResort : null);

    /// <summary>Sessions that may be started within five seconds; 1 until Discord has said otherwise.</summary>
    public int MaxConcurrency => Volatile.Read(ref _maxConcurrency);

    /// <summary>Asks up to three times, since the number of shards depends on it; longer where nothing else tells the address.</summary>
    public async Task<GatewayBotAnswer> RefreshAtStartAsync(CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            var answer = await RefreshAsync(stop);
            if (answer is not GatewayBotAnswer.Unavailable || (attempt >= FirstAttempts && Known is not null))
                return answer;
            var pause = TimeSpan.FromSeconds(attempt);
            await Task.Delay(pause < LongestPause ? pause : LongestPause, time, stop);
        }
    }

    /// <summary>Asks once and remembers; on failure everything stays as it was.</summary>
    public async Task<GatewayBotAnswer> RefreshAsync(CancellationToken stop)
    {
        var answer = await AskAsync(stop);
        switch (answer)
        {
            case GatewayBotAnswer.Known known:
                if (DiscordOptions.IsSafe(known.Address))
                    Volatile.Write(ref _learnt, known.Address);
                Volatile.Write(ref _maxConcurrency, Math.Max(1, known.Limit.MaxConcurrency));
                await ledger.LearnAsync(known.Limit, stop);
                break;
            case GatewayBotAnswer.Unavailable unavailable:
                Log.GatewayAddressUnavailable(logger, unavailable.Reason, Known);
                break;
        }
        return answer;
    }

    async Task<GatewayBotAnswer> AskAsync(CancellationToken stop)
    {
        using var limit = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, stop);
        try
        {
            return await ask(either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new GatewayBotAnswer.Unavailable($"no answer within {Patience.TotalSeconds:0} s");
        }
    }
}
