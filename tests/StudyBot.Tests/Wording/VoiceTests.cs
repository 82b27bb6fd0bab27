using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using StudyBot.Wording;

namespace StudyBot.Tests.Wording;

public sealed class VoiceTests
{
    static readonly ResourceManager Resources = new("StudyBot.Wording.Voice", typeof(Voice).Assembly);

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_places()
    {
        var indonesian = Entries(CultureInfo.InvariantCulture);
        var english = Entries(CultureInfo.GetCultureInfo("en"));

        Assert.Equal(indonesian.Keys.Order(), english.Keys.Order());
        Assert.All(indonesian, text => Assert.Equal(Places(text.Value), Places(english[text.Key])));
    }

    [Fact]
    public void Every_member_has_its_text()
    {
        var members = typeof(Voice).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Select(m => m.Name)
            .Except([nameof(Voice.Named), nameof(Voice.Culture)]);

        Assert.Empty(members.Except(Entries(CultureInfo.InvariantCulture).Keys));
    }

    static Dictionary<string, string> Entries(CultureInfo culture) =>
        Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{\d[^}]*\}").Select(m => m.Value).Distinct().Order();
}
