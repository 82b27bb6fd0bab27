using StudyBot.Discord.Limits;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
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

    /// <summary>F44: fields of 1024 and no more, 25 of them and no more, 6000 in all and no more, each counted as people count letters.</summary>
    [Theory]
    [InlineData(5, 1024, 880, true)]
    [InlineData(5, 1024, 876, true)]
    [InlineData(5, 1024, 881, false)]
    [InlineData(1, 1025, 0, false)]
    [InlineData(25, 200, 0, true)]
    [InlineData(26, 10, 0, false)]
    public void An_embed_is_measured_field_by_field_and_as_a_whole(int fields, int value, int description, bool fits)
    {
        foreach (string letter in (string[])["a", "😀"])
        {
            var embed = new Embed
            {
                Description = Many(letter, fields == 5 ? description - 5 : description),
                Fields = [.. Enumerable.Repeat(new EmbedField { Name = "n", Value = $"  {Many(letter, value)}\n" }, fields)],
            };

            Assert.Equal(fits, Paths(new MessageCreate { Embeds = [embed] }).Count == 0);
        }
    }

    [Fact]
    public void An_embed_over_a_limit_is_sent_on_no_way()
    {
        using var world = new RestWorld();
        Embed[] embeds = [new Embed { Description = new string('a', 4000) }, new Embed { Description = new string('b', 2001) }];
        var message = new MessageCreate { Embeds = embeds };
        var edit = new MessageEdit { Embeds = Discord.Json.Optional.Of<IReadOnlyList<Embed>>(embeds) };

        DiscordError?[] errors =
        [
            world.Done(world.Rest.CreateMessageAsync(new Snowflake(20), message, world.Cancel)).Error,
            world.Done(world.Rest.EditMessageAsync(new Snowflake(20), new Snowflake(50), edit, world.Cancel)).Error,
            world.Done(world.Rest.CreateThreadAsync(new Snowflake(20), new ThreadCreate { Name = "a", Message = message }, world.Cancel)).Error,
            world.Done(world.Rest.RespondAsync(new Snowflake(1), "t", InteractionResponse.Reply(message), world.Cancel)),
            world.Done(world.Rest.EditOriginalAsync(new Snowflake(1), "t", edit, world.Cancel)).Error,
            world.Done(world.Rest.CreateFollowUpAsync(new Snowflake(1), "t", message, world.Cancel)).Error,
        ];

        Assert.All(errors, error => Assert.Equal(DiscordErrorKind.OverLimit, error?.Kind));
        Assert.Empty(world.Discord.Sent);
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

    private static string Many(string letter, int count) => string.Concat(Enumerable.Repeat(letter, count));

    private static List<string> Paths(MessageCreate message) => [.. MessageLimits.Check(message).Select(fault => fault.Path)];
}
