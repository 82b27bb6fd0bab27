using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control.Interactions;

/// <summary>Waits until the answer to an interaction has come far enough, or until patience ends.</summary>
static class InteractionWait
{
    /// <param name="until">"acknowledged": the first response; "answered": also what a deferral promised.</param>
    public static async Task<Interaction> ForAsync(
        WorldState world, Interaction interaction, string until, TimeSpan patience, CancellationToken stop)
    {
        Func<Interaction, bool> done = until switch
        {
            "acknowledged" => i => i.State != InteractionState.Waiting,
            "answered" => i => i.State is InteractionState.Answered or InteractionState.Failed,
            _ => throw ControlException.Bad("\"wait\" is \"acknowledged\" or \"answered\"."),
        };
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watch = world.Observe(happened =>
        {
            if (happened is InteractionChanged { Interaction: var changed } && changed.Id == interaction.Id && done(changed))
                arrived.TrySetResult();
        });
        lock (world.Gate)
        {
            if (world.FindInteraction(interaction.Id) is { } now && done(now))
                arrived.TrySetResult();
        }
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny(arrived.Task, Task.Delay(patience, world.Time, enough.Token));
        await enough.CancelAsync();
        lock (world.Gate)
            return world.FindInteraction(interaction.Id) ?? interaction;
    }
}
