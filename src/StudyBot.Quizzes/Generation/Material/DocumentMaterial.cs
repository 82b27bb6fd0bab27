using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Language;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>What a document holds that can be asked about.</summary>
sealed class DocumentMaterial
{
    /// <summary>A longer heading makes a question that nobody reads to its end.</summary>
    const int LongestSection = 60;

    static readonly PhraseList MetaHeadings = PhraseList.Read("meta-headings");

    readonly Headline _headline;
    readonly Dictionary<string, int> _headings;
    readonly ILookup<string, long> _counted;

    /// <summary>Reads the document.</summary>
    public DocumentMaterial(KeyedDocument source)
    {
        Source = source;
        _headline = new Headline(source.Document.Text);
        Title = _headline.OfTitle(source.Document.Title);
        List<Spot> spots = [.. Material.Spots.Of(source).Where(spot => !MetaHeadings.Opens(Words.Of(spot.Section.Heading)))];
        Authors = new Authors(spots);
        Spots = [.. spots.Select(spot => spot.Sources.All(Authors.Know) ? spot : spot with { Sources = [.. spot.Sources.Where(Authors.Know)] })];
        var vocabulary = new Vocabulary(source.Document.Text);
        Statements = [.. Spots.SelectMany(Statement.Of).DistinctBy(statement => statement.Text).Where(statement => !vocabulary.IsDamaged(statement.Text) && !vocabulary.UsesShorthand(statement.Text))];
        Lists = [.. Spots.Select(spot => ItemLists.Of(spot, vocabulary)).OfType<ItemList>()];
        Definitions = Material.Definitions.In(Statements, Lists, source.Document.Title);
        Amounts = Material.Amounts.In(Statements, Lists);
        Books = Material.Books.In(Spots);
        Rivals = Material.Rivals.In(Statements, Lists, Authors);
        _counted = Amounts.Where(amount => amount.Form == AmountForm.Figures).ToLookup(amount => amount.Unit, amount => amount.Value);
        _headings = source.Document.Root.All().CountBy(section => section.Heading).ToDictionary();
    }

    /// <summary>The document.</summary>
    public KeyedDocument Source { get; }

    /// <summary>Its title, as short as a question needs it.</summary>
    public string Title { get; }

    /// <summary>What all of it is about, by its title.</summary>
    public Gist Topic => field ??= Gist.Of(Source.Document.Title);

    /// <summary>Its blocks.</summary>
    public IReadOnlyList<Spot> Spots { get; }

    /// <summary>Its sentences that can be read alone.</summary>
    public IReadOnlyList<Statement> Statements { get; }

    /// <summary>Its lists.</summary>
    public IReadOnlyList<ItemList> Lists { get; }

    /// <summary>Its definitions.</summary>
    public IReadOnlyList<Definition> Definitions { get; }

    /// <summary>The numbers its sentences state.</summary>
    public IReadOnlyList<Amount> Amounts { get; }

    /// <summary>The figures that the document states in the unit of a number.</summary>
    public IEnumerable<long> CountedLike(Amount amount) => _counted[amount.Unit];

    /// <summary>Its bibliography.</summary>
    public IReadOnlyList<Book> Books { get; }

    /// <summary>The authors it speaks of.</summary>
    public Authors Authors { get; }

    /// <summary>What several of them hold one thing to be.</summary>
    public IReadOnlyList<Rival> Rivals { get; }

    /// <summary>What each of them says.</summary>
    public Voices Voices => field ??= new Voices(Spots, Authors, Topic);

    /// <summary>The name by which people find a place: its heading, with what is above as far as the heading alone does not tell.</summary>
    public string PlaceOf(Spot spot)
    {
        IReadOnlyList<string> path = spot.Headings;
        var first = path.Count - 1;
        while (first >= 0 && !Tells(path[first]))
            first--;
        // "Bab II › Pasal 3" stands in many an act.
        return string.Join(" › ", (first < 0 || Headline.IsPartOfAct(path[first]) ? [Title] : Enumerable.Empty<string>()).Concat(path.Skip(Math.Max(first, 0)).Select(NameOf)));
    }

    /// <summary>The section of a place, where its heading tells more than the title; null where it does not, or where figures in it might tell too much.</summary>
    public string? SectionOf(Spot spot) =>
        spot.Headings.Count > 0 && !spot.IsAdrift && NameOf(spot.Headings[^1]) is var name && Tells(spot.Headings[^1]) && name.Length <= LongestSection && !name.Any(char.IsDigit) && !Gist.Of(name).IsWithin(Topic)
            ? name : null;

    /// <summary>A heading as people call it.</summary>
    public string NameOf(string heading) => _headline.OfHeading(heading);

    /// <summary>Whether a list can be asked about by name: by its announcement, or by a heading that says more than a number.</summary>
    public bool Names(ItemList list) => list.LeadIn is not null || Tells(list.Spot.Section.Heading);

    bool Tells(string heading) => !Headline.IsLabelled(heading) && _headings.GetValueOrDefault(heading) <= 1 && Gist.Of(heading).Stems.Count(stem => !stem.Any(char.IsDigit)) >= 2;
}
