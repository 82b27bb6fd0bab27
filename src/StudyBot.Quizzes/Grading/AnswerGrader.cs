namespace StudyBot.Quizzes.Grading;

/// <summary>
/// Grades what people type as the answer to one question. It knows the accepted answers, everything else that could be meant in this set,
/// and the words of the class's documents, so that what it allows is never another answer. Pure and safe to use from any thread.
/// </summary>
public sealed class AnswerGrader
{
    readonly Candidate[] _keys;
    readonly Candidate[] _others;
    readonly HashSet<string> _asked;
    readonly bool _marksMatter;
    readonly Func<string, bool> _isWord;

    /// <param name="keys">The accepted answers, at least one.</param>
    /// <param name="others">Other keys and options of the set; those equal to an accepted answer are left out.</param>
    /// <param name="isWord">Whether a folded word occurs in the class's documents. Null when nothing is known.</param>
    /// <param name="stem">The question's words, which an answer may repeat.</param>
    public AnswerGrader(IEnumerable<string> keys, IEnumerable<string> others, Func<string, bool>? isWord = null, string stem = "")
    {
        _keys = [.. keys.Select(Candidate.Of).Where(key => key.Words.Length > 0)];
        _others = [.. others.Select(Candidate.Of).Where(other => other.Words.Length > 0 && !_keys.Any(key => key.HasSameMarksAs(other)))];
        _marksMatter = _keys.Any(key => _others.Any(key.IsSameAs));
        _asked = [.. FoldedText.Words(stem, keepMarks: false)];
        _isWord = isWord ?? (_ => false);
    }

    /// <summary>Grades one answer.</summary>
    public Grade Grade(string typed)
    {
        var guess = Candidate.Of(typed);
        if (guess.Words.Length == 0)
            return new Grade(GradeReason.Empty);
        return Exactly(guess) ?? Spaced(guess) ?? Contained(guess) ?? Mistyped(guess);
    }

    Grade? Exactly(Candidate guess)
    {
        foreach (var key in _keys)
        {
            if (key.IsSameAs(guess) && (!_marksMatter || key.HasSameMarksAs(guess)))
                return new Grade(GradeReason.Same, key.Text);
        }
        if (!_others.Any(guess.IsSameAs))
            return null;
        return new Grade(_keys.Any(guess.IsSameAs) ? GradeReason.AccentDiffers : GradeReason.AnotherAnswer);
    }

    Grade? Spaced(Candidate guess)
    {
        var key = Array.Find(_keys, key => key.Joined == guess.Joined && SameFigures(key, guess));
        return key is null ? null : new Grade(_others.Any(other => other.Joined == guess.Joined) ? GradeReason.AnotherAnswer : GradeReason.Spacing, key.Text);
    }

    /// <summary>A longer answer: right when the only thing it names is the key, and the rest says nothing.</summary>
    Grade? Contained(Candidate guess)
    {
        if (Array.Find(_keys, key => key.IndexIn(guess) >= 0) is not { } key)
            return null;
        if (NamesSeveral(guess))
            return new Grade(GradeReason.SeveralAnswers, key.Text);
        if (Strictly(key, guess) is { } reason)
            return new Grade(reason, key.Text);
        var at = key.IndexIn(guess);
        var says = guess.Words.Where((word, i) => (i < at || i >= at + key.Words.Length) && !Meaning.IsIdle(word) && !_asked.Contains(word));
        return new Grade(says.Any() ? GradeReason.Different : GradeReason.ExtraWords, key.Text);
    }

    /// <summary>It names something else of the set; what is only part of a longer answer named there is not counted.</summary>
    bool NamesSeveral(Candidate guess)
    {
        var named = _keys.Concat(_others).Where(candidate => candidate.IndexIn(guess) >= 0).ToList();
        return named.Any(one => !_keys.Contains(one) && !named.Any(longer => longer.Words.Length > one.Words.Length && one.IndexIn(longer) >= 0));
    }

    Grade Mistyped(Candidate guess)
    {
        var best = new Grade(_others.Any(other => other.IndexIn(guess) >= 0) ? GradeReason.AnotherAnswer : GradeReason.Different);
        foreach (var key in _keys)
        {
            var grade = Mistyped(guess, key);
            if (grade is { IsAccepted: true })
                return grade;
            if (grade is not null && best.Key is null)
                best = grade;
        }
        return best;
    }

    /// <summary>The grade of a guess near to a key; null when it is not near.</summary>
    Grade? Mistyped(Candidate guess, Candidate key)
    {
        if (guess.Words.Length != key.Words.Length)
            return Strictly(key, guess) is { } strict && key.Words.Any(guess.Words.Contains) ? new Grade(strict, key.Text) : null;
        var slips = 0;
        Grade? refused = null;
        for (var i = 0; i < key.Words.Length; i++)
        {
            var (wanted, typed) = (key.Words[i], guess.Words[i]);
            if (wanted == typed)
                continue;
            if (Strictly(key, guess) is { } reason)
                return new Grade(reason, key.Text);
            var allowed = Slips.AllowedIn(wanted);
            var between = Slips.Between(wanted, typed, allowed);
            if (between > allowed)
                return Affixes.AreAllThatDiffers(wanted, typed) ? new Grade(GradeReason.OnlyAffixDiffers, key.Text) : null;
            refused ??= _isWord(typed) ? new Grade(GradeReason.AnotherWord, key.Text)
                : Affixes.AreAllThatDiffers(wanted, typed) ? new Grade(GradeReason.OnlyAffixDiffers, key.Text) : null;
            slips += between;
        }
        if (slips > Slips.MostInAnswer)
            return null;
        if (_others.Any(other => Slips.Between(other.Joined, guess.Joined, slips) <= slips))
            return new Grade(GradeReason.AsNearToAnother, key.Text);
        return refused ?? new Grade(GradeReason.Typo, key.Text, slips);
    }

    /// <summary>Figures and words that turn the meaning agree exactly, or the reason why not.</summary>
    static GradeReason? Strictly(Candidate key, Candidate guess) =>
        !SameFigures(key, guess) ? GradeReason.NumberDiffers
        : !key.Turns.AsSpan().SequenceEqual(guess.Turns) ? GradeReason.NegationDiffers
        : null;

    static bool SameFigures(Candidate key, Candidate guess) => key.Figures.AsSpan().SequenceEqual(guess.Figures);
}
