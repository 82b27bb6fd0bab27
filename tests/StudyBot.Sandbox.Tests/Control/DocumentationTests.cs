using StudyBot.Sandbox.Control;

namespace StudyBot.Sandbox.Tests.Control;

public sealed class DocumentationTests
{
    [Fact]
    public void Every_call_stands_in_the_documentation()
    {
        var text = File.ReadAllText(Path.Combine(Root(), "docs", "sandbox.md"));
        var missing = ControlRoutes.Templates
            .Select(template => template.Replace(ControlRoutes.Me, "", StringComparison.Ordinal))
            .Select(template => template.Split('{')[0].TrimEnd('/'))
            .Where(path => !text.Contains(path, StringComparison.Ordinal));
        Assert.Empty(missing.Distinct());
    }

    static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "StudyBot.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the checkout.");
        return folder.FullName;
    }
}
