using StudyBot.Chat;
using StudyBot.Quizzes.Running;
using StudyBot.Quizzes.Wording;
using StudyBot.Storage.Quizzes;

namespace StudyBot.Quizzes.Preparing;

/// <summary>What became of opening a quiz.</summary>
/// <param name="Text">What the starter is told.</param>
/// <param name="Round">The quiz; null when none was opened.</param>
internal sealed record Opened(string Text, LiveRound? Round = null);

/// <summary>Opens quizzes: one in each channel, with questions from the documents and what the class has taught.</summary>
internal sealed class QuizOpener(QuizHall hall, IQuestionSets sets, IQuizVariants variants, IChat chat, IChatView view)
{
    const Rights Needed = Rights.ViewChannel | Rights.SendMessages;

    /// <summary>Opens a quiz in a place or a thread below it.</summary>
    public async Task<Opened> OpenAsync(QuizWish wish, QuizPlace place, QuizVoice voice, DateTimeOffset at, CancellationToken cancel)
    {
        using var opening = hall.BeginOpening(place.Starter);
        return await OpenAsync(opening, wish, place, voice, at, cancel);
    }

    /// <summary>The same, begun by the caller.</summary>
    public async Task<Opened> OpenAsync(Opening opening, QuizWish wish, QuizPlace place, QuizVoice voice, DateTimeOffset at, CancellationToken cancel)
    {
        await hall.ResumeAsync(cancel);
        if (!wish.InThread)
            return await InAsync(opening, wish, place, voice, at, cancel);
        var title = wish.Topic.Length > 0 ? voice.Say("ThreadTitleTopic", wish.Topic) : voice["ThreadTitle"];
        var opened = await chat.SendAsync(
            new Destination.NewThread(new ChannelId(place.Channel), title.Length <= 100 ? title : title[..100]), Reply.Of(voice["ThreadOpened"]), cancel);
        return opened is SendOutcome.Sent sent
            ? await InAsync(opening, wish, place with { Channel = sent.Message.Channel.Value }, voice, at, cancel)
            : new Opened(voice["NoThread"]);
    }

    /// <summary>Another set each time, the same one when the same opening is tried again.</summary>
    static int SeedOf(QuizPlace place, DateTimeOffset at) => (int)((ulong)at.ToUnixTimeMilliseconds() ^ place.Channel) & int.MaxValue;

    async Task<Opened> InAsync(Opening opening, QuizWish wish, QuizPlace place, QuizVoice voice, DateTimeOffset at, CancellationToken cancel)
    {
        if (!hall.TryKeep(opening, place.Channel))
            return new Opened(voice["AlreadyRunning"]);
        var channel = new ChannelId(place.Channel);
        var rights = view.RightsIn(channel);
        if (view.FindPlace(channel) is { IsThread: false } && !rights.Allow(Needed))
            return new Opened(voice.Say("MayNotPlayHere", Markup.Mention(channel)));
        var questions = await sets.FindAsync(wish, voice.Culture.TwoLetterISOLanguageName, SeedOf(place, at), cancel);
        if (questions.Count == 0)
            return new Opened(wish.Topic.Length > 0 ? voice.Say("NoQuestionsTopic", Markup.Escape(wish.Topic)) : voice["NoQuestions"]);
        var learned = await variants.ReadAsync(place.Server, cancel);
        var taught = questions.Select(question => question.IsTyped ? question with { Accepted = [.. question.Accepted, .. learned[question.Id]] } : question);
        var teams = Enumerable.Range(0, wish.Teams).Select(team => voice.Say("TeamName", (char)('A' + team))).ToList();
        var round = await hall.OpenAsync(opening, wish.Grant(place, [.. taught], teams, at), cancel);
        return new Opened(voice.Say("Opened", Markup.Mention(channel)), round);
    }
}
