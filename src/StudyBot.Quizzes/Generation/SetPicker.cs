using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation;

/// <summary>Picks the questions of one set: of all kinds in turn, none twice, few of one family, and none that another one answers.</summary>
static class SetPicker
{
    /// <summary>A class that asks for ten on one topic gets them before it is spared an option it has seen.</summary>
    const int SmallSet = 10;

    /// <summary>How much is let through before a set stays short.</summary>
    enum Pass
    {
        /// <summary>Each list and frame once.</summary>
        Fresh,

        /// <summary>The same list again, for another of its items, few times.</summary>
        Again,

        /// <summary>The same list as often as it has items.</summary>
        Scarce,
    }

    /// <summary>The picked drafts, in the order to ask them.</summary>
    public static IReadOnlyList<Draft> Pick(IReadOnlyList<Draft> drafts, int count, Random random)
    {
        var shuffled = drafts.ToArray();
        random.Shuffle(shuffled);
        var picked = new Picked();
        foreach (var pass in count <= SmallSet ? [Pass.Fresh, Pass.Again, Pass.Scarce] : (Pass[])[Pass.Fresh, Pass.Again])
        {
            foreach (var draft in InTurn(shuffled))
            {
                if (picked.Drafts.Count < count)
                    picked.TryAdd(draft, pass);
            }
        }
        var set = picked.Drafts.ToArray();
        random.Shuffle(set);
        return set;
    }

    /// <summary>One of each kind, then the next of each.</summary>
    static IEnumerable<Draft> InTurn(IEnumerable<Draft> drafts) =>
        drafts.GroupBy(draft => draft.Kind).SelectMany(kind => kind.Index()).OrderBy(placed => placed.Index).Select(placed => placed.Item);

    sealed class Picked
    {
        const int MostShowings = 3;

        readonly HashSet<string> _stems = [];
        readonly HashSet<string> _keys = [];
        readonly HashSet<string> _sentences = [];
        readonly Dictionary<(string, QuestionKind), int> _families = [];
        readonly Dictionary<string, int> _offered = [];

        public List<Draft> Drafts { get; } = [];

        public void TryAdd(Draft draft, Pass pass)
        {
            var isTruth = draft.Kind == QuestionKind.TrueFalse;
            var key = Soundness.Folded(isTruth ? draft.Stem : draft.Key);
            var sentence = draft.Source.Document + '\n' + draft.Source.Sentence;
            // The outsider of a list stands on the whole list, which may be asked about for its items too.
            var isTaken = _keys.Contains(key)
                || (pass == Pass.Fresh && _stems.Contains(draft.Stem))
                || (pass != Pass.Scarce && Drafts.Exists(other => other.Shows(draft) || draft.Shows(other)))
                || (draft.Kind != QuestionKind.Outsider && _sentences.Contains(sentence))
                || (draft.Family is { } family && _families.GetValueOrDefault((family, draft.Kind)) >= MostOf(draft, pass));
            if (isTaken || Drafts.Exists(other => other.Answers(draft) || draft.Answers(other)) || !(Offer(draft) || pass == Pass.Scarce))
                return;
            _stems.Add(draft.Stem);
            _keys.Add(key);
            _sentences.Add(sentence);
            if (draft.Family is { } one)
                _families[(one, draft.Kind)] = _families.GetValueOrDefault((one, draft.Kind)) + 1;
            Drafts.Add(draft);
        }

        /// <summary>
        /// Counts in advance what will stand beside a list's item; false when too few are left that the set has not worn out. What people have seen
        /// to be wrong three times points to the one they have not.
        /// </summary>
        bool Offer(Draft draft)
        {
            if (draft.Kind != QuestionKind.Member)
                return true;
            var fresh = draft.Others.Where(other => _offered.GetValueOrDefault(other) < MostShowings).OrderBy(other => _offered.GetValueOrDefault(other)).Take(OptionPicker.MostOthers).ToList();
            if (fresh.Count < Math.Min(OptionPicker.MostOthers, draft.Others.Count))
                return false;
            foreach (var other in fresh)
                _offered[other] = _offered.GetValueOrDefault(other) + 1;
            return true;
        }

        /// <summary>Steps tell of each other; a list's members do not.</summary>
        static int MostOf(Draft draft, Pass pass) => draft.Kind switch
        {
            QuestionKind.Member or QuestionKind.Outsider when pass == Pass.Scarce => int.MaxValue,
            // With three strangers to a list, all its questions have the same wrong options.
            QuestionKind.Member => Math.Min(3, draft.Others.Count - 1),
            QuestionKind.Order => 1,
            _ => 2,
        };
    }
}
