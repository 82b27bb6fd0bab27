using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Database;
using StudyBot.Storage.Servers;

namespace StudyBot.Storage.Quizzes;

internal sealed class QuizJournalStore : IQuizJournal
{
    readonly StudyBotDatabase _database;
    readonly GroupCommit<QuizLine> _lines;

    public QuizJournalStore(StudyBotDatabase database)
    {
        _database = database;
        _lines = new GroupCommit<QuizLine>(WriteAsync);
    }

    public async Task OpenAsync(QuizOpening opening, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        var isNew = await context.TryInsertAsync(context.Quizzes.Where(row => row.Id == opening.Id), () => new QuizRow
        {
            Id = opening.Id,
            ServerId = opening.ServerId,
            ChannelId = opening.ChannelId,
            OpenedAt = opening.OpenedAt,
            Setup = opening.Setup,
        }, cancellationToken);
        if (!isNew)
            throw new ArgumentException($"There is a quiz {opening.Id} already.", nameof(opening));
    }

    public Task AppendAsync(QuizLine line, CancellationToken cancellationToken) => _lines.AddAsync(line).WaitAsync(cancellationToken);

    public async Task<IReadOnlyList<StoredQuiz>> ReadUnsettledAsync(CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        var rows = await context.Quizzes.AsNoTracking().Where(row => !row.IsSettled).OrderBy(row => row.OpenedAt).ToListAsync(cancellationToken);
        var quizzes = new List<StoredQuiz>(rows.Count);
        foreach (var row in rows)
            quizzes.Add(await ReadAsync(context, row, cancellationToken));
        return quizzes;
    }

    public async Task<StoredQuiz?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        var found = await context.Quizzes.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, cancellationToken);
        return found is null || found.Setup.Length == 0 ? null : await ReadAsync(context, found, cancellationToken);
    }

    public async Task EraseAsync(string id, IReadOnlyList<QuizScore> earned, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        await EraseAsync(context, id, earned, cancellationToken);
    }

    public async Task<int> ErasePastAsync(DateTime now, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        var limits = await RetentionLimits.ReadAsync(context, now, cancellationToken);
        var settled = await context.Quizzes.AsNoTracking().Where(row => row.IsSettled && row.Setup.Length > 0)
            .Select(row => new { row.Id, row.ServerId, row.OpenedAt }).ToListAsync(cancellationToken);
        var past = settled.Where(row => row.OpenedAt < limits.Of(row.ServerId)).ToList();
        foreach (var quiz in past)
            await EraseAsync(context, quiz.Id, [], cancellationToken);
        var decided = await context.QuizVariants.Where(row => row.DecidedBy.Length > 0).ToListAsync(cancellationToken);
        foreach (var variant in decided.Where(row => row.DecidedAt < limits.Of(row.ServerId)))
            variant.DecidedBy = "";
        await context.SaveChangesAsync(cancellationToken);
        return past.Count;
    }

    public async Task MarkAliveAsync(DateTime at, CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        await context.SaveOrRetryAsync(async () =>
        {
            var row = await context.QuizAlive.FirstOrDefaultAsync(row => row.Id == QuizAliveRow.Only, cancellationToken);
            if (row is null)
                context.Add(row = new QuizAliveRow());
            row.At = at;
        }, cancellationToken);
    }

    public async Task<DateTime?> LastAliveAsync(CancellationToken cancellationToken)
    {
        await using var context = await _database.OpenAsync(cancellationToken);
        return await context.QuizAlive.Where(row => row.Id == QuizAliveRow.Only).Select(row => (DateTime?)row.At).FirstOrDefaultAsync(cancellationToken);
    }

    static async Task EraseAsync(StudyBotContext context, string id, IReadOnlyList<QuizScore> earned, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (earned.Count > 0 && !await context.QuizScores.AnyAsync(row => row.QuizId == id, cancellationToken))
            await AddAsync(context, id, earned, cancellationToken);
        await context.QuizLines.Where(line => line.QuizId == id).ExecuteDeleteAsync(cancellationToken);
        await context.Quizzes.Where(row => row.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(row => row.Setup, "").SetProperty(row => row.Snapshot, (string?)null).SetProperty(row => row.IsSettled, true), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    static async Task<StoredQuiz> ReadAsync(StudyBotContext context, QuizRow row, CancellationToken cancellationToken)
    {
        var lines = await context.QuizLines.AsNoTracking().Where(line => line.QuizId == row.Id && line.Number > row.SnapshotNumber)
            .OrderBy(line => line.Number).Select(line => line.Text).ToListAsync(cancellationToken);
        var last = await context.QuizLines.AsNoTracking().Where(line => line.QuizId == row.Id)
            .OrderByDescending(line => line.Number).Select(line => new { line.Number, line.At }).FirstOrDefaultAsync(cancellationToken);
        var opening = new QuizOpening(row.Id, row.ServerId, row.ChannelId, row.OpenedAt, row.Setup);
        return new StoredQuiz(opening, row.Snapshot, row.SnapshotNumber, lines, last?.Number ?? 0, last?.At ?? row.OpenedAt);
    }

    /// <summary>
    /// One transaction for a group. It is not tied to one caller's patience: what others wait for is written even when one gave up.
    /// </summary>
    async Task WriteAsync(IReadOnlyList<QuizLine> lines)
    {
        await using var context = await _database.OpenAsync(CancellationToken.None);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await using var transaction = await context.Database.BeginTransactionAsync();
        context.QuizLines.AddRange(lines.Select(line => new QuizLineRow { QuizId = line.QuizId, Number = line.Number, At = line.At, Text = line.Text }));
        await context.SaveChangesAsync();
        foreach (var line in lines.Where(line => line.Snapshot is not null || line.IsSettled is not null || line.Scores is not null))
            await ChangeAsync(context, line);
        await transaction.CommitAsync();
    }

    static async Task ChangeAsync(StudyBotContext context, QuizLine line)
    {
        var quiz = context.Quizzes.Where(row => row.Id == line.QuizId);
        if (line.Snapshot is { } snapshot)
            await quiz.ExecuteUpdateAsync(set => set.SetProperty(row => row.Snapshot, snapshot).SetProperty(row => row.SnapshotNumber, line.Number));
        if (line is { ErasesEarlier: true, Snapshot: { } whole })
        {
            await quiz.ExecuteUpdateAsync(set => set.SetProperty(row => row.Setup, whole));
            await context.QuizLines.Where(row => row.QuizId == line.QuizId && row.Number < line.Number).ExecuteDeleteAsync();
        }
        if (line.IsSettled is { } settled)
            await quiz.ExecuteUpdateAsync(set => set.SetProperty(row => row.IsSettled, settled));
        if (line.Scores is not { } scores)
            return;
        await context.QuizScores.Where(row => row.QuizId == line.QuizId).ExecuteDeleteAsync();
        context.ChangeTracker.Clear();
        await AddAsync(context, line.QuizId, scores, CancellationToken.None);
    }

    static async Task AddAsync(StudyBotContext context, string id, IReadOnlyList<QuizScore> scores, CancellationToken cancellationToken)
    {
        context.QuizScores.AddRange(scores.Select(score => new QuizScoreRow
        {
            QuizId = id,
            PersonId = score.PersonId,
            Name = score.Name,
            Points = score.Points,
            Right = score.Right,
            Asked = score.Asked,
        }));
        await context.SaveChangesAsync(cancellationToken);
    }
}
