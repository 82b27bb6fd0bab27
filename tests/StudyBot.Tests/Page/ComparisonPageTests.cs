using Microsoft.Playwright;
using StudyBot.Sandbox.Tests.Page;
using StudyBot.Tests.EndToEnd;
using static Microsoft.Playwright.Assertions;

namespace StudyBot.Tests.Page;

/// <summary>Shaped answers as they are seen.</summary>
[Collection(nameof(BrowserTests))]
public sealed class ComparisonPageTests(Browser browser)
{
    [Fact(Timeout = 90000)]
    public async Task Sides_stand_beside_one_another_on_a_wide_screen_and_one_below_the_other_on_a_phone()
    {
        await using var bot = await RunningBot.StartPracticeAsync();
        await using var wide = await ChatTab.OpenAsync(browser, bot.Address);
        await using var phone = await ChatTab.OpenAsync(browser, bot.Address, ChatTab.Phone);
        await bot.CommandAsync("siti", "umum", "tanya", new { pertanyaan = "definisi IFSW dibanding CSWE" });

        var (left, right) = await SidesAsync(wide);
        Assert.Equal(left.Y, right.Y, tolerance: 1);
        Assert.True(right.X >= left.X + left.Width);
        await wide.PhotographAsync("bot-comparison");

        var (above, below) = await SidesAsync(phone);
        Assert.Equal(above.X, below.X, tolerance: 1);
        Assert.True(below.Y >= above.Y + above.Height);
        Assert.Equal(0, await phone.OverflowAsync());
        await phone.PhotographAsync("bot-phone-comparison");
    }

    [Fact(Timeout = 90000)]
    public async Task The_deciding_words_are_bold_above_the_passage()
    {
        await using var bot = await RunningBot.StartPracticeAsync();
        await using var page = await ChatTab.OpenAsync(browser, bot.Address);
        await bot.CommandAsync("siti", "umum", "tanya", new { pertanyaan = "apakah pekerjaan sosial hanya menangani orang?" });

        await Expect(page.Last.Locator("blockquote strong")).ToContainTextAsync(["bukan manusianya saja, melainkan juga"]);
        await page.PhotographAsync("bot-claim");
    }

    static async Task<(LocatorBoundingBoxResult First, LocatorBoundingBoxResult Second)> SidesAsync(ChatTab page)
    {
        var sides = page.Last.Locator(".embed-field");
        await Expect(sides).ToHaveCountAsync(2);
        return ((await sides.Nth(0).BoundingBoxAsync())!, (await sides.Nth(1).BoundingBoxAsync())!);
    }
}
