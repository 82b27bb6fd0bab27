using StudyBot.Discord.Limits;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Tests.Rest;
using StudyBot.Discord.Tests.Rest.Shapes;

namespace StudyBot.Discord.Tests.Limits;

public sealed class MessageLimitTests
{
    [Fact]
    public void Lengths_are_counted_in_code_points()
    {
        Assert.Equal(1, TextLength.Of("𝔘"));
        Assert.Equal(4, TextLength.Of("👩‍⚕️"));
        Assert.Equal(0, TextLength.Of(null as string));
        Assert.Empty(MessageLimits.Check(new MessageCreate { Content = string.Concat(Enumerable.Repeat("😀", 2000)) }));
    }

    [Fact]
    public void Everything_the_tests_send_is_within_the_limits()
    {
        Assert.Empty(MessageLimits.Check(Bodies.ChannelMessage));
        Assert.Empty(MessageLimits.Check(Bodies.ComponentMessage));
        Assert.Empty(MessageLimits.Check(Bodies.Edit));
        Assert.All(Bodies.Forms, form => Assert.Empty(ModalLimits.Check(form)));
        Assert.Empty(CommandLimits.Check([Bodies.Command, Bodies.MessageCommand]));
    }

    [Fact]
    public void What_is_over_a_limit_is_named_by_its_path()
    {
        Assert.Equal(["content"], Paths(new MessageCreate { Content = new string('a', 2001) }));
        Assert.Equal(["content"], Paths(new MessageCreate()));
        Assert.Equal(["content"], Paths(new MessageCreate { Content = " \n" }));
        Assert.Equal(["nonce"], Paths(new MessageCreate { Content = "a", Nonce = new string('1', 26) }));
        Assert.Equal(["files"], Paths(new MessageCreate { Files = [.. Enumerable.Repeat(Bodies.File, 11)] }));
        Assert.Equal(["allowed_mentions.users"], Paths(new MessageCreate
        {
            Content = "a",
            AllowedMentions = AllowedMentions.OnlyUsers(Enumerable.Range(1, 101).Select(id => new Snowflake((ulong)id))),
        }));
    }

    [Theory]
    [InlineData(256, 4096, 25, 1024, true)]
    [InlineData(257, 10, 1, 10, false)]
    [InlineData(10, 4097, 1, 10, false)]
    [InlineData(10, 10, 26, 10, false)]
    [InlineData(10, 10, 1, 1025, false)]
    [InlineData(10, 10, 1, 0, false)]
    public void Each_part_of_an_embed_has_its_limit(int title, int description, int fields, int value, bool fits)
    {
        var embed = new Embed
        {
            Title = new string('a', title),
            Description = new string('b', description),
            Fields = [.. Enumerable.Repeat(new EmbedField { Name = "n", Value = new string('c', fits ? 5 : value) }, fields)],
        };

        Assert.Equal(fits, Paths(new MessageCreate { Embeds = [embed] }).Count == 0);
    }

    [Fact]
    public void All_embeds_of_a_message_share_six_thousand_characters_without_outer_blanks()
    {
        var embed = new Embed { Description = new string('a', 3000) + "   " };

        Assert.Empty(Paths(new MessageCreate { Embeds = [embed, embed] }));
        Assert.Equal(["embeds"], Paths(new MessageCreate { Embeds = [embed, embed with { Title = "b" }] }));
    }

    [Fact]
    public void A_message_over_a_limit_is_not_sent()
    {
        using var world = new RestWorld();

        DiscordError error = world.Done(world.Send(new string('a', 2001))).Error!;

        Assert.Equal(DiscordErrorKind.OverLimit, error.Kind);
        Assert.Equal("has 2001 characters, 0 to 2000 are allowed", error.FieldErrors["content"]);
        Assert.Empty(world.Discord.Sent);
    }

    [Fact]
    public void Nobody_is_notified_unless_named()
    {
        Assert.Empty(AllowedMentions.None.Users);
        AllowedMentions two = AllowedMentions.OnlyUsers(new Snowflake(7), new Snowflake(8), new Snowflake(7)).WithRepliedUser();

        Assert.Empty(two.Parse);
        Assert.Equal([new Snowflake(7), new Snowflake(8)], two.Users);
        Assert.True(two.RepliedUser);
    }

    private static List<string> Paths(MessageCreate message) => [.. MessageLimits.Check(message).Select(fault => fault.Path)];
}
