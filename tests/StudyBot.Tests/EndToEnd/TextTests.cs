using System.Text.Json;

namespace StudyBot.Tests.EndToEnd;

/// <summary>Texts of people and documents on their way to Discord.</summary>
public sealed class TextTests
{
    static readonly int[] Lengths = [1999, 2000, 2001, 4096, 4097];

    /// <summary>F43: whatever people, documents and names hold, no message lets anything in its text notify anybody.</summary>
    [Fact(Timeout = 60000)]
    public async Task Nobody_is_pinged_through_the_bot()
    {
        const string Document = "# @everyone\n\n## Peran @here\n\nPeran <@&1100000000000001001> dan <@1100000000000003001> disebut @here di dalam kelas.\n";
        await using var bot = await RunningBot.StartAsync(documents: new() { ["ping.md"] = Document });
        await bot.SendAsync(HttpMethod.Put, "servers/1100000000000001000/members/siti", new { nick = "@everyone" });

        var command = await bot.CommandAsync("siti", "umum", "tanya", new { pertanyaan = "@everyone siapa disebut di dalam kelas? <@&1100000000000001001>" });
        await bot.PressAsync("siti", "umum", command.Message, "Seluruh bagian");
        var asked = await bot.WriteAsync("siti", "umum", $"{RunningBot.Mention} @here peran siapa disebut di dalam kelas? <@1100000000000003002>");
        var answer = await bot.AnswerAfterAsync(asked, "siti", "umum");

        Assert.Contains("disebut", answer.Text);
        Assert.True(answer.PingsNobody);
        Assert.True(command.Message.PingsNobody);
        var said = (await bot.GetAsync("requests")).EnumerateArray().SelectMany(request => Messages(request.GetProperty("body"))).ToList();
        Assert.True(said.Count >= 4, "The greeting, two answers and a section were said.");
        Assert.All(said, message => Assert.Equal(
            """{"parse":[],"users":[],"replied_user":false}""", message.GetProperty("allowed_mentions").GetRawText()));
    }

    /// <summary>F44: at and beyond every limit all of it arrives, and no letter is torn.</summary>
    [Fact(Timeout = 60000)]
    public async Task Passages_of_any_length_arrive_whole_page_by_page()
    {
        var texts = Lengths.Select(Prose)
            .Append(new string('m', 3000)).Append(new string('k', 1990) + "👩‍⚕️").Append("```\n" + Prose(2500) + "\n```").ToList();
        var sections = string.Join("\n\n", texts.Select((text, number) => $"### Ukuran {number} menurut Ani\n\n{text}"));
        await using var bot = await RunningBot.StartAsync(documents: new()
        {
            ["ukuran.md"] = $"---\ntopics:\n  - command: ukuran\n    heading: Ukuran\n---\n# Ukuran\n\n## Ukuran\n\n{sections}\n",
        });

        var read = new List<string>();
        var page = await bot.CommandAsync("siti", "umum", "ukuran");
        read.Add(page.AllText);
        while (page.Message.CanPress("Berikutnya"))
        {
            page = await bot.PressAsync("siti", "umum", page.Message, "Berikutnya");
            read.Add(page.AllText);
        }

        var all = Letters(string.Concat(read));
        Assert.All(texts.SelectMany(text => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), word => Assert.Contains(Letters(word), all));
        Assert.DoesNotContain('\uFFFD', all);
    }

    /// <summary>Sentences of words that are there once, so that a lost piece shows.</summary>
    static string Prose(int length) =>
        string.Concat(Enumerable.Range(1, length).Select(number => number % 9 == 0 ? $"kata{length}x{number}. " : $"kata{length}x{number} "))[..(length - 1)].TrimEnd() + ".";

    static string Letters(string text) => string.Concat(text.EnumerateRunes().Where(rune => !char.IsWhiteSpace((char)Math.Min(rune.Value, char.MaxValue)) && rune.Value is not ('\\' or '*' or '`' or '•')));

    /// <summary>The messages in a body: the body itself, or what an interaction is answered with.</summary>
    static IEnumerable<JsonElement> Messages(JsonElement body)
    {
        if (body.ValueKind != JsonValueKind.Object)
            yield break;
        var message = body.TryGetProperty("data", out var data) ? data : body;
        if (message.ValueKind == JsonValueKind.Object && !message.TryGetProperty("title", out _) && (message.TryGetProperty("content", out _) || message.TryGetProperty("components", out _)))
            yield return message;
    }
}
