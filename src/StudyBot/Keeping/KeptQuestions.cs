using StudyBot.Chat;
using StudyBot.Storage.Questions;
using StudyBot.Wording;

namespace StudyBot.Keeping;

/// <summary>A person's questions.</summary>
internal sealed class KeptQuestions(IQuestions store, QuestionLog questions, AskedBefore before, Questions.Conversations conversations) : IPersonalData
{
    /// <inheritdoc/>
    public async Task<PersonalRecord> OfAsync(PersonId person, Voice voice, CancellationToken cancel)
    {
        await questions.SettleAsync().WaitAsync(cancel);
        var texts = KeepingTexts.In(voice);
        var kept = await store.OfPersonAsync(person.Value, cancel);
        return new PersonalRecord("questions", texts.YourQuestions(kept.Count), [.. kept.Select(question => Line(question, texts))], kept);
    }

    /// <inheritdoc/>
    public async Task<int> EraseAsync(PersonId person, CancellationToken cancel)
    {
        await questions.SettleAsync().WaitAsync(cancel);
        foreach (var question in await store.OfPersonAsync(person.Value, cancel))
            conversations.Forget(question.AnswerId, question.IsInTalk ? question.ChannelId : null);
        before.Forget(person);
        return await store.EraseOfPersonAsync(person.Value, cancel);
    }

    static string Line(KeptQuestion question, KeepingTexts texts) => texts.QuestionLine(
        Markup.Moment(new DateTimeOffset(question.AskedAt, TimeSpan.Zero)),
        Markup.Escape(question.Text.ReplaceLineEndings(" ")),
        question.IsAnswered ? texts.WasAnswered : texts.WasNotAnswered,
        question.ServerId is null ? texts.InDirect : Markup.Mention(new ChannelId(question.ChannelId)),
        question.IsPrivate ? texts.WasPrivate : texts.WasPublic);
}

/// <summary>The marks a person gave to answers, also to those of others.</summary>
internal sealed class KeptMarks(IQuestions store) : IPersonalData
{
    /// <inheritdoc/>
    public async Task<PersonalRecord> OfAsync(PersonId person, Voice voice, CancellationToken cancel)
    {
        var texts = KeepingTexts.In(voice);
        var marks = await store.MarksOfPersonAsync(person.Value, cancel);
        // The words of a question belong to whoever asked it; the file names the mark only.
        return new PersonalRecord(
            "marks",
            texts.YourMarks(marks.Count),
            [.. marks.GroupBy(mark => mark.IsHelpful).Select(group => $"{(group.Key ? texts.Helpful : texts.NotHelpful)}: {group.Count()}")],
            marks.Select(mark => new { mark.QuestionId, mark.IsHelpful }).ToList());
    }

    /// <inheritdoc/>
    public async Task<int> EraseAsync(PersonId person, CancellationToken cancel) => await store.EraseMarksOfPersonAsync(person.Value, cancel);
}
