using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

public sealed class SidesReaderTests
{
    static readonly Aliases Aliases = Aliases.With([["pekerjaan sosial", "peksos"], ["kontrol sosial", "social control"]]);

    [Theory]
    [InlineData("relasi intern vs ekstern", "relasi intern|relasi ekstern")]
    [InlineData("apa bedanya relasi intern sama relasi ekstern?", "relasi intern|relasi ekstern")]
    [InlineData("beda tujuan dan fungsi", "tujuan|fungsi")]
    [InlineData("beda tujuan dan fungsi pekerjaan sosial", "tujuan pekerjaan sosial|fungsi pekerjaan sosial")]
    [InlineData("tujuan sama fungsi peksos bedanya apa sih", "tujuan peksos|fungsi peksos")]
    [InlineData("fungsi menurut Pincus Minahan dibanding Siporin", "fungsi menurut Pincus Minahan|fungsi menurut Siporin")]
    [InlineData("fungsi menurut Pincus dibandingkan dengan menurut Siporin", "fungsi menurut Pincus|fungsi menurut Siporin")]
    [InlineData("definisi IFSW vs CSWE", "definisi IFSW|definisi CSWE")]
    [InlineData("apa perbedaan tujuan, fungsi dan tugas", "tujuan|fungsi|tugas")]
    [InlineData("bandingin mediasi dgn kontrol sosial dong", "mediasi|kontrol sosial")]
    [InlineData("what is the difference between mediation and advocacy", "mediation|advocacy")]
    [InlineData("apakah fungsi berbeda dari tujuan?", "fungsi|tujuan")]
    [InlineData("persamaan koordinasi dan kerja sama", "koordinasi|kerja sama")]
    public void Sides_are_read_in_order_and_completed_by_what_they_share(string question, string sides) =>
        Assert.Equal(sides.Split('|'), SidesReader.Read(Phrasing.Of(question), Aliases)!.Select(s => s.Question));

    [Theory]
    [InlineData("pelayanan antara klien dan pekerja sosial")]
    [InlineData("kebijakan yang membeda-bedakan orang")]
    [InlineData("bekerja sama dengan guru dan konselor")]
    [InlineData("pendapat yang berbeda tentang tujuan dan fungsi")]
    [InlineData("apa bedanya?")]
    [InlineData("persamaan hak")]
    [InlineData("tujuan dan fungsi pekerjaan sosial")]
    [InlineData("")]
    public void What_compares_nothing_has_no_sides(string question) => Assert.Null(SidesReader.Read(Phrasing.Of(question), Aliases));
}
