using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Questions;

namespace StudyBot.Tests.Questions;

public sealed class PaceTests
{
    static readonly PersonId Sari = Some.Student.Id;

    readonly FakeTimeProvider _clock = new(Some.Time);
    readonly Pace _pace;

    public PaceTests() => _pace = new Pace(_clock);

    [Fact]
    public void Whoever_was_asked_to_wait_may_ask_again_half_a_minute_later()
    {
        AskToTheLimit(Sari);

        _clock.Advance(Pace.Window - TimeSpan.FromSeconds(1));
        Assert.False(_pace.Allows(Sari));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(_pace.Allows(Sari));
    }

    [Fact]
    public void Asking_in_vain_does_not_make_the_wait_longer()
    {
        AskToTheLimit(Sari);
        for (var second = 0; second < Pace.Window.TotalSeconds - 1; second++)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            Assert.False(_pace.Allows(Sari));
        }

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.True(_pace.Allows(Sari));
    }

    [Fact]
    public void However_large_the_crowd_nobody_slips_through_it()
    {
        Crowd(of: 3 * Pace.Crowd);
        // The crowd is looked through at the next question.
        _clock.Advance(Pace.Window);
        AskToTheLimit(Sari);
        Crowd(of: 3 * Pace.Crowd);

        Assert.False(_pace.Allows(Sari));
    }

    [Fact]
    public void Memory_holds_no_more_people_than_asked_within_two_windows_however_many_come_and_go()
    {
        const int PerWindow = 2 * Pace.Crowd;
        for (var window = 0UL; window < 20; window++)
        {
            Crowd(of: PerWindow, first: 1000 + window * PerWindow);
            _clock.Advance(Pace.Window);
            Assert.InRange(_pace.Remembered, 0, 2 * PerWindow);
        }
    }

    void AskToTheLimit(PersonId person)
    {
        for (var question = 0; question < Pace.Most; question++)
            Assert.True(_pace.Allows(person));
        Assert.False(_pace.Allows(person));
    }

    void Crowd(int of, ulong first = 1000)
    {
        for (var person = 0UL; person < (ulong)of; person++)
            Assert.True(_pace.Allows(new PersonId(first + person)));
    }
}
