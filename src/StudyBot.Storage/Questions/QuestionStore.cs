using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;
using StudyBot.Storage.Servers;

namespace StudyBot.Storage.Questions;

internal sealed class QuestionStore : IQuestions
{
    readonly StudyBotDatabase _database;
    readonly GroupCommit<KeptQuestion> _questions;

    public QuestionStore(StudyBotDatabase database)
    {
        _database = database;
        _questions = new GroupCommit<KeptQuestion>(WriteAsync);
    }

    public Task KeepAsync(KeptQuestion question, CancellationToken cancellationToken) => _questions.AddAsync(question).WaitAsync(cancellationToken);

    public async Task<MarkOutcome> MarkAsync(string questionId, ulong personId, bool isHelpful, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        var outcome = MarkOutcome.QuestionIsGone;
        await context.SaveOrRetryAsync(async () =>
        {
            outcome = MarkOutcome.QuestionIsGone;
            if (!await context.Questions.AnyAsync(row => row.Id == questionId, cancellationToken))
                return;
            var mark = await context.QuestionMarks.FirstOrDefaultAsync(row => row.QuestionId == questionId && row.PersonId == personId, cancellationToken);
            outcome = mark is null || mark.IsHelpful == isHelpful ? MarkOutcome.Kept : MarkOutcome.Changed;
            if (mark is null)
                context.Add(mark = new QuestionMarkRow { QuestionId = questionId, PersonId = personId });
            mark.IsHelpful = isHelpful;
        }, cancellationToken);
        return outcome;
    }

    public async Task<IReadOnlyList<KeptQuestion>> LatestAsync(int most, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        var rows = await context.Questions.AsNoTracking().OrderByDescending(row => row.AskedAt).Take(most).ToListAsync(cancellationToken);
        return [.. rows.Select(Kept)];
    }

    public async Task<IReadOnlyList<KeptQuestion>> OfPersonAsync(ulong personId, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        var rows = await context.Questions.AsNoTracking().Where(row => row.PersonId == personId)
            .OrderByDescending(row => row.AskedAt).ToListAsync(cancellationToken);
        return [.. rows.Select(Kept)];
    }

    public async Task<IReadOnlyList<KeptMark>> MarksOfPersonAsync(ulong personId, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        return await context.QuestionMarks.AsNoTracking().Where(mark => mark.PersonId == personId)
            .Join(context.Questions, mark => mark.QuestionId, question => question.Id, (mark, question) => new { mark, question })
            .OrderByDescending(both => both.question.AskedAt)
            .Select(both => new KeptMark(both.mark.QuestionId, both.question.Text, both.mark.IsHelpful))
            .ToListAsync(cancellationToken);
    }

    public async Task<int> EraseOfPersonAsync(ulong personId, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        return await context.Questions.Where(row => row.PersonId == personId).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task<int> EraseMarksOfPersonAsync(ulong personId, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        return await context.QuestionMarks.Where(row => row.PersonId == personId).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task<int> ErasePastAsync(DateTime now, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        var erased = 0;
        var limits = await RetentionLimits.ReadAsync(context, now, cancellationToken);
        foreach (var (server, limit) in limits.Chosen)
            erased += await context.Questions.Where(row => row.ServerId == server && row.AskedAt < limit).ExecuteDeleteAsync(cancellationToken);
        var ordinary = limits.Ordinary;
        return erased + await context.Questions
            .Where(row => row.AskedAt < ordinary && !context.Servers.Any(server => server.ServerId == row.ServerId))
            .ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>One transaction for a group; not tied to one caller's patience.</summary>
    async Task WriteAsync(IReadOnlyList<KeptQuestion> questions)
    {
        await using var context = await _database.OpenAsync(CancellationToken.None);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.Questions.AddRange(questions.Select(Row));
        await context.SaveChangesAsync();
    }

    static QuestionRow Row(KeptQuestion question) => new()
    {
        Id = question.Id,
        AskedAt = question.AskedAt,
        PersonId = question.PersonId,
        ServerId = question.ServerId,
        ChannelId = question.ChannelId,
        Text = question.Text,
        Topic = question.Topic,
        IsPrivate = question.IsPrivate,
        IsAnswered = question.IsAnswered,
        Confidence = question.Confidence,
        Document = question.Document,
        Place = question.Place,
        AnswerId = question.AnswerId,
        IsInTalk = question.IsInTalk,
    };

    static KeptQuestion Kept(QuestionRow row) => new(row.Id, row.AskedAt, row.PersonId, row.ServerId, row.ChannelId, row.Text)
    {
        Topic = row.Topic,
        IsPrivate = row.IsPrivate,
        IsAnswered = row.IsAnswered,
        Confidence = row.Confidence,
        Document = row.Document,
        Place = row.Place,
        AnswerId = row.AnswerId,
        IsInTalk = row.IsInTalk,
    };
}
