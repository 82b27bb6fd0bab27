namespace StudyBot.Knowledge.Answering;

/// <summary>A window that moves over a text and knows how much of the question lies in it.</summary>
/// <param name="question">The question.</param>
/// <param name="length">Words of the window.</param>
struct ConceptWindow(Question question, int length)
{
    readonly Queue<(int Place, int Concept)> _within = new();
    readonly int[] _times = new int[question.Concepts.Count];
    double _weight;

    /// <summary>The most weight that lay in the window so far.</summary>
    public double Best { get; private set; }

    /// <summary>Moves on to a word that stands for a concept.</summary>
    public void Note(int place, int concept)
    {
        _within.Enqueue((place, concept));
        if (_times[concept]++ == 0)
            _weight += question.Concepts[concept].Weight;
        while (_within.Peek().Place <= place - length)
        {
            var left = _within.Dequeue().Concept;
            if (--_times[left] == 0)
                _weight -= question.Concepts[left].Weight;
        }
        Best = Math.Max(Best, _weight);
    }
}
