using StudyBot.Storage.Questions;

namespace StudyBot.Tests.Support;

/// <summary>Questions kept in a list.</summary>
sealed class RememberedQuestions : IQuestions
{
    readonly List<KeptQuestion> _questions = [];
    readonly Dictionary<(string Question, ulong Person), bool> _marks = [];

    public Task KeepAsync(KeptQuestion question, CancellationToken cancellationToken)
    {
        _questions.Insert(0, question);
        return Task.CompletedTask;
    }

    public Task<MarkOutcome> MarkAsync(string questionId, ulong personId, bool isHelpful, CancellationToken cancellationToken)
    {
        if (!_questions.Exists(question => question.Id == questionId))
            return Task.FromResult(MarkOutcome.QuestionIsGone);
        var isChanged = _marks.TryGetValue((questionId, personId), out var known) && known != isHelpful;
        _marks[(questionId, personId)] = isHelpful;
        return Task.FromResult(isChanged ? MarkOutcome.Changed : MarkOutcome.Kept);
    }

    public Task<IReadOnlyList<KeptQuestion>> LatestAsync(int most, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeptQuestion>>([.. _questions.Take(most)]);

    public Task<IReadOnlyList<KeptQuestion>> OfPersonAsync(ulong personId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeptQuestion>>(_questions.FindAll(question => question.PersonId == personId));

    public Task<IReadOnlyList<KeptMark>> MarksOfPersonAsync(ulong personId, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeptMark>>(
        [
            .. _marks.Where(mark => mark.Key.Person == personId)
                .Select(mark => new KeptMark(mark.Key.Question, _questions.Find(question => question.Id == mark.Key.Question)?.Text ?? "", mark.Value)),
        ]);

    public Task<int> EraseOfPersonAsync(ulong personId, CancellationToken cancellationToken) =>
        Task.FromResult(_questions.RemoveAll(question => question.PersonId == personId));

    public Task<int> EraseMarksOfPersonAsync(ulong personId, CancellationToken cancellationToken)
    {
        var own = _marks.Keys.Where(mark => mark.Person == personId).ToList();
        own.ForEach(mark => _marks.Remove(mark));
        return Task.FromResult(own.Count);
    }

    public Task<int> ErasePastAsync(DateTime now, CancellationToken cancellationToken) => Task.FromResult(0);
}
