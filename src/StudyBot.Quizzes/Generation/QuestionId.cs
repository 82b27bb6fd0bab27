using System.Security.Cryptography;
using System.Text;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation;

/// <summary>Names questions by what they rest on, so that a name outlives restarts, seeds and changes elsewhere in the document.</summary>
static class QuestionId
{
    const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";
    const int Length = 12;

    /// <summary>The id of a question: of its document, kind, deciding sentence and answer.</summary>
    public static string Of(QuestionKind kind, string key, QuestionSource source)
    {
        var facts = string.Join('\u001F', source.Document, kind, source.Sentence, key);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(facts));
        return string.Create(Length, hash, (id, bytes) =>
        {
            for (var i = 0; i < id.Length; i++)
                id[i] = Letters[bytes[i] % Letters.Length];
        });
    }
}
