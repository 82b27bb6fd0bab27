using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using StudyBot.Knowledge.Reading;
using StudyBot.Wording;

namespace StudyBot.Tests.Wording;

public sealed class PhrasesTests
{
    static readonly ResourceManager Resources = new("StudyBot.Wording.Phrases", typeof(Phrases).Assembly);

    [Fact]
    public void Both_languages_have_the_same_phrases_with_the_same_places()
    {
        var indonesian = Entries(CultureInfo.InvariantCulture);
        var english = Entries(CultureInfo.GetCultureInfo("en"));

        Assert.Equal(indonesian.Keys.Order(), english.Keys.Order());
        Assert.All(indonesian, phrase => Assert.Equal(Places(phrase.Value), Places(english[phrase.Key])));
    }

    [Fact]
    public void Every_member_and_every_kind_of_warning_has_its_phrase()
    {
        var members = typeof(Phrases).GetMembers(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Select(m => m.Name)
            .Except([nameof(Phrases.Named), nameof(Phrases.Fill)]);
        var warnings = Enum.GetNames<WarningKind>().Select(kind => "Warning" + kind);

        Assert.Empty(members.Concat(warnings).Except(Entries(CultureInfo.InvariantCulture).Keys));
    }

    static Dictionary<string, string> Entries(CultureInfo culture) =>
        Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    static IEnumerable<string> Places(string phrase) => Regex.Matches(phrase, @"\{\d[^}]*\}").Select(m => m.Value).Distinct().Order();
}
