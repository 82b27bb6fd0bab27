using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Generation.Wording;
using StudyBot.Quizzes.Generation.Writers;

namespace StudyBot.Quizzes.Generation;

/// <summary>All questions that documents hold. Immutable and safe to use from any thread; made anew when documents change.</summary>
public sealed class QuestionBank
{
    static readonly Func<DocumentMaterial, QuestionWording, IEnumerable<Draft>>[] Writers =
        [RivalWriter.From, AuthorWriter.From, StatementWriter.From, ListWriter.From, OrderWriter.From, TermWriter.From, NumberWriter.From, TruthWriter.From, BookWriter.From];

    readonly IReadOnlyList<Draft> _drafts;
    readonly HashSet<string> _ids;

    QuestionBank(IReadOnlyList<Draft> drafts)
    {
        _drafts = drafts;
        _ids = [.. drafts.Select(draft => draft.Id)];
    }

    /// <summary>The questions before their options are picked.</summary>
    internal IReadOnlyList<Draft> Drafts => _drafts;

    /// <summary>How many questions there are.</summary>
    public int Count => _drafts.Count;

    /// <summary>Reads the documents for questions.</summary>
    /// <param name="documents">The documents; options come from the document of the question alone.</param>
    /// <param name="language">The language of the questions' frames, <c>id</c> or <c>en</c>; the documents' text stays as it is.</param>
    public static QuestionBank Of(IEnumerable<KeyedDocument> documents, string language = "id")
    {
        var wording = QuestionWording.Of(language);
        return new QuestionBank([.. documents.AsParallel().AsOrdered().SelectMany(document => Of(document, wording)).AsSequential().DistinctBy(draft => draft.Id)]);
    }

    /// <summary>Whether the question of this id still rests on the documents; it is retired when its sentence has gone.</summary>
    public bool Holds(string id) => _ids.Contains(id);

    /// <summary>Draws a set of questions; fewer than asked for when there are not so many good ones.</summary>
    public QuestionSet Draw(QuestionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var random = new Random(request.Seed);
        var drafts = SetPicker.Pick([.. _drafts.Where(draft => request.Wants(draft.Kind, draft.Source))], request.Count, random);
        var shown = new Dictionary<string, int>();
        return new QuestionSet([.. drafts.Select(draft => OptionPicker.Pick(draft, random, shown))], request.Count);
    }

    static IEnumerable<Draft> Of(KeyedDocument document, QuestionWording wording)
    {
        var (material, texts) = (new DocumentMaterial(document), new ReadTexts());
        return Writers.SelectMany(write => write(material, wording)).Select(draft => Soundness.Of(draft, texts)).OfType<Draft>();
    }
}
