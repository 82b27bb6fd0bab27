using StudyBot.Knowledge.Answering;
using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

public sealed class SeveralTests : IDisposable
{
    readonly Class _class = Course.Open();

    public void Dispose() => _class.Dispose();

    [Fact]
    public void Each_question_is_answered_and_those_beyond_three_are_named()
    {
        var answer = _class.Ask("apa asas koperasi? siapa mendirikan koperasi pertama? fungsi ketiga menurut Hatta apa? apa itu ICA?");

        var several = Assert.IsType<SeveralShape>(answer.Shape);
        Assert.Equal(["apa asas koperasi", "siapa mendirikan koperasi pertama", "fungsi ketiga menurut Hatta apa"], several.Parts.Select(p => p.Question));
        Assert.IsType<ListShape>(several.Parts[2].Shape);
        Assert.Equal(["apa itu ICA"], several.Left);
        Assert.Equal(several.Parts.Select(p => p.Passages[0].Passage.Text), answer.Passages.Take(3).Select(p => p.Passage.Text));
    }

    [Fact]
    public void A_question_without_an_answer_does_not_take_the_others_down()
    {
        var several = Assert.IsType<SeveralShape>(_class.Ask("siapa presiden Brasil? apa asas koperasi?").Shape);

        Assert.Equal([Outcome.NotFound, Outcome.Answered], several.Parts.Select(p => p.Outcome));
    }

    [Theory]
    [InlineData("apa pengertian dan fungsi koperasi?", "pengertian koperasi|fungsi koperasi")]
    [InlineData("jelaskan sejarah koperasi dan sebutkan asas koperasi", "jelaskan sejarah koperasi|sebutkan asas koperasi")]
    [InlineData("1. apa itu koperasi 2. siapa pendirinya 3. apa asasnya", "apa itu koperasi|siapa pendirinya|apa asasnya")]
    [InlineData("1) apa itu koperasi?\n2) sebutkan fungsi koperasi", "apa itu koperasi|sebutkan fungsi koperasi")]
    [InlineData("apa isi pasal 1. ayat 2. tentang koperasi", null)]
    [InlineData("Kak mau tanya dong? Apa itu koperasi?", null)]
    [InlineData("Arti koperasi?\nmohon jawabannya", null)]
    [InlineData("kapan dan di mana koperasi pertama didirikan?", null)]
    [InlineData("kalau warga tidak mau jadi anggota, apa yang dilakukan koperasi?", null)]
    [InlineData("apa beda pengertian dan fungsi koperasi?", null)]
    public void Only_what_asks_by_itself_is_a_question_of_its_own(string message, string? questions) =>
        Assert.Equal(questions?.Split('|'), (_class.Ask(message).Shape as SeveralShape)?.Parts.Select(p => p.Question));
}
