using System.Text;
using CsCheck;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Reading;
using StudyBot.Quizzes.Generation;

namespace StudyBot.Quizzes.Tests.Support;

/// <summary>Documents to ask about.</summary>
static class Deck
{
    const long MaxBytes = 1 << 20;

    /// <summary>Lecture notes, a web article, a regulation, and the documents that ship.</summary>
    public static IReadOnlyList<KeyedDocument> Documents { get; } = FolderDocuments.In(Path.Combine(AppContext.BaseDirectory, "Documents"), MaxBytes);

    public static QuestionBank Bank { get; } = QuestionBank.Of(Documents);

    public static KeyedDocument Named(string key) => Documents.Single(document => document.Key == key);

    /// <summary>A document out of a text.</summary>
    public static KeyedDocument Of(string key, string text) => new(key, DocumentFile.Read(Encoding.UTF8.GetBytes(text), key).Document!);

    /// <summary>Any of the documents, some of their lines left out: whatever is left must make good questions or none.</summary>
    /// <param name="which">Which document, from 0.</param>
    /// <param name="seed">Which lines.</param>
    public static KeyedDocument Torn(int which, int seed)
    {
        var random = new Random(seed);
        var document = Documents[which];
        return Of(document.Key, string.Join('\n', document.Document.Text.Split('\n').Where(_ => random.Next(12) > 0)));
    }

    /// <summary>A torn document by its numbers, and a seed to draw with.</summary>
    public static Gen<(int Which, int Tear, int Seed)> Draws { get; } = Gen.Select(Gen.Int[0, Documents.Count - 1], Gen.Int[0, 1 << 20], Gen.Int[0, 1 << 20]);
}
