using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>The words by which headings announce definitions.</summary>
static class DefinitionHeadings
{
    /// <summary>Their stems.</summary>
    public static readonly IReadOnlyList<string> Stems =
        [.. new[] { "pengertian", "definisi" }.Select(w => Words.Of(w, default).Stem)];
}
