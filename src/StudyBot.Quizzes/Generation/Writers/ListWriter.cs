using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Writers;

/// <summary>Which belongs to this list, which does not.</summary>
static class ListWriter
{
    /// <summary>Members shown beside the one that does not belong.</summary>
    const int MembersShown = 3;

    /// <summary>So many options beside the key may share a word with each other.</summary>
    const int MostAlike = 2;

    /// <summary>Strangers considered for one list, next of kin first.</summary>
    const int MostStrangers = 24;

    /// <summary>A longer heading makes a question that nobody reads to its end.</summary>
    const int LongestPlace = 110;

    /// <summary>The questions. What stands beside a list's items comes from other lists of the same document, next of kin first.</summary>
    public static IEnumerable<Draft> From(DocumentMaterial material, QuestionWording wording)
    {
        foreach (var list in material.Lists.Where(list => !list.Spot.IsAdrift && list.IsTold && !list.Instructs && material.Names(list) && material.PlaceOf(list.Spot).Length <= LongestPlace))
        {
            var strangers = Strangers(material, list);
            var place = material.PlaceOf(list.Spot);
            var items = list.Items.Where(item => item.IsWhole).ToList();
            // Beside an item stand items of the same form, so that no form gives the answer away.
            var (strangersOf, itemsOf) = (strangers.ToLookup(ItemForm.Of), items.ToLookup(ItemForm.Of));
            foreach (var item in items)
            {
                yield return new Draft(
                    QuestionKind.Member, list.LeadIn is null ? wording.WhichBelongs(place) : wording.WhichBelongsAnnounced(place, list.LeadIn), item.Shown, Varied(strangersOf[ItemForm.Of(item)], beside: item), list.At(item))
                { Family = list.Spot.Name };
            }
            if (list.Items.Count < MembersShown)
                continue;
            foreach (var stranger in strangers)
            {
                var members = Varied(itemsOf[ItemForm.Of(stranger)], beside: stranger);
                if (members.Count >= MembersShown)
                    yield return new Draft(QuestionKind.Outsider, list.LeadIn is null ? wording.WhichDoesNot(place) : wording.WhichDoesNotAnnounced(place, list.LeadIn), stranger.Shown, [.. members.Take(MembersShown + 1)], list.At(list.Items)) { Family = list.Spot.Name };
            }
        }
    }

    /// <summary>
    /// Items of other lists of the same kind that cannot belong here as well: their list does not retell this one, and they are not near to any of its
    /// items. Where the heading alone names the list, all that stands below the heading belongs to it.
    /// </summary>
    static List<ListEntry> Strangers(DocumentMaterial material, ItemList list)
    {
        // One word in common that weighs is enough: "mengubah kebijakan sosial" may be what "kepada badan pembuat kebijakan" is for.
        var weighty = list.Items.Select(item => item.Gist).Append(list.Topic).Select(gist => gist.Beside(Gist.Light).Beside(material.Topic)).ToList();
        return [.. material.Lists
            .Where(other => !ReferenceEquals(other, list) && other.IsOfOneKindWith(list) && !other.Instructs && other.IsEnglish == list.IsEnglish && !list.Retells(other) && (list.LeadIn is not null || !IsBelow(other.Spot, list.Spot)))
            .OrderByDescending(other => Kinship(other, list))
            .SelectMany(other => other.Items)
            .Where(item => item.IsWhole && !item.Gist.IsWithin(list.Gist) && !item.Gist.IsNear(list.Topic)
                && !list.Items.Any(own => own.Gist.Shared(item.Gist) > 1) && !weighty.Exists(own => own.Shared(item.Gist) > 0))
            .Take(MostStrangers)];
    }

    /// <summary>
    /// The items without those that share a word with two earlier ones and not with the key: three options about the same thing would point to the
    /// fourth.
    /// </summary>
    static List<string> Varied(IEnumerable<ListEntry> items, ListEntry beside)
    {
        var (shown, uses) = (new List<string>(), new Dictionary<string, int>());
        foreach (var item in items)
        {
            // "menjadi …", "menjadi …": the same opening tells as well as the same thing.
            var telling = item.Gist.Beside(Gist.Light).And([FirstWord(item)]).Beside(beside.Gist.And([FirstWord(beside)])).Stems;
            if (telling.Any(stem => uses.GetValueOrDefault(stem) >= MostAlike))
                continue;
            foreach (var stem in telling)
                uses[stem] = uses.GetValueOrDefault(stem) + 1;
            shown.Add(item.Shown);
        }
        return shown;
    }

    static string FirstWord(ListEntry item) => item.Shown.Split(' ', 2)[0];

    static bool IsBelow(Spot spot, Spot above) => spot.Headings.Take(above.Headings.Count).SequenceEqual(above.Headings);

    static int Kinship(ItemList one, ItemList other) =>
        one.Spot.Headings.Zip(other.Spot.Headings).TakeWhile(pair => pair.First == pair.Second).Count();
}
