using StudyBot.Material;
using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Preparing;

/// <summary>Questions from the class's documents as they are now. Safe to use from any thread.</summary>
internal sealed class DocumentQuestions(Library library) : IQuestionSets
{
    readonly Lock _gate = new();
    (Shelf Shelf, QuestionBank Bank, HashSet<string> Words)? _made;

    /// <inheritdoc/>
    public IReadOnlyList<QuizQuestion> Find(QuizWish wish, int seed)
    {
        var (shelf, bank, _) = Current();
        return bank.Draw(new QuestionRequest(wish.Count, seed)
        {
            Kinds = wish.Kinds.Count > 0 ? wish.Kinds.ToHashSet() : null,
            Places = wish.Topic.Length > 0 ? [.. TopicPlaces.Of(shelf, wish.Topic).Select(found => new QuestionPlace(found.Document.Key, found.Path))] : null,
        }).Questions;
    }

    /// <inheritdoc/>
    public bool IsWord(string word) => Current().Words.Contains(word);

    (Shelf Shelf, QuestionBank Bank, HashSet<string> Words) Current()
    {
        lock (_gate)
        {
            var shelf = library.Shelf;
            if (_made is { } made && ReferenceEquals(made.Shelf, shelf))
                return made;
            var bank = QuestionBank.Of(shelf.Documents.Select(document => new KeyedDocument(document.Key, document.Document)));
            _made = made = (shelf, bank, DocumentWords.Of(shelf));
            return made;
        }
    }
}
