using StudyBot.Discord.Json;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Events;
using StudyBot.Discord.Models.Interactions;

namespace StudyBot.Discord.Tests.Models;

public sealed class DecoderTests
{
    [Fact]
    public void An_event_nobody_knows_is_named_and_not_refused()
    {
        UnknownEvent unknown = Assert.IsType<UnknownEvent>(GatewayEventDecoder.Decode("GUILD_PARTY_STARTED"u8, """{"a":1}"""u8));

        Assert.Equal("GUILD_PARTY_STARTED", unknown.Name);
        Assert.Null(unknown.Fault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"id":{}}""")]
    [InlineData("""{"id":"12x"}""")]
    [InlineData("""{"id":null}""")]
    [InlineData("""{"id":"1","components":[{"type":2,"style":"primary"}]}""")]
    [InlineData("""{"id":"1","components":[5]}""")]
    public void Data_that_does_not_fit_becomes_a_fault_and_not_an_exception(string data)
    {
        UnknownEvent unknown = Assert.IsType<UnknownEvent>(GatewayEventDecoder.Decode("MESSAGE_CREATE"u8, System.Text.Encoding.UTF8.GetBytes(data)));

        Assert.NotNull(unknown.Fault);
    }

    [Fact]
    public void Unknown_kinds_of_channel_component_and_interaction_keep_their_number()
    {
        Message message = ReadMessage("""{"id":"1","type":99,"flags":1099511627776,"components":[{"shape":{"type":2},"type":77},{"type":10,"content":"a"}]}""");

        Assert.Equal((MessageType)99, message.Type);
        Assert.Equal(1L << 40, (long)message.Flags);
        Assert.Equal((ComponentType)77, Assert.IsType<UnknownComponent>(message.Components[0]).Type);
        Assert.Equal("a", Assert.IsType<TextDisplay>(message.Components[1]).Content);
    }

    [Fact]
    public void The_type_of_a_component_may_stand_anywhere_in_it()
    {
        Message message = ReadMessage("""{"id":"1","components":[{"components":[{"content":"a","type":10}],"accent_color":1,"type":17}]}""");

        Assert.Equal("a", Assert.IsType<TextDisplay>(Assert.IsType<Container>(message.Components[0]).Components[0]).Content);
    }

    [Fact]
    public void The_person_who_invoked_is_found_in_servers_and_in_direct_channels()
    {
        Assert.Equal("siti.rahma", SampleFiles.Event<InteractionCreated>("interaction_create_slash").Interaction.Invoker?.Username);
        Assert.Equal("budi_s", SampleFiles.Event<InteractionCreated>("interaction_create_dm").Interaction.Invoker?.Username);
    }

    [Fact]
    public void An_interaction_never_shows_its_token()
    {
        Interaction interaction = SampleFiles.Event<InteractionCreated>("interaction_create_slash").Interaction;

        Assert.DoesNotContain(interaction.Token, $"{interaction} {new InteractionCreated(interaction)}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("message_create", true)]
    [InlineData("message_create_dm", false)]
    [InlineData("guild_role_delete", true)]
    [InlineData("thread_list_sync", true)]
    [InlineData("interaction_create_button", true)]
    [InlineData("ready", false)]
    public void Events_of_a_server_say_which_server(string file, bool ofServer) =>
        Assert.Equal(ofServer ? "1181000000000000010" : null, SampleFiles.Event(file).SourceGuildId?.ToString());

    private static Message ReadMessage(string json) =>
        Assert.IsType<MessageCreated>(GatewayEventDecoder.Decode("MESSAGE_CREATE"u8, System.Text.Encoding.UTF8.GetBytes(json))).Message;
}
