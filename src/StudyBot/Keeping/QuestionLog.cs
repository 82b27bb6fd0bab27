using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using StudyBot.Chat;
using StudyBot.Questions;
using StudyBot.Storage.Questions;

namespace StudyBot.Keeping;

/// <summary>
/// Keeps what was asked and what came of it. Never in the way of an answer: writing goes on behind it, and a disk that fails costs the
/// record, not the answer. Safe to use from any thread.
/// </summary>
internal sealed partial class QuestionLog(IQuestions store, AskedBefore before, Conversations conversations, TimeProvider clock, ILogger<QuestionLog> log)
{
    /// <summary>So many questions may wait for the disk; those beyond are answered and not kept.</summary>
    const int MostWaiting = 5_000;

    readonly ConcurrentDictionary<string, Task> _waiting = new();
    readonly ConcurrentDictionary<string, Task> _writing = new();

    /// <summary>Recalls what was asked before a restart, so that proposals and conversations go on.</summary>
    public async Task RecallAsync(CancellationToken cancel)
    {
        foreach (var question in (await store.LatestAsync(AskedBefore.Most, cancel)).Reverse())
            Recall(question);
    }

    /// <summary>Says an answer and keeps its question. A mark that comes before we hear that the answer was sent waits for it.</summary>
    /// <param name="asked">The question as it reached the bot.</param>
    /// <param name="person">Who asked.</param>
    /// <param name="place">Where.</param>
    /// <param name="isPrivate">Whether only they see the answer.</param>
    /// <param name="prepared">The answer.</param>
    /// <param name="say">Says the answer.</param>
    public async Task KeepAsync(AskedNow asked, Person person, Place place, bool isPrivate, Prepared prepared, Func<Task<SendOutcome>> say)
    {
        var written = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var isKept = _waiting.Count < MostWaiting && _waiting.TryAdd(prepared.Id, written.Task);
        SendOutcome outcome;
        try
        {
            outcome = await say();
        }
        catch
        {
            Release(prepared.Id, written);
            throw;
        }
        var nearest = prepared.Answer.Passages is [var first, ..] ? first.Passage : null;
        var question = new KeptQuestion(prepared.Id, clock.GetUtcNow().UtcDateTime, person.Id.Value, place.Server?.Value, place.Id.Value, asked.Text)
        {
            Topic = prepared.Question,
            IsPrivate = isPrivate,
            IsAnswered = prepared.Answer.Outcome == Outcome.Answered,
            Confidence = prepared.Answer.Confidence,
            Document = nearest?.Document,
            Place = nearest is null ? null : string.Join(" › ", nearest.Headings),
            AnswerId = (outcome as SendOutcome.Sent)?.Message.Message.Value,
            IsInTalk = Conversations.IsOneTalk(place),
        };
        Recall(question);
        if (!isKept)
        {
            NotKept(log, null);
            return;
        }
        _writing[question.Id] = written.Task;
        _ = WriteAsync(question, written);
    }

    /// <summary>Keeps somebody's mark on an answer, after the question it belongs to.</summary>
    public async Task<MarkOutcome> MarkAsync(string questionId, PersonId person, bool isHelpful, CancellationToken cancel)
    {
        if (_waiting.TryGetValue(questionId, out var writing))
            await writing.WaitAsync(cancel);
        return await store.MarkAsync(questionId, person.Value, isHelpful, cancel);
    }

    /// <summary>Waits until all that was answered so far is on disk; an answer that is held up on its way holds nobody up here.</summary>
    public Task SettleAsync() => Task.WhenAll(_writing.Values);

    void Recall(KeptQuestion question)
    {
        before.Add(question);
        if (!question.IsPrivate)
            conversations.Recall(question.Topic, question.AnswerId, question.IsInTalk ? question.ChannelId : null);
    }

    async Task WriteAsync(KeptQuestion question, TaskCompletionSource written)
    {
        try
        {
            await store.KeepAsync(question, CancellationToken.None);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            NotKept(log, failure);
        }
        finally
        {
            Release(question.Id, written);
        }
    }

    void Release(string id, TaskCompletionSource written)
    {
        _waiting.TryRemove(id, out _);
        _writing.TryRemove(id, out _);
        written.SetResult();
    }

    [LoggerMessage(1, LogLevel.Warning, "A question was answered but could not be kept; look at the disk of the data directory.")]
    static partial void NotKept(ILogger log, Exception? failure);
}
