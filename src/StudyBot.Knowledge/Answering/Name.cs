namespace StudyBot.Knowledge.Answering;

/// <summary>A name that a question insists on: a text in which no word of it stands speaks of someone or something else.</summary>
/// <param name="Written">As the question writes it.</param>
/// <param name="Concepts">The places of its words among the question's concepts; one that is found will do, since names are shortened.</param>
/// <param name="Attributed">Whether it is the author whose statement is asked for: "menurut Plato".</param>
/// <param name="Known">Whether the material holds any of its words.</param>
sealed record Name(string Written, IReadOnlyList<int> Concepts, bool Attributed, bool Known);
