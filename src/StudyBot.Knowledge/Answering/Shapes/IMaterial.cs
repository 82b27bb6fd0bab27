using StudyBot.Knowledge.Language;
using StudyBot.Knowledge.Passages;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>What shapes of questions ask of the material.</summary>
interface IMaterial
{
    /// <summary>Terms that stand for each other.</summary>
    Aliases Aliases { get; }

    /// <summary>The document that "this article" means: the longest of the course material; null when there is none.</summary>
    string? Main { get; }

    /// <summary>The best passages for a question of one subject, as if it were all that was asked.</summary>
    Answer Find(string question, int top);

    /// <summary>All passages of a document below a path of headings, in reading order.</summary>
    IReadOnlyList<Passage> Below(string document, IReadOnlyList<string> headings);
}
