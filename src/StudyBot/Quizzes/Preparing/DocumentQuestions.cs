using StudyBot.Material;
using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Grading;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Preparing;

/// <summary>Questions from the class's documents as they are now. Safe to use from any thread.</summary>
internal sealed class DocumentQuestions(Library library) : IQuestionSets
{
    ShelfQuestions _made = new(library.Shelf);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<QuizQuestion>> FindAsync(QuizWish wish, string language, int seed, CancellationToken cancel)
    {
        var made = Current();
        var bank = await made.BankIn(language).WaitAsync(cancel);
        var drawn = bank.Draw(new QuestionRequest(wish.Count, seed)
        {
            Kinds = wish.Kinds.Count > 0 ? wish.Kinds.ToHashSet() : null,
            Places = wish.Topic.Length > 0 ? [.. TopicPlaces.Of(made.Shelf, wish.Topic).Select(found => new QuestionPlace(found.Document.Key, found.Path))] : null,
        }).Questions;
        return EqualTerms.Accept(drawn, made.Shelf.EqualTerms);
    }

    /// <inheritdoc/>
    public bool IsWord(string word) => Current().HasWord(word);

    ShelfQuestions Current()
    {
        var made = Volatile.Read(ref _made);
        if (ReferenceEquals(made.Shelf, library.Shelf))
            return made;
        var next = new ShelfQuestions(library.Shelf);
        var kept = Interlocked.CompareExchange(ref _made, next, made);
        return ReferenceEquals(kept, made) ? next : kept;
    }
}
