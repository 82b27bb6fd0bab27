using StudyBot.Knowledge.Indexing;

namespace StudyBot.Knowledge.Answering;

/// <summary>How a passage meets a question, read off the passage's own words.</summary>
/// <param name="Found">For each concept how well the passage holds it, 0..1.</param>
/// <param name="Around">The same for its headings and sources alone.</param>
/// <param name="Defines">Whether it stands below a heading that announces definitions.</param>
/// <param name="Says">The share of the question's weight right before a word that says what it is ("advokasi adalah …"), 0..1.</param>
/// <param name="Plainly">The same where the word right before that one is the question's own: "advokasi anak adalah …" does not say what "advokasi" is.</param>
/// <param name="Window">The best share of the question's weight within a sentence's length of the text, 0..1.</param>
/// <param name="Tight">The best share of the question's weight within a few neighbouring words, 0..1.</param>
/// <param name="Start">The share of the question's weight found in the very first words of the text, 0..1.</param>
/// <param name="Early">The share of the question's weight found in the first words of the text, earlier counting more, 0..1.</param>
/// <param name="Wants">Whether it has the number, the time or the long name that is asked for; true when neither is.</param>
sealed record Fit(float[] Found, float[] Around, bool Defines, double Says, double Plainly, double Window, double Tight, double Start, double Early, bool Wants)
{
    /// <summary>Words of a window: about a sentence or two.</summary>
    const int WindowLength = 25;

    /// <summary>Words of a tight window: a term and what is said of it.</summary>
    const int TightLength = 6;

    /// <summary>Words in which a text names its subject.</summary>
    const int StartLength = 8;

    /// <summary>Words over which being early fades out.</summary>
    const int EarlyLength = 40;

    /// <summary>Words a term and its copula keep within: "X (English term) adalah".</summary>
    const int TermLength = 6;

    /// <summary>How well a name's last word stands for the words before it.</summary>
    const float LastName = 0.5f;

    /// <summary>A concept that headings of the material name counts less where the text only mentions it.</summary>
    const float Mentioned = 0.85f;

    /// <summary>The share of the question's weight that the passage holds, 0..1.</summary>
    public double Coverage(Question question) => Share(question, Found);

    /// <summary>The share of the question's weight that its headings and sources hold, 0..1.</summary>
    public double AroundCoverage(Question question) => Share(question, Around);

    /// <summary>How far the passage is about the concept: named in headings or sources counts in full, in the text half.</summary>
    public float Topical(int concept) => Math.Max(Around[concept], Found[concept] * 0.5f);

    /// <summary>Whether a word by which headings of the material name sections is missing altogether.</summary>
    public bool LacksTopic(Question question)
    {
        for (var i = 0; i < Found.Length; i++)
        {
            if (question.Concepts[i].NamesSections && Found[i] == 0)
                return true;
        }
        return false;
    }

    /// <summary>Whether it stands in another section than the one asked for: "tujuan …" below "Pengertian", where other headings have "Tujuan".</summary>
    public bool IsElsewhere(Question question)
    {
        for (var i = 0; i < Around.Length; i++)
        {
            if (question.Concepts[i] is { IsTopic: true, NamesSections: true } && Around[i] == 0)
                return true;
        }
        return false;
    }

    /// <summary>
    /// The same with the rest of a name found where a part of it is, since passages shorten names: "menurut Wibisana" for "Sartono Wibisana", in
    /// full for an author asked for, half for "Himmler" of "Heinrich Luitpold Himmler". A first name that the material never has is another
    /// author's.
    /// </summary>
    public Fit WithFullNames(Question question)
    {
        float[]? found = null;
        foreach (var name in question.Names.Where(n => n.Concepts.Count > 1))
        {
            var standsFor = !name.Attributed ? Found[name.Concepts[^1]] * LastName
                : name.Concepts.All(c => question.Concepts[c].Known) ? name.Concepts.Max(c => Found[c])
                : 0;
            if (standsFor == 0)
                continue;
            found ??= [.. Found];
            foreach (var concept in name.Concepts)
                found[concept] = Math.Max(found[concept], standsFor);
        }
        return found is null ? this : this with { Found = found };
    }

    /// <summary>What two passages hold together.</summary>
    public Fit With(Fit other) => this with { Found = [.. Found.Zip(other.Found, Math.Max)] };

