using Microsoft.Extensions.Configuration;
using StudyBot.Configuration;
using StudyBot.Discord;
using StudyBot.Discord.Models;
using StudyBot.Serving;
using StudyBot.Tests.CommandLine;

namespace StudyBot.Tests.Configuration;

public sealed class SettingsTests : IDisposable
{
    readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact(Timeout = 60000)]
    public async Task Everything_wrong_is_said_at_once_each_with_its_key_its_value_and_the_mend()
    {
        _bench.Write("appsettings.json", """
            {
              "StudyBot": { "Language": "fr" },
              "Knowledge": { "Folder": "tidak-ada", "MaxFileMegabytes": "banyak", "MinConfidence": 1.5, "Foldr": "x" }
            }
            """);

        var run = await _bench.RunAsync("ask", "apa?");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(6, run.ErrorLines.Length);
        Assert.Contains("StudyBot:Language = \"fr\": harus salah satu dari: id, en (di appsettings.json, atau variabel lingkungan StudyBot__Language)", run.Error);
        Assert.Contains("Knowledge:Folder = \"tidak-ada\"", run.Error);
        Assert.Contains("Knowledge:MaxFileMegabytes = \"banyak\": harus bilangan bulat dari 1 sampai 1024", run.Error);
        Assert.Contains("Knowledge:MinConfidence = \"1.5\": harus bilangan dari 0 sampai 1", run.Error);
        Assert.Contains("Knowledge:Foldr = \"x\": kunci tidak dikenal; yang dikenal: Knowledge:Folder", run.Error);
    }

    [Fact(Timeout = 60000)]
    public async Task Nothing_is_served_where_the_token_would_travel_in_the_clear_and_the_token_is_not_shown()
    {
        _bench.Write("appsettings.json", """
            {
              "Discord": {
                "Token": "Bot rahasia", "ApiUrl": "http://discord.example.org/api/v10", "GatewayUrl": "ws://gateway.example.org",
                "Intents": "Guilds, Segala", "Shards": { "First": 2 }
              }
            }
            """);

        var run = await _bench.RunAsync("serve");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("rahasia", run.Error);
        foreach (var key in (string[])["Discord:Token", "Discord:ApiUrl", "Discord:GatewayUrl", "Discord:Intents", "Discord:Shards"])
            Assert.Single(run.ErrorLines, line => line.Contains($"{key} =", StringComparison.Ordinal));
    }

    [Fact]
    public void Addresses_intents_and_shards_reach_the_client()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["DISCORD_TOKEN"] = "abc",
            ["Discord:ApiUrl"] = "http://127.0.0.1:9/api/v10",
            ["Discord:GatewayUrl"] = "ws://127.0.0.1:9",
            ["Discord:Intents"] = "Guilds, GuildMessages",
            ["Discord:Shards:Count"] = "4",
            ["Discord:Shards:First"] = "2",
            ["Discord:Shards:Last"] = "3",
        }).Build();

        var settings = StudyBotSettings.Read(configuration, new Locations(_bench.Home, _bench.Program));

        var discord = Connection.To(settings, practice: null).Discord;
        Assert.Equal("abc", discord.Token);
        Assert.Equal((new Uri("http://127.0.0.1:9/api/v10"), new Uri("ws://127.0.0.1:9")), (discord.ApiUrl, discord.GatewayUrl));
        Assert.Equal(Intents.Guilds | Intents.GuildMessages, discord.Intents);
        Assert.Equal(new ShardOptions { Count = 4, First = 2, Last = 3 }, discord.Shards);
        Assert.DoesNotContain("abc", settings.ToString());
    }

    [Fact(Timeout = 60000)]
    public async Task A_settings_file_that_is_no_JSON_is_named()
    {
        var file = _bench.Write("appsettings.json", "{ \"StudyBot\": ");

        var run = await _bench.RunAsync("ask", "apa?");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(file, Assert.Single(run.ErrorLines));
    }

    [Fact(Timeout = 60000)]
    public async Task Settings_of_the_current_directory_win_over_those_beside_the_program_key_by_key()
    {
        File.WriteAllText(
            Path.Combine(_bench.Program, "appsettings.json"),
            """{ "StudyBot": { "Language": "en" }, "Knowledge": { "Folder": "tidak-ada" } }""");
        _bench.Write("appsettings.json", """{ "Knowledge": { "Folder": "knowledge" } }""");

        var run = await _bench.RunAsync("ask", "nasi goreng");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("The material does not say.", run.Output);
    }

    [Fact(Timeout = 60000)]
    public async Task The_command_line_wins_over_settings()
    {
        _bench.Write("appsettings.json", """{ "Knowledge": { "Folder": "tidak-ada" } }""");

        var run = await _bench.RunAsync("ask", "advokasi", "--knowledge", Path.Combine(_bench.Home, "knowledge"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("mewakili klien", run.Output);
    }

    [Fact(Timeout = 60000)]
    public async Task A_missing_knowledge_folder_is_a_clear_message()
    {
        Directory.Delete(Path.Combine(_bench.Home, "knowledge"), recursive: true);

        var run = await _bench.RunAsync("index");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(Path.Combine(_bench.Program, "knowledge"), run.Error);
        Assert.Contains("Knowledge:Folder", run.Error);
    }

    [Fact(Timeout = 60000)]
    public async Task Files_over_the_configured_limit_are_left_out_with_a_warning()
    {
        _bench.Write("appsettings.json", """{ "Knowledge": { "MaxFileMegabytes": 1 } }""");
        _bench.Write("knowledge/besar.md", "# Besar\n\n" + new string('a', 1_100_000));

        var run = await _bench.RunAsync("index");

        Assert.Contains(run.OutputLines, line => line.StartsWith("besar.md: terlalu besar", StringComparison.Ordinal));
    }
}
