using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace StudyBot.Telemetry;

/// <summary>What the bot counts and times. Tags tell outcomes, never what somebody wrote or who wrote it.</summary>
internal static class BotMeter
{
    /// <summary>Name of both the meter and the source of traces.</summary>
    public const string Name = "StudyBot";

    static readonly ActivitySource Source = new(Name);
    static readonly Meter Meter = new(Name);

    static readonly Counter<long> Questions = Meter.CreateCounter<long>(
        "studybot.questions", "{question}", "Questions asked in any way, by outcome; \"Failed\" for those that ended in an error.");

    static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "studybot.answer.duration", "s", "From the question in hand to the answer ready to be sent.",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2] });

    /// <summary>Begins one question; disposing the result records it.</summary>
    public static Asking BeginQuestion() => new(Source.StartActivity("answer question"));

    /// <summary>A question under way.</summary>
    public sealed class Asking(Activity? activity) : IDisposable
    {
        readonly long _began = Stopwatch.GetTimestamp();
        string _outcome = "Failed";

        /// <summary>It has been answered, in which way ever.</summary>
        public void Answered(Outcome outcome) => _outcome = outcome.ToString();

        /// <inheritdoc/>
        public void Dispose()
        {
            var tag = new KeyValuePair<string, object?>("outcome", _outcome);
            Questions.Add(1, tag);
            Duration.Record(Stopwatch.GetElapsedTime(_began).TotalSeconds, tag);
            activity?.SetTag(tag.Key, tag.Value).Dispose();
        }
    }
}
