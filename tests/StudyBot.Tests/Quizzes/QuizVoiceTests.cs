using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using StudyBot.Quizzes.Grading;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Wording;

namespace StudyBot.Tests.Quizzes;

public sealed class QuizVoiceTests
{
    static readonly ResourceManager Resources = new("StudyBot.Quizzes.Wording.QuizTexts", typeof(QuizVoice).Assembly);

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_places()
    {
        var indonesian = Entries(CultureInfo.InvariantCulture);
        var english = Entries(CultureInfo.GetCultureInfo("en"));

        Assert.Equal(indonesian.Keys.Order(), english.Keys.Order());
        Assert.All(indonesian, text => Assert.Equal(Places(text.Value), Places(english[text.Key])));
    }

    [Fact]
    public void Everything_that_can_be_told_has_its_words()
    {
        var named = Enum.GetNames<GradeReason>().Select(reason => $"Grade{reason}")
            .Concat(Enum.GetNames<Receipt>().Select(receipt => $"Receipt{receipt}"))
            .Concat(Enum.GetNames<Notice>().Where(notice => notice != nameof(Notice.None)).Select(notice => $"Notice{notice}"))
            .Concat(Enum.GetNames<EndReason>().Select(reason => $"Ended{reason}"))
            .Concat(Enum.GetNames<PauseReason>().Select(reason => $"StatusPaused{reason}"))
            .Concat(Enum.GetNames<Steer>().SelectMany(step => new[] { $"Done{step}", $"Already{step}" }));
        Assert.Empty(named.Except(Entries(CultureInfo.InvariantCulture).Keys));
    }

    static Dictionary<string, string> Entries(CultureInfo culture) =>
        Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{\d[^}]*\}").Select(m => m.Value).Distinct().Order();
}
