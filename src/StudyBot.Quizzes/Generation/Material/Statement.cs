using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Passages;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>A sentence that can be asked about.</summary>
/// <param name="Written">As the document has it.</param>
/// <param name="Text">Without its attribution.</param>
/// <param name="Spot">Where it stands.</param>
/// <param name="IsFirst">Whether its block begins with it.</param>
sealed record Statement(string Written, string Text, Spot Spot, bool IsFirst)
{
    /// <summary>What it is about.</summary>
    public Gist Gist => field ??= Gist.Of(Text);

    /// <summary>The text as an option or as what somebody said: without brackets that say the same once more.</summary>
    public string Shown => Tidy.Unglossed(Text);

    /// <summary>Where it stands, for people.</summary>
    public QuestionSource Source => Spot.At(Written);

    /// <summary>The statements of a paragraph that can be read alone.</summary>
    public static IEnumerable<Statement> Of(Spot spot)
    {
        if (spot.Block is not Paragraph)
            yield break;
        foreach (var (index, span) in Sentences.Of(spot.Block.Text).Index())
        {
            var written = span.In(spot.Block.Text);
            var text = Attribution.Without(written);
            if (Standing.Alone(text))
                yield return new Statement(written, text, spot, index == 0);
        }
    }
}
