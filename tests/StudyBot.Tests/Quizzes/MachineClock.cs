using Microsoft.Extensions.Time.Testing;

namespace StudyBot.Tests.Quizzes;

/// <summary>A machine's clock, which somebody may set wrong; time goes on all the same.</summary>
sealed class MachineClock(DateTimeOffset now) : FakeTimeProvider(now)
{
    /// <summary>How far it is ahead of the true time.</summary>
    public TimeSpan Ahead { get; set; }

    public DateTimeOffset TrueNow => base.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;

    public override long GetTimestamp() => TrueNow.Ticks;
}
