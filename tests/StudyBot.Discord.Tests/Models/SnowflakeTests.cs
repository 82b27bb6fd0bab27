using System.Text.Json;
using CsCheck;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Tests.Models;

public sealed class SnowflakeTests
{
    [Fact]
    public void The_time_of_creation_is_in_the_id() =>
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1462015105796), Snowflake.Parse("175928847299117063").Timestamp);

    [Fact]
    public void The_first_id_of_a_moment_is_not_after_any_other_of_it() => Gen.ULong[0, ulong.MaxValue >> 1].Sample(value =>
    {
        var id = new Snowflake(value);
        Snowflake first = Snowflake.FirstAt(id.Timestamp);
        Assert.True(first <= id && first.Timestamp == id.Timestamp);
    });

    [Fact]
    public void Ids_survive_the_wire_as_text_as_numbers_and_as_names() => Gen.ULong.Sample(value =>
    {
        Snowflake FromJson(string json) => JsonSerializer.Deserialize<UnavailableGuild>($$"""{"id":{{json}}}""", DiscordJson.Default.UnavailableGuild)!.Id;

        Assert.Equal(value, FromJson($"\"{value}\"").Value);
        Assert.Equal(value, FromJson($"{value}").Value);
        Assert.Contains($"\"{value}\"", JsonSerializer.Serialize(new UnavailableGuild { Id = new Snowflake(value) }, DiscordJson.Default.UnavailableGuild), StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("18446744073709551616")]
    [InlineData("@me")]
    public void What_is_not_an_id_is_refused(string text) => Assert.False(Snowflake.TryParse(text, out _));
}
