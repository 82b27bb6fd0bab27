using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using StudyBot.Wording;

namespace StudyBot.Tests.Wording;

public sealed class FeatureTextsTests
{
    public static TheoryData<Type> All =>
        [.. typeof(FeatureTexts).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(FeatureTexts)))];

    [Theory]
    [MemberData(nameof(All))]
    public void Both_languages_have_the_same_texts_with_the_same_places(Type texts)
    {
        var indonesian = Entries(texts, CultureInfo.InvariantCulture);
        var english = Entries(texts, CultureInfo.GetCultureInfo("en"));

        Assert.Equal(indonesian.Keys.Order(), english.Keys.Order());
        Assert.All(indonesian, text => Assert.Equal(Places(text.Value), Places(english[text.Key])));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_member_has_its_text(Type texts)
    {
        var members = texts.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Select(member => member.Name);

        Assert.Empty(members.Except(Entries(texts, CultureInfo.InvariantCulture).Keys));
    }

    static Dictionary<string, string> Entries(Type texts, CultureInfo culture) =>
        new ResourceManager(texts).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{\d[^}]*\}").Select(m => m.Value).Distinct().Order();
}
