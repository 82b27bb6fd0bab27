using Microsoft.Extensions.Hosting;

namespace StudyBot.Sandbox;

/// <summary>The server lives until its owner disposes of it; signals to the process are the owner's affair.</summary>
sealed class OwnersLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
