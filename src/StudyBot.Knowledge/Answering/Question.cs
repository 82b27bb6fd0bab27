using StudyBot.Knowledge.Indexing;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering;

/// <summary>A word of a question that was read as another one.</summary>
/// <param name="Written">As it was typed.</param>
/// <param name="ReadAs">As it was understood.</param>
public sealed record Repair(string Written, string ReadAs);

/// <summary>A question as understood.</summary>
/// <param name="Concepts">What it speaks of; empty when it names no subject.</param>
/// <param name="Form">What kind of answer it wants.</param>
/// <param name="Names">The names it insists on.</param>
/// <param name="Wanted">What a passage must have to answer it.</param>
/// <param name="Repairs">Words that were read as others.</param>
sealed record Question(IReadOnlyList<Concept> Concepts, QuestionForm Form, IReadOnlyList<Name> Names, PassageSigns Wanted, IReadOnlyList<Repair> Repairs)
{
    /// <summary>The weight of all its concepts.</summary>
    public double Weight { get; } = Concepts.Sum(c => c.Weight);

    /// <summary>Whether it asks what something, or who someone, is.</summary>
    public bool AsksWhatItIs { get; } =
        (Form & (QuestionForm.Definition | QuestionForm.NamedDefinition)) != 0
        || (Form.HasFlag(QuestionForm.Person) && Concepts.Count > 0 && Enumerable.Range(0, Concepts.Count).All(c => Names.Any(n => n.Concepts.Contains(c))));

    /// <summary>The words of all that may stand for its concepts, lower case.</summary>
    public IReadOnlySet<string> Surfaces => Concepts.SelectMany(c => c.Wordings).SelectMany(w => w.Words).Select(w => w.Surface).ToHashSet();

    /// <summary>The share of its weight that stands nowhere in the material, 0..1.</summary>
    public double Missing => Weight == 0 ? 1 : Concepts.Where(c => !c.Known).Sum(c => c.Weight) / Weight;
}

/// <summary>What kind of answer a question wants, as far as its words tell.</summary>
[Flags]
enum QuestionForm
{
    /// <summary>Whatever speaks of its concepts.</summary>
    Open = 0,

    /// <summary>What something is: "apa itu …".</summary>
    Definition = 1,

    /// <summary>A definition, asked for by that word, which documents have in headings: "pengertian …".</summary>
    NamedDefinition = 2,

    /// <summary>A book or other source rather than the subject.</summary>
    Book = 4,

    /// <summary>Things side by side, so that one passage need not hold them all.</summary>
    Comparison = 8,

    /// <summary>What a certain author says: "… menurut Siporin".</summary>
    Attributed = 16,

    /// <summary>Who someone is, or who did something.</summary>
    Person = 32,
}

/// <summary>Something a question speaks of: a word or a term, with all that may stand for it.</summary>
/// <param name="Written">The question's own words for it.</param>
/// <param name="Wordings">Word sequences that stand for it; any one of them will do. Where the material knows some, only those.</param>
/// <param name="Weight">How much it tells passages apart: the inverse document frequency of its most common wording.</param>
/// <param name="Known">Whether the material holds it at all.</param>
/// <param name="NamesSections">Whether headings name it: a passage that only mentions it is then less about it.</param>
/// <param name="Certainty">1, or less when the spelling had to be repaired.</param>
/// <param name="Addresses">Whether it names a numbered part of a document: "pasal 3".</param>
sealed record Concept(
    string Written, IReadOnlyList<Wording> Wordings, double Weight, bool Known, bool NamesSections, double Certainty, bool Addresses = false)
{
    /// <summary>Whether it is one of the words by which texts of any subject are divided: "tujuan", "fungsi".</summary>
    public bool IsTopic { get; init; }
}

/// <summary>One way to word a concept.</summary>
/// <param name="Words">Its words in order.</param>
/// <param name="Weight">The inverse document frequencies of its words, summed.</param>
sealed record Wording(IReadOnlyList<Word> Words, double Weight);
