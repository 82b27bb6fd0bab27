using System.Globalization;
using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Running;
using StudyBot.Quizzes.Wording;
using StudyBot.Settings;
using StudyBot.Storage.Quizzes;

namespace StudyBot.Quizzes.Preparing;

/// <summary>Opens quizzes at their time, each once, also after a restart.</summary>
internal sealed class QuizPlanner : IDisposable
{
    /// <summary>A plan that was missed by more is not made up for: nobody waits for it any more.</summary>
    static readonly TimeSpan LongestDelay = TimeSpan.FromMinutes(30);

    static readonly TimeSpan Period = TimeSpan.FromSeconds(5);

    readonly IQuizPlans _plans;
    readonly QuizHall _hall;
    readonly QuizOpener _opener;
    readonly IChat _chat;
    readonly Preferences _preferences;
    readonly PlatformClock _platform;
    readonly ILogger _log;
    readonly ITimer _timer;
    int _isLooking;
    bool _isConnected;

    public QuizPlanner(
        IQuizPlans plans, QuizHall hall, QuizOpener opener, IChat chat, Preferences preferences, PlatformClock platform, TimeProvider clock, ILogger<QuizPlanner> log)
    {
        (_plans, _hall, _opener, _chat, _preferences, _platform, _log) = (plans, hall, opener, chat, preferences, platform, log);
        _timer = clock.CreateTimer(_ => _ = LookAsync(), null, Period, Period);
    }

    /// <summary>Keeps a plan.</summary>
    public Task PlanAsync(QuizWish wish, QuizPlace place, DateTimeOffset at, CancellationToken cancel) =>
        _plans.AddAsync(new QuizPlan(QuizId.Of(place.Channel, _platform.Now), place.Server, place.Channel, at.UtcDateTime, Of(place.Starter) + wish.Write()), cancel);

    /// <summary>Plans that a person made and that have not opened yet.</summary>
    public async Task<IReadOnlyList<QuizPlan>> PlansOfAsync(ulong person, CancellationToken cancel) =>
        [.. (await _plans.ReadAllAsync(cancel)).Where(plan => plan.Wish.StartsWith(Of(person), StringComparison.Ordinal))];

    /// <summary>A person's plans become nobody's; the quizzes open all the same.</summary>
    public async Task ForgetAsync(ulong person, CancellationToken cancel)
    {
        foreach (var plan in await PlansOfAsync(person, cancel))
            await _plans.RewriteAsync(plan.Id, Of(FormerMember.Nobody) + plan.Wish[Of(person).Length..], cancel);
    }

    /// <summary>The line is up: from now on plans are looked at.</summary>
    public void Begin() => _isConnected = true;

    public void Dispose() => _timer.Dispose();

    /// <summary>How a plan begins: whose it is.</summary>
    static string Of(ulong starter) => string.Create(CultureInfo.InvariantCulture, $"{starter} ");

    async Task LookAsync()
    {
        if (!_isConnected || Interlocked.Exchange(ref _isLooking, 1) == 1)
            return;
        try
        {
            var now = _platform.Now;
            foreach (var plan in await _plans.ReadAllAsync(CancellationToken.None))
            {
                if (plan.At <= now.UtcDateTime)
                    await OpenAsync(plan, now);
            }
        }
        catch (Exception failure)
        {
            Log.NotKept(_log, failure);
        }
        finally
        {
            Volatile.Write(ref _isLooking, 0);
        }
    }

    /// <summary>Begun before the plan is taken: whoever is forgotten is taken out of the one or of the other.</summary>
    async Task OpenAsync(QuizPlan plan, DateTimeOffset now)
    {
        var voice = QuizVoice.Of(_preferences.Of(new ServerId(plan.ServerId)).Language);
        var parts = plan.Wish.Split(' ', 2);
        var starter = ulong.Parse(parts[0], CultureInfo.InvariantCulture);
        using var opening = _hall.BeginOpening(starter);
        if (!await _plans.TryTakeAsync(plan, CancellationToken.None))
            return;
        var isMissed = now.UtcDateTime - plan.At > LongestDelay;
        var opened = isMissed
            ? new Opened(voice.Say("PlanMissed", Markup.Moment(new DateTimeOffset(plan.At, TimeSpan.Zero))))
            : await _opener.OpenAsync(opening, QuizWish.Read(parts[1]), new QuizPlace(plan.ServerId, plan.ChannelId, starter), voice, now, CancellationToken.None);
        if (opened.Round is null)
            await _chat.SendAsync(new Destination.Channel(new ChannelId(plan.ChannelId)), Reply.Of(opened.Text), CancellationToken.None);
    }
}
