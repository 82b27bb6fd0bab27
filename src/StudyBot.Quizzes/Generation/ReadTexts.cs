namespace StudyBot.Quizzes.Generation;

/// <summary>Texts as far as they were read. The questions of one document weigh the same options again and again. For one thread.</summary>
sealed class ReadTexts
{
    readonly Dictionary<string, Gist> _gists = [];
    readonly Dictionary<string, string> _folded = [];

    /// <summary>What a text is about.</summary>
    public Gist GistOf(string text) => _gists.TryGetValue(text, out var gist) ? gist : _gists[text] = Gist.Of(text);

    /// <summary>A text as its words alone.</summary>
    public string FoldedOf(string text) => _folded.TryGetValue(text, out var folded) ? folded : _folded[text] = Soundness.Folded(text);
}
