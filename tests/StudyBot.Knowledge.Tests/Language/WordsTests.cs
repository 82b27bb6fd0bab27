using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Tests.Language;

public sealed class WordsTests
{
    static IEnumerable<string> Surfaces(string text) => Words.Of(text).Select(w => w.Surface);

    static string Stem(string word) => Words.Of(word).Single().Stem;

    [Theory]
    [InlineData("Émile", "emile")]
    [InlineData("E\u0301mile", "emile")]
    [InlineData("Ｅｍｉｌｅ", "emile")]
    [InlineData("Em\u200Bile", "emile")]
    [InlineData("kon\u00ADflik", "konflik")]
    [InlineData("e\uFB01sien", "efisien")]
    [InlineData("D.S.W", "dsw")]
    public void Folds_what_looks_the_same(string written, string folded) => Assert.Equal([folded], Surfaces(written));

    [Fact]
    public void Parts_words_at_strokes_and_hyphens() =>
        Assert.Equal(["mikro", "makro", "nilai", "nilai"], Surfaces("mikro/makro, nilai-nilai?"));

    [Fact]
    public void Knows_where_a_word_stands()
    {
        const string Text = "Apa itu kon\u00ADflik?";
        Assert.Equal("kon\u00ADflik", Words.Of(Text)[^1].Span.In(Text));
    }

    [Theory]
    [InlineData("pekerjaan", "bekerja")]
    [InlineData("pekerja", "dikerjakan")]
    public void Finds_the_family_of_a_word(string one, string other) => Assert.Equal(Stem(one), Stem(other));

    [Theory]
    [InlineData("perantara", "antara")]
    [InlineData("berada", "ada")]
    public void Keeps_a_word_apart_from_the_filler_it_is_built_on(string word, string filler) => Assert.NotEqual(Stem(word), filler);

    [Theory]
    [InlineData("gmn", "bagaimana")]
    [InlineData("yg", "yang")]
    [InlineData("jelasin", "jelaskan")]
    [InlineData("koperasi", "koperasi")]
    [InlineData("ciri2", "ciri")]
    [InlineData("co2", "co2")]
    public void Reads_chat_spelling(string written, string spelled) => Assert.Equal(spelled, ChatSpelling.Spelled(written));

    [Fact]
    public void Clips_two_word_terms_as_students_do() =>
        Assert.Contains("peksos pekerjaan sosial", Clippings.Of(Words.Of("Fungsi Pekerjaan Sosial")));

    [Theory]
    [InlineData("The Council on Social Work Education", "cswe")]
    [InlineData("menurut National Association of Social Workers, tujuan", "nasw")]
    public void Shortens_long_names_to_their_initials(string name, string initials) =>
        Assert.Contains(initials, Initialisms.In(name));

    [Fact]
    public void Reads_alias_groups_and_reports_what_is_none()
    {
        var (groups, warnings) = Aliases.Parse("aliases.yaml", "- [peksos, pekerjaan sosial]\n- satu: dua\n");
        Assert.Equal(["peksos", "pekerjaan sosial"], Assert.Single(groups));
        Assert.Equal(2, Assert.Single(warnings).Line);
        Assert.Equal(2, Aliases.With(groups).At(["fungsi", "pekerjaan", "sosial"], 1)!.Value.Length);
    }
}
