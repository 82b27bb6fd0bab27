using StudyBot.Knowledge.Answering.Shapes;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Answering.Shapes;

public sealed class DefinitionsTests : IDisposable
{
    readonly Class _class = Course.Open();

    public void Dispose() => _class.Dispose();

    [Theory]
    [InlineData("pengertian koperasi menurut Chaniago", 1, "Arifinal Chaniago")]
    [InlineData("definisi ICA", 1, "ICA")]
    [InlineData("koperasi tuh apa sih menurut chaniagoo?", 1, "Arifinal Chaniago")]
    [InlineData("pengertian koperasi menurut ICA dan Hatta", 2, "ICA")]
    [InlineData("apa itu koperasi?", 0, "Mohammad Hatta")]
    [InlineData("pengertian koperasi menurut para ahli", 0, "Mohammad Hatta")]
    public void Every_author_has_a_passage_and_who_was_asked_for_comes_first(string question, int asked, string first)
    {
        var answer = _class.Ask(question);

        var definitions = Assert.IsType<DefinitionsShape>(answer.Shape);
        Assert.Equal(3, definitions.Authors.Count);
        Assert.Equal((asked, first), (definitions.Asked, definitions.Authors[0].Author));
        Assert.Equal([0, 1, 2], definitions.Authors.Select(a => a.Passage));
    }

    [Theory]
    [InlineData("apa itu daya beli?")]
    [InlineData("pengertian diskriminasi")]
    [InlineData("apa fungsi koperasi menurut Hatta")]
    public void What_is_not_the_defined_thing_itself_gets_no_list_of_authors(string question) =>
        Assert.IsNotType<DefinitionsShape>(_class.Ask(question).Shape);
}
