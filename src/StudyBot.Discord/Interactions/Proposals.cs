using StudyBot.Chat;

namespace StudyBot.Discord.Interactions;

/// <summary>Asks a handler for proposals without ever waiting for it: late or failed means none.</summary>
internal static class Proposals
{
    /// <summary>How many Discord shows (developers/interactions/receiving-and-responding, "Autocomplete").</summary>
    private const int Most = 25;

    public static async Task<IReadOnlyList<Choice>> FindAsync(
        Propose propose, AutocompleteRequested request, TimeSpan patience, InteractionParts parts, CancellationToken stopping)
    {
        using var late = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var finding = Task.Run(() => propose(request, late.Token).AsTask(), stopping);
        try
        {
            var found = await finding.WaitAsync(patience, parts.Time, stopping);
            return found.Count <= Most ? found : [.. found.Take(Most)];
        }
        catch (TimeoutException) when (!finding.IsCompleted)
        {
            Log.ProposalsLate(parts.Logger, InteractionEngine.Name(request), patience);
            _ = finding.ContinueWith(
                failed => Log.ProposalsFailed(parts.Logger, InteractionEngine.Name(request), failed.Exception!),
                CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            await late.CancelAsync();
            return [];
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            Log.ProposalsFailed(parts.Logger, InteractionEngine.Name(request), error);
            return [];
        }
    }
}
