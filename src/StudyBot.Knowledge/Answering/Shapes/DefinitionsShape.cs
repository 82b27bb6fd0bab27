namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>What several authors say of the same thing.</summary>
/// <param name="Authors">The authors, one passage each; who was asked for stands first.</param>
/// <param name="Asked">How many of them were asked for by name.</param>
public sealed record DefinitionsShape(IReadOnlyList<AuthorsPassage> Authors, int Asked) : AnswerShape
{
    /// <inheritdoc/>
    public override IEnumerable<Quote> Quotes => [];
}

/// <summary>An author's passage.</summary>
/// <param name="Author">The author as the document writes it.</param>
/// <param name="Passage">The passage's place in <see cref="Answer.Passages"/>, from 0.</param>
public sealed record AuthorsPassage(string Author, int Passage);
