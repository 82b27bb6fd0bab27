using CsCheck;
using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

public sealed class QuotesProperties : IDisposable
{
    static readonly Gen<string> Subject = Some.Of(
        "koperasi", "fungsi koperasi", "pengertian koperasi", "asas koperasi", "sejarah koperasi", "daya beli", "anggota", "rapat anggota",
        "koperasi primer", "Plato", "nasi goreng", "fngsi kprasi", "keanggotaan", "modal dari simpanan", "");

    static readonly Gen<string> Author = Some.Of("", " menurut Hatta", " menurut Ropke dan Dulfer", " versi ICA", " menurut Plato", " mnrt chaniago", " menurut");

    static readonly Gen<string> Form = Some.Of(
        "{0}{2}", "apa itu {0}{2}?", "beda {0} dan {1}{2}", "{0}{2} vs {1}", "{0} dibanding {1} dan {0}", "sebutkan 2 {0}{2}", "sebutkan {0}{2}",
        "{0} ketiga{2}", "{0} nomor 9{2}", "ada berapa {0}{2}", "siapa yang merumuskan {0}", "tahun berapa {0}{2}", "halaman berapa {0}{2}",
        "di bagian mana {0} dibahas", "apakah {0} hanya {1}?", "benar gak kalau {0}{2} ada lima?", "apakah {0} tidak memaksa {1}?", "rangkum {0}{2}",
        "rangkum artikel ini", "{0}{2}? {1}? siapa {0}? apa {1}?", "apa {0} dan apa {1}{2}", "(a {0} \"{1}", "?? , , dan vs {0}", "{0}\n{1}\n{2}");

    readonly Class _class = new(("koperasi.md", Course.Article), ("catatan.md", Course.Notes), ("salinan.md", Course.Notes.Replace("Catatan kelas", "Salinan", StringComparison.Ordinal)));

    public void Dispose() => _class.Dispose();

    [Fact]
    public void Whatever_is_asked_all_that_is_quoted_stands_in_the_passage_it_cites() =>
        Gen.Select(Form, Subject, Subject, Author, (form, one, other, author) => string.Format(null, form, one, other, author))
            .Sample(question => Check(_class.Ask(question)), iter: 1000, threads: 1);

    static void Check(Answer answer)
    {
        foreach (var quote in answer.Shape?.Quotes ?? [])
        {
            var text = answer.Passages[quote.Passage].Passage.Text;
            Assert.InRange(quote.Span.Start, 0, text.Length);
            Assert.InRange(quote.Span.End, quote.Span.Start + 1, text.Length);
        }
        Assert.All(Numbers(answer.Shape), number => Assert.InRange(number, 0, answer.Passages.Count - 1));
        Assert.Equal(answer.Passages.Count, answer.Passages.DistinctBy(p => (p.Passage.Document, p.Passage.Ordinal)).Count());
        if (answer.Shape is FactShape { Value: { } value })
        {
            var passage = answer.Passages[0].Passage;
            Assert.Contains(value, $"{passage.Source}\n{string.Join(" › ", passage.Headings)}\n{passage.Text}", StringComparison.Ordinal);
        }
        if (answer.Shape is SeveralShape several)
            Assert.All(several.Parts, Check);
    }

    /// <summary>The passages a shape names.</summary>
    static IEnumerable<int> Numbers(AnswerShape? shape) => shape switch
    {
        ComparisonShape comparison => comparison.Sides.Select(s => s.Passage).Append(comparison.Joint).OfType<int>(),
        ListShape { Explanation: { } explanation } => [explanation],
        DefinitionsShape definitions => definitions.Authors.Select(a => a.Passage),
        OverviewShape overview => overview.Entries.Select(e => e.Passage),
        _ => [],
    };
}
