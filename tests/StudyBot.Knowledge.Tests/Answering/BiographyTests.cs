using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Passages;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering;

/// <summary>A document on one person, with books about the same person at its end.</summary>
public sealed class BiographyTests : IDisposable
{
    readonly Class _class = new(("rahmah.md", """
        # Rahmah Melati, guru menenun dari Kerinci

        ## Masa kecil

        Rahmah Melati lahir di Sungai Penuh pada tahun 1901. Neneknya mengajarinya memintal benang.

        ## Masa sekolah

        Rahmah Melati masuk sekolah desa pada umur delapan tahun.

        ## Cara mengajar

        Rahmah Melati menyusun pelajaran dari corak kain. Murid belajar berhitung dari benang.

        ## Penghargaan

        Pemerintah memberinya bintang jasa pada tahun 1958.

        ## Daftar pustaka

        Zulkarnain, Hasan. 1990. *Rahmah Melati*. Jambi: Penerbit Tenun.
        """));

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("ceritakan masa kecil Rahmah Melati", "Masa kecil")]
    [InlineData("apa saja penghargaan Rahmah Melati?", "Penghargaan")]
    [InlineData("gimana cara mengajar Rahmah Melati", "Cara mengajar")]
    public void Is_asked_by_its_headings(string question, string heading)
    {
        var answer = _class.Ask(question);
        Assert.Equal(Outcome.Answered, answer.Outcome);
        Assert.Equal(heading, answer.Passages[0].Passage.Headings[^1]);
    }

    [Fact]
    public void Who_the_person_is_the_text_tells_before_the_books_do() =>
        Assert.NotEqual(PassageKind.Bibliography, _class.Ask("siapa Rahmah Melati?").Passages[0].Passage.Kind);

    [Fact]
    public void Words_that_books_alone_have_are_declined_for_that_reason()
    {
        var answer = _class.Ask("apa itu Jambi");
        Assert.Equal(Outcome.NotFound, answer.Outcome);
        Assert.Equal(ReasonKind.OnlyInBooks, Assert.Single(answer.Reasons).Kind);
    }

    [Fact]
    public void A_slip_that_was_mended_is_no_other_word_for_the_same() =>
        Assert.DoesNotContain(_class.Ask("di mana rahmah dilahirkn").Reasons, r => r.Kind == ReasonKind.SameAs && r.Words[0] == "dilahirkn");

    [Fact]
    public void An_author_who_stands_in_the_bibliography_alone_says_nothing() =>
        Assert.Equal(Outcome.NotFound, _class.Ask("Rahmah Melati menurut Zulkarnain").Outcome);
}
