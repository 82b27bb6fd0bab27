using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using StudyBot.Answers.Shapes;

namespace StudyBot.Tests.Answers;

public sealed class ShapeVoiceTests
{
    static readonly ResourceManager Resources = new("StudyBot.Answers.Shapes.ShapeVoice", typeof(ShapeVoice).Assembly);

    [Fact]
    public void Both_languages_have_a_text_for_every_member_with_the_same_places()
    {
        var indonesian = Entries(CultureInfo.InvariantCulture);
        var english = Entries(CultureInfo.GetCultureInfo("en"));
        var members = typeof(ShapeVoice).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo or MethodInfo { IsSpecialName: false })
            .Select(m => m.Name);

        Assert.Equal(members.Order(), indonesian.Keys.Order());
        Assert.Equal(members.Order(), english.Keys.Order());
        Assert.All(indonesian, text => Assert.Equal(Places(text.Value), Places(english[text.Key])));
    }

    static Dictionary<string, string> Entries(CultureInfo culture) =>
        Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);

    static IEnumerable<string> Places(string text) => Regex.Matches(text, @"\{\d\}").Select(m => m.Value).Distinct().Order();
}
