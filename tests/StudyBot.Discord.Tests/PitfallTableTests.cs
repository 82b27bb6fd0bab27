using System.Text.RegularExpressions;
using StudyBot.Sandbox.Tests.Acceptance;

namespace StudyBot.Discord.Tests;

/// <summary>The documentation says which test guards against which pitfall; it must stay true.</summary>
public sealed partial class PitfallTableTests
{
    [Fact]
    public void Every_test_that_the_table_of_pitfalls_names_exists()
    {
        var root = Path.GetFullPath(Path.Combine(NodeScript.Folder("list"), "..", "..", ".."));
        var named = Name().Matches(File.ReadAllText(Path.Combine(root, "docs", "discord-client.md"))).Select(match => (Class: match.Groups[1].Value, Test: match.Groups[2].Value)).ToList();
        var there = typeof(PitfallTableTests).Assembly.GetTypes().SelectMany(type => type.GetMethods().Select(method => (type.Name, method.Name))).ToHashSet();
        Assert.InRange(named.Count, 30, 100);
        Assert.All(named, test => Assert.Contains(test, there));
    }

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex Name();
}
