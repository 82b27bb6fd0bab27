using Microsoft.Extensions.DependencyInjection;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Tests;

public class DiscordOptionsTests
{
    [Fact]
    public void The_defaults_need_nothing_but_a_token()
    {
        Assert.Empty(new DiscordOptions { Token = "abc" }.Validate());
        Assert.Equal(new Uri("https://discord.com/api/v10"), new DiscordOptions().ApiUrl);
        Assert.True(new DiscordOptions().Intents.HasFlag(Intents.MessageContent));
    }

    [Theory]
    [InlineData("http://127.0.0.1:5000/api/v10", "ws://localhost:5000/")]
    [InlineData("http://[::1]:5000/api/v10", "ws://[::1]:5000/")]
    [InlineData("https://discord.example.org/api/v10", "wss://gateway.example.org/")]
    public void Any_encrypted_server_is_accepted_and_a_plain_one_on_loopback(string api, string gateway) =>
        Assert.Empty(new DiscordOptions { Token = "abc", ApiUrl = new(api), GatewayUrl = new(gateway) }.Validate());

    [Theory]
    [InlineData("http://discord.example.org/api/v10", "Discord:ApiUrl")]
    [InlineData("ftp://127.0.0.1/", "Discord:ApiUrl")]
    [InlineData("https://name:word@discord.example.org/", "Discord:ApiUrl")]
    public void An_API_address_that_would_give_the_token_away_is_refused_by_key(string api, string key) =>
        Assert.Contains(key, Assert.Single(new DiscordOptions { Token = "abc", ApiUrl = new(api) }.Validate()));

    [Theory]
    [InlineData("ws://gateway.example.org/")]
    [InlineData("https://gateway.example.org/")]
    public void A_gateway_address_that_is_plain_or_of_another_kind_is_refused_by_key(string gateway) =>
        Assert.Contains("Discord:GatewayUrl", Assert.Single(new DiscordOptions { Token = "abc", GatewayUrl = new(gateway) }.Validate()));

    [Fact]
    public async Task A_client_that_would_give_the_token_away_is_not_made()
    {
        var options = new DiscordOptions { Token = "abc", ApiUrl = new("http://discord.example.org/api/v10") };
        await using var services = new ServiceCollection().AddLogging().AddDiscordChat(options).BuildServiceProvider();
        var refusal = Assert.Throws<ArgumentException>(services.GetRequiredService<DiscordChat>);
        Assert.Contains("Discord:ApiUrl", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_together()
    {
        var options = new DiscordOptions
        {
            ApiUrl = new("api/v10", UriKind.Relative),
            GatewayUrl = new("ws://10.0.0.1/"),
            Shards = new() { Count = 2, First = 1, Last = 5 },
        };

        Assert.Equal(4, options.Validate().Count);
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(4, -1, null)]
    [InlineData(4, 3, 2)]
    [InlineData(4, 4, null)]
    [InlineData(null, 1, null)]
    public void A_shard_range_that_cannot_be_is_refused(int? count, int first, int? last) =>
        Assert.NotEmpty(new DiscordOptions { Token = "abc", Shards = new() { Count = count, First = first, Last = last } }.Validate());

    [Fact]
    public void The_token_is_never_printed()
    {
        var text = new DiscordOptions { Token = "very-secret" }.ToString();

        Assert.DoesNotContain("very-secret", text);
        Assert.Contains("discord.com", text);
    }
}
