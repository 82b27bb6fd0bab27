using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>Something a question speaks of: a word or a term, with all that may stand for it.</summary>
/// <param name="Written">The question's own words for it.</param>
/// <param name="Alternatives">Word sequences that stand for it; any one of them will do.</param>
/// <param name="Weight">How much it tells passages apart: the inverse document frequency of its best alternative, summed over its words.</param>
/// <param name="Known">Whether the material holds it at all.</param>
/// <param name="Certainty">1, or less when the spelling had to be repaired.</param>
sealed record Concept(string Written, IReadOnlyList<Word[]> Alternatives, double Weight, bool Known, double Certainty);

/// <summary>A word of a question that was read as another one.</summary>
/// <param name="Written">As it was typed.</param>
/// <param name="ReadAs">As it was understood.</param>
public sealed record Repair(string Written, string ReadAs);

/// <summary>A question as understood.</summary>
/// <param name="Concepts">What it speaks of; empty when it names no subject.</param>
/// <param name="WantsDefinition">Whether it asks what something is.</param>
/// <param name="WantsBook">Whether it asks about books and other sources rather than the subject.</param>
/// <param name="Repairs">Words that were read as others.</param>
sealed record Question(IReadOnlyList<Concept> Concepts, bool WantsDefinition, bool WantsBook, IReadOnlyList<Repair> Repairs);
