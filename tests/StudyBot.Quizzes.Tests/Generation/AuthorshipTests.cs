using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>Whose a statement is: asked only where the document says so, with names in one form.</summary>
public class AuthorshipTests
{
    const string Rivals = """
        # Dasar kepemimpinan

        ## Pengertian

        Beberapa ahli memberi batasan:

        - Menurut Hartono (1980), kepemimpinan adalah seni membujuk bawahan supaya mau bekerja sama.
        - Menurut Wijaya (1994), kepemimpinan adalah hubungan kuasa yang diterima oleh pengikut.
        - Menurut Siregar (2003), kepemimpinan adalah watak bawaan yang tampak dalam keadaan genting.

        ## Gaya menurut Bambang Nugroho (1999)

        Gaya demokratis mengajak semua anggota regu menimbang untung rugi sebelum memutuskan.

        Nugroho memakai beberapa istilah:

        - Delegasi adalah penyerahan wewenang memutuskan kepada orang lain di bawah.
        - Mandat adalah perintah tertulis yang berlaku sampai dicabut pemberinya.

        ## Bacaan

        Cerita Laut Biru (1936) dibaca banyak orang. Menurut Wijaya (1994), bawahan menilai atasan setiap hari. Rapat pagi dibuka dengan doa bersama pada tahun 1951.
        """;

    static IReadOnlyList<Draft> Drafts(string text = Rivals) => QuestionBank.Of([Deck.Of("a.md", text)]).Drafts;

    [Fact]
    public void Authors_who_define_one_thing_differently_stand_beside_each_other()
    {
        var who = Drafts().Where(draft => draft.Kind == QuestionKind.Author && draft.Stem.Contains("siapa yang mengemukakan pengertian berikut?\n“Kepemimpinan adalah", StringComparison.Ordinal)).ToList();
        Assert.Equal(["Hartono", "Siregar", "Wijaya"], who.Select(draft => draft.Key).Order());
        Assert.All(who, draft => Assert.Equal(2, draft.Others.Count));
        var what = Drafts().Where(draft => draft.Kind == QuestionKind.Statement).ToList();
        Assert.Equal(3, what.Count);
        Assert.Contains(what, draft => draft.Stem == "Dalam “Dasar kepemimpinan”, manakah pengertian kepemimpinan menurut Wijaya?" && draft.Key == "Hubungan kuasa yang diterima oleh pengikut");
    }

    [Fact]
    public void Initials_are_part_of_a_name()
    {
        var named = Drafts(Rivals.Replace("Wijaya", "A.C. Wijaya", StringComparison.Ordinal)).Where(draft => draft.Kind == QuestionKind.Statement).ToList();
        Assert.Equal(3, named.Count);
        Assert.Contains(named, draft => draft.Stem.EndsWith("menurut Wijaya?", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_who_say_the_same_in_other_words_are_no_rivals() => Assert.DoesNotContain(
        Drafts(Rivals.Replace("hubungan kuasa yang diterima oleh pengikut", "seni membujuk pengikut supaya bekerja sama", StringComparison.Ordinal)),
        draft => draft.Kind == QuestionKind.Statement);

    [Fact]
    public void Nobody_is_said_to_say_what_only_the_heading_gives_them() => Assert.DoesNotContain(
        Drafts(), draft => draft.Kind == QuestionKind.TrueFalse && draft.Stem.Contains("demokratis", StringComparison.Ordinal));

    [Fact]
    public void A_first_name_does_not_point_to_its_owner()
    {
        var nugroho = Drafts().Where(draft => draft.Kind == QuestionKind.Author && draft.Key.Contains("Nugroho", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(nugroho);
        Assert.All(nugroho, draft => Assert.Equal("Nugroho", draft.Key));
    }

    [Fact]
    public void A_meaning_is_not_called_an_item_of_a_list() => Assert.DoesNotContain(
        Drafts(), draft => draft.Kind == QuestionKind.Author && draft.Stem.Contains(" butir ", StringComparison.Ordinal) && draft.Stem.Contains("adalah", StringComparison.Ordinal));

    [Fact]
    public void A_novel_is_no_source_and_a_sentence_is_credited_to_those_alone_whom_it_names() => Assert.All(
        Drafts().Where(draft => draft.Source.Sentence.StartsWith("Rapat pagi", StringComparison.Ordinal)), draft => Assert.Null(draft.Source.Author));

    [Fact]
    public void An_author_is_credited_once() => Assert.Equal(
        "Bambang Nugroho (1999)",
        Drafts(Rivals.Replace("Gaya demokratis mengajak", "Bambang Nugroho (1999) menyatakan bahwa gaya demokratis mengajak", StringComparison.Ordinal))
            .First(draft => draft.Kind == QuestionKind.Author && draft.Stem.Contains("demokratis", StringComparison.Ordinal)).Source.Author);

    [Theory]
    [InlineData("Bambang Nugroho", "Nugroho")]
    [InlineData("Dean H. Hepworth dan Jo Ann Larsen", "Hepworth dan Larsen")]
    [InlineData("International Federation of Social Workers (IFSW)", "International Federation of Social Workers (IFSW)")]
    [InlineData("NASW", "NASW")]
    public void Surnames_are_those_of_people(string name, string surname) => Assert.Equal(surname, new Author(name, new HashSet<string>()).Surname);
}
