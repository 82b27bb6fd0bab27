using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using StudyBot.Answers;
using StudyBot.Questions;
using StudyBot.Telemetry;
using StudyBot.Tests.Support;
using StudyBot.Wording;

namespace StudyBot.Tests.Telemetry;

public sealed class BotMeterTests
{
    static readonly string[] OnlyTheOutcome = ["outcome"];

    [Fact]
    public void Questions_are_counted_by_outcome_and_timed_and_no_tag_tells_what_was_asked()
    {
        var mine = Environment.CurrentManagedThreadId;
        var counted = new ConcurrentQueue<(string Instrument, IReadOnlyList<KeyValuePair<string, object?>> Tags)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == BotMeter.Name)
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        // Other tests ask as well; a measurement arrives on the thread that made it.
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Note(instrument, tags));
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Note(instrument, tags));
        listener.Start();
        using var classroom = new Classroom();

        var style = new AnswerStyle(Voice.Indonesian);
        classroom.Get<AnswerDesk>().Answer(new AskedNow("apa itu advokasi?"), style);
        classroom.Get<AnswerDesk>().Answer(new AskedNow("nasi goreng"), style);

        Assert.Equal(["Answered", "NotFound"], counted.Where(entry => entry.Instrument == "studybot.questions").Select(entry => entry.Tags[0].Value));
        Assert.Equal(2, counted.Count(entry => entry.Instrument == "studybot.answer.duration"));
        Assert.All(counted, entry => Assert.Equal(OnlyTheOutcome, entry.Tags.Select(tag => tag.Key)));

        void Note(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            if (Environment.CurrentManagedThreadId == mine)
                counted.Enqueue((instrument.Name, tags.ToArray()));
        }
    }
}
