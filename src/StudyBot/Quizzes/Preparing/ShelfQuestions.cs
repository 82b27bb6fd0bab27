using System.Collections.Concurrent;
using StudyBot.Material;
using StudyBot.Quizzes.Generation;

namespace StudyBot.Quizzes.Preparing;

/// <summary>What the documents of one shelf are good for, made when first asked for and once. Safe to use from any thread.</summary>
internal sealed class ShelfQuestions(Shelf shelf)
{
    readonly ConcurrentDictionary<string, Lazy<Task<QuestionBank>>> _banks = new();
    readonly Lazy<HashSet<string>> _words = new(() => DocumentWords.Of(shelf));

    public Shelf Shelf => shelf;

    /// <summary>
    /// The questions with their frames in a language. To be awaited, never waited for: a bank is made by several threads of the pool, and
    /// a hundred that stand still for it would keep these from coming.
    /// </summary>
    public Task<QuestionBank> BankIn(string language) => _banks.GetOrAdd(language, asked => new(() => Task.Run(() => Make(asked)))).Value;

    /// <summary>Whether a folded word stands in the documents.</summary>
    public bool HasWord(string word) => _words.Value.Contains(word);

    QuestionBank Make(string language) =>
        QuestionBank.Of(shelf.Documents.Select(document => new KeyedDocument(document.Key, document.Document)), language);
}
