using StudyBot.Material;
using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Grading;
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
        var request = new QuestionRequest(wish.Count, seed) { Kinds = wish.Kinds.Count > 0 ? wish.Kinds.ToHashSet() : null };
        if (wish.Topic.Length == 0)
            return bank.Draw(request).Questions;
        var places = TopicPlaces.Of(shelf, wish.Topic);
        return places.Count == 1
            ? bank.Draw(Within(request, places[0])).Questions
            : InTurn([.. places.Select(place => bank.Draw(Within(request, place)).Questions)], wish.Count);
    }

    /// <inheritdoc/>
    public bool IsWord(string word) => Current().Words.Contains(word);

    static QuestionRequest Within(QuestionRequest request, FoundSection place) =>
        request with { Document = place.Document.Key, Headings = place.Path };

    /// <summary>From each place in turn; no question and no answer twice.</summary>
    static IReadOnlyList<QuizQuestion> InTurn(IReadOnlyList<IReadOnlyList<QuizQuestion>> sets, int count) =>
    [
        .. Enumerable.Range(0, sets.Select(set => set.Count).DefaultIfEmpty(0).Max())
            .SelectMany(at => sets.Where(set => at < set.Count).Select(set => set[at]))
            .DistinctBy(question => question.Id)
            .DistinctBy(question => FoldedText.Of(question.Answer))
            .DistinctBy(question => FoldedText.Of(question.Stem))
            .Take(count),
    ];

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
