using System.Text.RegularExpressions;
using StudyBot.Knowledge.Language;

namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Who somebody's mother, teacher or head is, where a sentence names them: "ibunya bernama Raden Ayu Rajapermas". Pure.</summary>
static partial class Bearer
{
    /// <summary>A part of a name: a title, an initial or a word in capitals.</summary>
    const string Part = @"(?:(?:Prof|Drs?|Dra|Ir|K\.?H)\.|\p{Lu}\.|\p{Lu}[\p{L}'-]+)";

    const string Name = "(?<name>" + Part + @"(?:\s+(?:(?:den|der|van|von|de|ten|bin|binti|al)\s+)*" + Part + ")*)";

    /// <summary>The name; null where no sentence gives one, or several give different ones.</summary>
    public static Circumstance.Found? Of(Phrasing asked, Answer found)
    {
        var words = asked.Words.Select(w => w.Spelled).Where(w => !QuestionWords.Unspecific.Contains(w)).ToList();
        if (words is not [{ Length: > 2 } role, .. var whose])
            return null;
        var bare = role.EndsWith("nya", StringComparison.Ordinal) ? role[..^3] : role;
        var stems = whose.ConvertAll(w => Words.Of(w, default).Stem);
        var named = new List<(Circumstance.Found Found, string Name)>();
        foreach (var (number, ranked) in found.Passages.Index())
        {
            var text = ranked.Passage.Text;
            for (var at = text.IndexOf(bare, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(bare, at + bare.Length, StringComparison.OrdinalIgnoreCase))
            {
                var match = Named().Match(text, at + bare.Length);
                if (!match.Success || (at > 0 && char.IsLetter(text[at - 1])))
                    continue;
                var before = Words.Of($"{string.Join(' ', ranked.Passage.Headings)} {ranked.Passage.Title} {text[..at]}").Select(w => w.Stem).ToHashSet();
                if (stems.TrueForAll(before.Contains))
                    named.Add((new Circumstance.Found(number, new TextSpan(match.Groups["name"].Index, match.Groups["name"].Length)), match.Groups["name"].Value));
            }
        }
        return named.Select(n => n.Name).Distinct().Count() == 1 ? named[0].Found : null;
    }

    /// <summary>What stands between the word and the name.</summary>
    [GeneratedRegex(@"\G(?:nya)?(?:\s+(?:bernama|adalah|ialah|yaitu)\s+|(?<=nya),\s+)" + Name)]
    private static partial Regex Named();
}
