using StudyBot.Quizzes.Grading;

namespace StudyBot.Quizzes.Tests.Grading;

/// <summary>Answers as people type them, with the verdict a fair teacher would give.</summary>
public sealed class TypedAnswerTests
{
    [Theory]
    [InlineData("makro", "mikro|mezzo", "mikro", false)]
    [InlineData("Undang-Undang Nomor 14 Tahun 2019", "Undang-Undang Nomor 11 Tahun 2009|Undang-Undang Nomor 13 Tahun 2011|Undang-Undang Nomor 8 Tahun 2016", "undang-undang nomor 14 tahun 2009", false)]
    [InlineData("suportif", "sportif|aktif", "sportif", false)]
    [InlineData("pencegahan", "pemulihan", "pencegahan.", true)]
    [InlineData("pekerjaan sosial", "kesejahteraan sosial", "bukan pekerjaan sosial", false)]
    [InlineData("kesejahteraan sosial anak", "kesejahteraan sosial", "kesejahteraan sosial apa saja", false)]
    [InlineData("Émile Durkheim", "Durkheim|Weber", "E\u0301mile Durkheim", true)]
    [InlineData("preventif", "kuratif", "PREVENTIF", true)]
    [InlineData("kurang dari 5", "lebih dari 5", "lebih dari 5", false)]
    [InlineData("rehabilitatif", "preventif", "rehabilitasi", false)]
    [InlineData("sosial", "ekonomi", "asosial", false)]
    public void The_table_of_field_cases_is_graded_as_a_teacher_would(string key, string others, string typed, bool accepted) =>
        Assert.Equal(accepted, Grade(key, others, typed).IsAccepted);

    [Theory]
    [InlineData("air", "", "cair")]
    [InlineData("1945", "", "1944 1945 1946")]
    [InlineData("pekerjaan sosial", "", "bukan pekerjaan sosial")]
    [InlineData("suportif", "preventif|kuratif", "preventif suportif kuratif")]
    [InlineData("suportif", "preventif|kuratif", "suportif kuratif")]
    [InlineData("sosial", "", "pekerjaan sosial")]
    public void Holding_the_key_is_not_enough(string key, string others, string typed) => Assert.False(Grade(key, others, typed).IsAccepted);

    [Theory]
    [InlineData("mikro, mezzo, dan makro", "mikro mezzo & makro")]
    [InlineData("mikro, mezzo, dan makro", "mikro,mezzo,makro")]
    [InlineData("mikro, mezzo, dan makro", "mikro, mezzo and makro")]
    [InlineData("Prof. Dr. X", "prof dr x")]
    [InlineData("undang-undang", "undang undang")]
    [InlineData("undang-undang", "undangundang")]
    [InlineData("Jum'at", "jumat")]
    [InlineData("D.S.W.", "dsw")]
    [InlineData("C++", "c++")]
    [InlineData("1.000", "1000")]
    public void Punctuation_and_spaces_refuse_no_right_answer(string key, string typed) => Assert.True(Grade(key, "", typed).IsAccepted);

    [Theory]
    [InlineData("E\u0301mile")]
    [InlineData("Emile")]
    [InlineData("Ｅｍｉｌｅ")]
    [InlineData("\u00C9mi\u200Ble")]
    [InlineData("\u00A0\u00C9mile\u00A0")]
    public void However_an_accent_was_entered_it_is_the_same_name(string typed) => Assert.True(Grade("\u00C9mile", "", typed).IsAccepted);

    [Fact]
    public void Accents_count_where_two_answers_differ_by_them_alone()
    {
        Assert.True(Grade("résumé", "resume", "re\u0301sume\u0301").IsAccepted);
        Assert.Equal(GradeReason.AccentDiffers, Grade("résumé", "resume", "resume").Reason);
    }

    [Fact]
    public void Marks_of_other_scripts_are_letters() => Assert.False(Grade("ป่า", "", "ปา").IsAccepted);

    [Theory]
    [InlineData("3,5", "35")]
    [InlineData("-5", "5")]
    [InlineData("C++", "c")]
    [InlineData("pasal 5", "pasal")]
    [InlineData("Undang-Undang Nomor 14 Tahun 2019", "undang-undang nomor 14 tahun 2009")]
    [InlineData("tidak langsung", "langsung")]
    public void Figures_and_negations_are_exact(string key, string typed) => Assert.False(Grade(key, "", typed).IsAccepted);

    [Theory]
    [InlineData("pencegahan", "pencegaan", 1)]
    [InlineData("pencegahan", "pencgeahan", 1)]
    [InlineData("preventif", "preventf", 1)]
    [InlineData("kesejahteraan sosial", "kesejahtraan sosial", 1)]
    [InlineData("kesejahteraan sosial", "kesejatraan sosial", 2)]
    [InlineData("sosialisasi", "sosialisas", 1)]
    public void A_slip_in_a_long_word_is_allowed_and_counted(string key, string typed, int slips) =>
        Assert.Equal(new Grade(GradeReason.Typo, key, slips), Grade(key, "", typed));

    [Theory]
    [InlineData("pencegahan", "pencegah")]
    [InlineData("pekerjaan sosial", "pekerja sosial")]
    [InlineData("bekerja", "pekerja")]
    [InlineData("advokat", "advokasi")]
    [InlineData("kolektif", "kolektor")]
    [InlineData("normal", "abnormal")]
    public void An_affix_makes_another_word(string key, string typed) => Assert.Equal(GradeReason.OnlyAffixDiffers, Grade(key, "", typed).Reason);

    [Fact]
    public void What_is_a_word_of_the_documents_is_no_typo()
    {
        Assert.Equal(GradeReason.Typo, new AnswerGrader(["konseling"], []).Grade("konselink").Reason);
        Assert.Equal(GradeReason.AnotherWord, new AnswerGrader(["konseling"], [], word => word == "konselink").Grade("konselink").Reason);
    }

    [Fact]
    public void Words_of_the_question_may_be_repeated()
    {
        var grader = new AnswerGrader(["preventif"], ["kuratif"], stem: "Fungsi apa yang mencegah masalah?");
        Assert.Equal(new Grade(GradeReason.ExtraWords, "preventif"), grader.Grade("fungsi preventif"));
        Assert.Equal(GradeReason.Different, grader.Grade("preventif promotif").Reason);
    }

    [Fact]
    public void Every_accepted_answer_of_a_question_is_accepted()
    {
        var grader = new AnswerGrader(["Jean-Jacques Rousseau", "Rousseau"], ["Voltaire"]);
        Assert.Equal("Rousseau", grader.Grade("rousseau").Key);
        Assert.Equal("Jean-Jacques Rousseau", grader.Grade("Jean Jacques Rousseau").Key);
    }

    [Theory]
    [InlineData("")]
    [InlineData("…!?")]
    [InlineData("\u200B")]
    public void Nothing_is_no_answer(string typed) => Assert.Equal(GradeReason.Empty, Grade("apa", "", typed).Reason);

    [Fact]
    public void The_text_of_the_longest_message_is_graded_too() => Assert.False(Grade("pencegahan", "", new string('x', 4000)).IsAccepted);

    static Grade Grade(string key, string others, string typed) =>
        new AnswerGrader([key], others.Split('|', StringSplitOptions.RemoveEmptyEntries)).Grade(typed);
}
