using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

public sealed class ClaimTests : IDisposable
{
    readonly Class _class = Course.Open();

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("apakah koperasi hanya melayani anggota?", Verdict.Denied, "bukan anggotanya saja, melainkan juga")]
    [InlineData("bener gak koperasi cuma melayani anggota", Verdict.Denied, "bukan anggotanya saja, melainkan juga")]
    [InlineData("benar gak kalau fungsi koperasi menurut Hatta ada lima?", Verdict.Denied, "empat")]
    [InlineData("apakah fungsi koperasi menurut Hatta ada empat?", Verdict.Affirmed, "empat")]
    [InlineData("apakah keanggotaan koperasi bersifat sukarela?", Verdict.Affirmed, "sukarela")]
    [InlineData("apakah koperasi memaksa warga menjadi anggota?", Verdict.Denied, "tidak")]
    [InlineData("benarkah koperasi tidak memaksa warga menjadi anggota?", Verdict.Affirmed, "tidak")]
    [InlineData("benarkah setiap anggota mempunyai dua suara?", Verdict.Denied, "satu suara")]
    [InlineData("apakah setiap anggota mempunyai satu suara?", Verdict.Affirmed, "satu suara")]
    [InlineData("apakah pengurus boleh merangkap jabatan?", Verdict.Denied, "dilarang")]
    public void The_sentence_that_decides_is_given_with_its_words(string question, Verdict verdict, string word)
    {
        var answer = _class.Ask(question);

        var claim = Assert.IsType<ClaimShape>(answer.Shape);
        Assert.Equal(verdict, claim.Verdict);
        Assert.Contains(word, claim.Words.Select(w => w.In(answer)));
        Assert.Contains(word, claim.Deciding.In(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("apakah koperasi selalu bersifat sukarela?")]
    [InlineData("apakah rapat anggota memegang uang koperasi?")]
    [InlineData("apakah anggota termasuk rapat koperasi?")]
    public void No_verdict_where_the_text_gives_none(string question) =>
        Assert.Equal(Verdict.Open, Assert.IsType<ClaimShape>(_class.Ask(question).Shape).Verdict);

    [Theory]
    [InlineData("apakah Plato hanya melayani anggota?")]
    [InlineData("benarkah presiden Brasil memasak nasi goreng?")]
    public void A_claim_about_something_else_is_declined(string question) => Assert.Equal(Outcome.NotFound, _class.Ask(question).Outcome);

    [Theory]
    [InlineData("apakah fungsi koperasi menurut Hatta?")]
    [InlineData("apakah yang dimaksud koperasi?")]
    [InlineData("apa saja yang disalurkan koperasi")]
    [InlineData("kenapa koperasi tidak memaksa warga?")]
    [InlineData("apakah asas yang mengatur keanggotaan")]
    public void What_asks_for_something_claims_nothing(string question) => Assert.IsNotType<ClaimShape>(_class.Ask(question).Shape);
}
