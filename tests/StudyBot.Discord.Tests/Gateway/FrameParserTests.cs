using System.Text;
using System.Text.Json;
using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Tests.Gateway;

public class FrameParserTests
{
    [Theory]
    [InlineData("""{"t":"MESSAGE_CREATE","s":5,"op":0,"d":{"id":"1","channel_id":"2","guild_id":"3"}}""")]
    [InlineData("""{"d":{"guild_id":"3","author":{"id":"9","guild_id":"8"},"id":"1"},"op":0,"s":5,"t":"MESSAGE_CREATE"}""")]
    [InlineData(""" { "op" : 0 , "x" : [ { "op" : 7 } ] , "d" : { "guild_id" : "3" } , "s" : 5 , "t" : "MESSAGE_CREATE" } """)]
    public void Fields_may_come_in_any_order_with_others_between(string json)
    {
        var frame = Parse(json);

        Assert.Equal((GatewayOpcode.Dispatch, 5L, "MESSAGE_CREATE", 3ul), (frame.Op, frame.Sequence, frame.Type, frame.Lane));
        Assert.Equal(JsonDocument.Parse(json).RootElement.GetProperty("d").GetRawText(), Encoding.UTF8.GetString(frame.Data.Span));
    }

    [Theory]
    [InlineData("GUILD_CREATE", """{"id":"77","channels":[{"id":"1","guild_id":"5"}]}""", 77)]
    [InlineData("GUILD_DELETE", """{"id":"77","unavailable":true}""", 77)]
    [InlineData("MESSAGE_CREATE", """{"id":"1","channel_id":"2"}""", 2)]
    [InlineData("MESSAGE_CREATE", """{"id":"1","channel_id":"2","guild_id":"3"}""", 3)]
    [InlineData("GUILD_MEMBER_UPDATE", """{"user":{"id":"5"},"guild_id":"3"}""", 3)]
    [InlineData("READY", """{"session_id":"x","user":{"id":"1"}}""", 0)]
    [InlineData("ODD", """{"guild_id":null,"channel_id":17}""", 0)]
    [InlineData("ODD", "[1,2]", 0)]
    [InlineData("ODD", "null", 0)]
    public void The_lane_is_the_server_else_the_channel(string type, string data, ulong lane) =>
        Assert.Equal(lane, Parse($$"""{"t":"{{type}}","s":1,"op":0,"d":{{data}} }""").Lane);

    [Fact]
    public void Control_frames_have_no_type_and_no_sequence()
    {
        var frame = Parse("""{"t":null,"s":null,"op":9,"d":true}""");

        Assert.Equal((GatewayOpcode.InvalidSession, null, null), (frame.Op, frame.Sequence, frame.Type));
        Assert.True(HandshakeData.IsResumable(frame.Data.Span));
        Assert.Empty(Parse("""{"op":11}""").Data.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"op":"0"}""")]
    [InlineData("""{"op":0,"d":{"a":1}""")]
    [InlineData("""{"op":0,"d":{"a":}}""")]
    [InlineData("""{"op":0}{"op":0}""")]
    [InlineData("""{"op":0""")]
    public void What_is_not_an_envelope_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => Parse(json));

    [Fact]
    public void Names_seen_before_cost_nothing_and_new_ones_never_mix()
    {
        var names = new EventNames();
        var first = names.Get("MESSAGE_CREATE"u8);
        Assert.Same(first, names.Get("MESSAGE_CREATE"u8));
        for (var i = 0; i < 5_000; i++)
            Assert.Equal($"EVENT_{i}", names.Get(Encoding.UTF8.GetBytes($"EVENT_{i}")));
    }

    static GatewayFrame Parse(string json) => FrameParser.Parse(Encoding.UTF8.GetBytes(json), new());
}
