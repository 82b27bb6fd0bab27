using StudyBot.Knowledge.Indexing;

namespace StudyBot.Knowledge.Answering;

/// <summary>What a question insists on and a passage may lack.</summary>
[Flags]
enum Lack
{
    /// <summary>It lacks none of them.</summary>
    Nothing = 0,

    /// <summary>The author whose statement is asked for.</summary>
    Author = 1,

    /// <summary>A name that the material has elsewhere.</summary>
    Name = 2,

    /// <summary>A name that no passage of the material has.</summary>
    UnknownName = 4,

    /// <summary>A year.</summary>
    Year = 8,

    /// <summary>Any number, where one is asked for.</summary>
    Number = 16,

    /// <summary>Any date, where a time is asked for.</summary>
    Date = 32,

    /// <summary>The topic on which the author asked for is to speak: it is then about something else.</summary>
    Topic = 64,

    /// <summary>The numbered part that is asked for, which no document has.</summary>
    Part = 128,

    /// <summary>A long name, where that of a short form is asked for.</summary>
    LongName = 256,
}

/// <summary>What decides against a passage.</summary>
static class Lacking
{
    /// <summary>Reads it off the question and how the passage meets it.</summary>
    /// <param name="question">The question.</param>
    /// <param name="fit">How the passage, or those of a comparison together, meet it.</param>
    /// <param name="wants">Whether the passage has the number, time or long name asked for.</param>
    public static Lack In(Question question, Fit fit, bool wants)
    {
        var lacks = Lack.Nothing;
        foreach (var name in question.Names.Where(n => IsLacking(n, fit)))
            lacks |= name.Attributed ? Lack.Author : name.Known ? Lack.Name : Lack.UnknownName;
        if (LackingYears(question, fit).Any())
            lacks |= Lack.Year;
        if (!wants)
            lacks |= question.Wanted switch { PassageSigns.Date => Lack.Date, PassageSigns.LongName => Lack.LongName, _ => Lack.Number };
        if (question.Form.HasFlag(QuestionForm.Attributed) && fit.LacksTopic(question))
            lacks |= Lack.Topic;
        if (question.Concepts.Any(c => c is { Addresses: true, Known: false }))
            lacks |= Lack.Part;
        return lacks;
    }

    /// <summary>Whether no word of the name stands in the passage.</summary>
    public static bool IsLacking(Name name, Fit fit) => name.Concepts.All(c => fit.Found[c] == 0);

    /// <summary>The years that the question names and the passage lacks.</summary>
    public static IEnumerable<Concept> LackingYears(Question question, Fit fit) =>
        question.Concepts.Where((c, i) => fit.Found[i] == 0 && Language.Year.Is(c.Written));

    /// <summary>What it takes off the confidence, in the logit. The larger ones decide, whatever else speaks for the passage.</summary>
    public static double Weight(Lack lacks) => Weights.Where(w => lacks.HasFlag(w.Lack)).Sum(w => w.Weight);

    static readonly (Lack Lack, double Weight)[] Weights =
    [
        (Lack.Author, 5),
        (Lack.UnknownName, 2.3),
        (Lack.Name, 0.35),
        (Lack.Topic, 3.5),
        (Lack.Part, 3),
        (Lack.Year, 1.85),
        (Lack.Number, 2.2),
        (Lack.Date, 0.6),
        (Lack.LongName, 4),
    ];
}