    /// <summary>Reads the passage's words.</summary>
    public static Fit Of(Sought sought, EncodedWords passage)
    {
        var question = sought.Question;
        Span<float> strengths = stackalloc float[sought.Words.Length];
        strengths.Clear();
        Span<int> last = stackalloc int[sought.Weights.Length];
        last.Fill(Reading.Nowhere);
        var reading = new Reading(sought.Weights, last);
        var defines = false;
        float[]? around = null;
        for (var i = 0; i < passage.Count; i++)
        {
            if (i == passage.Around)
                around = sought.PerConcept(strengths);
            var (surface, stem, prefix) = passage[i];
            defines |= i < passage.Around && Sought.AnnouncesDefinition(stem);
            if (i >= passage.Around && sought.IsCopula(surface))
                reading.NoteCopula(i - passage.Around);
            if (!sought.MayBe(surface, stem, prefix))
                continue;
            for (var w = 0; w < sought.Words.Length; w++)
            {
                var strength = sought.Words[w].Strength(surface, stem, prefix);
                if (strength == 0)
                    continue;
                strengths[w] = Math.Max(strengths[w], strength);
                if (i >= passage.Around)
                    reading.Note(i - passage.Around, sought.Words[w].Concept);
            }
        }
        var found = sought.PerConcept(strengths);
        around ??= found;
        MeetParts(sought, passage, around);
        for (var c = 0; c < found.Length; c++)
        {
            if (question.Concepts[c] is { Addresses: true, NamesSections: true })
                found[c] = around[c];
            else if (question.Concepts[c].NamesSections)
                found[c] = Math.Max(around[c], found[c] * Mentioned);
        }
        var weight = Math.Max(question.Weight, double.Epsilon);
        return new Fit(found, around, defines, reading.Says / weight, reading.Plainly / weight, reading.Window / weight, reading.Tight / weight, reading.Start / weight, reading.Early / weight,
            (passage.Signs & question.Wanted) == question.Wanted);
    }

    /// <summary>A numbered part is met where a heading names it, word beside number: "BAB VI", "Pasal 10" is not "pasal 6".</summary>
    static void MeetParts(Sought sought, EncodedWords passage, float[] around)
    {
        foreach (var part in sought.Parts)
            around[part.Concept] = 0;
        foreach (var part in sought.Parts)
        {
            for (var i = 0; i + 1 < passage.Around; i++)
            {
                if (passage[i].Surface == part.Word && passage[i + 1].Surface == part.Number)
                    around[part.Concept] = 1;
            }
        }
    }

    static double Share(Question question, float[] found)
    {
        if (question.Weight == 0)
            return 0;
        double share = 0;
        for (var i = 0; i < found.Length; i++)
            share += question.Concepts[i].Weight * question.Concepts[i].Certainty * found[i];
        return share / question.Weight;
    }

    /// <summary>Follows the question's concepts through a text, word by word.</summary>
    /// <param name="weights">The weight of each concept.</param>
    /// <param name="last">Room for where each concept stood last; <see cref="Nowhere"/> at first.</param>
    ref struct Reading(ReadOnlySpan<double> weights, Span<int> last)
    {
        /// <summary>Farther back than any text is long.</summary>
        public const int Nowhere = int.MinValue / 2;

        readonly ReadOnlySpan<double> _weights = weights;
        readonly Span<int> _last = last;

        public double Window { get; private set; }

        public double Tight { get; private set; }

        public double Start { get; private set; }

        public double Early { get; private set; }

        public double Says { get; private set; }

        public double Plainly { get; private set; }

        public void NoteCopula(int place)
        {
            var share = Within(place, TermLength + 1);
            Says = Math.Max(Says, share);
            if (_last.Contains(place - 1))
                Plainly = Math.Max(Plainly, share);
        }

        public void Note(int place, int concept)
        {
            if (_last[concept] == Nowhere)
            {
                if (place < EarlyLength)
                    Early += _weights[concept] * (1 - (double)place / EarlyLength);
                if (place < StartLength)
                    Start += _weights[concept];
            }
            _last[concept] = place;
            Window = Math.Max(Window, Within(place, WindowLength));
            Tight = Math.Max(Tight, Within(place, TightLength));
        }

        /// <summary>The weight of the concepts that stand among so many words up to this place.</summary>
        readonly double Within(int place, int length)
        {
            double weight = 0;
            for (var i = 0; i < _last.Length; i++)
            {
                if (place - _last[i] < length)
                    weight += _weights[i];
            }
            return weight;
        }
    }
}
