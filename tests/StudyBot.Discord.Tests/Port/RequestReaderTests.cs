using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat;
using StudyBot.Discord.Json;
using StudyBot.Discord.Port.Reading;
using StudyBot.Discord.Port.Servers;

namespace StudyBot.Discord.Tests.Port;

public sealed class RequestReaderTests
{
    private const string Head = """
        "id": "1100000000000000777", "application_id": "900", "token": "t", "version": 1, "guild_id": "1", "channel_id": "10",
        "channel": { "id": "10", "type": 11, "name": "Tanya lagi", "parent_id": "9" }, "app_permissions": "19456", "locale": "id",
        "member": { "nick": "Sari K.", "roles": ["50"], "permissions": "2048", "user": { "id": "100", "username": "sari", "global_name": "Sari" } }
        """;

    [Fact]
    public void A_command_brings_its_path_and_typed_options()
    {
        var asked = Read<CommandInvoked>($$"""
            { {{Head}}, "type": 2, "data": { "id": "5", "type": 1, "name": "kuis", "options": [ { "name": "atur", "type": 2, "options": [ { "name": "mulai", "type": 1, "options": [
              { "name": "topik", "type": 3, "value": "fungsi" }, { "name": "soal", "type": 4, "value": 10 }, { "name": "faktor", "type": 10, "value": 1.5 },
              { "name": "pribadi", "type": 5, "value": true }, { "name": "siapa", "type": 6, "value": "101" }, { "name": "di", "type": 7, "value": "12" },
              { "name": "peran", "type": 8, "value": "50" }, { "name": "berkas", "type": 11, "value": "70" } ] } ] } ],
              "resolved": { "users": { "101": { "id": "101", "username": "budi" } }, "members": { "101": { "nick": "Budi!", "roles": [] } },
                "roles": { "50": { "id": "50", "name": "Tutor", "permissions": "0" } },
                "attachments": { "70": { "id": "70", "filename": "a.md", "size": 12, "url": "https://cdn.example/a.md", "content_type": "text/markdown" } } } } }
            """);
        Assert.Equal("kuis atur mulai", asked.Command);
        Assert.Equal("fungsi", asked.Inputs.Text("topik"));
        Assert.Equal(10, asked.Inputs.Whole("soal"));
        Assert.Equal(1.5, asked.Inputs.Number("faktor"));
        Assert.True(asked.Inputs.Flag("pribadi"));
        Assert.Equal("Budi!", asked.Inputs.Person("siapa")!.Name);
        Assert.Equal(new ChannelId(12), asked.Inputs.Channel("di"));
        Assert.Equal(new RoleId(50), asked.Inputs.Role("peran"));
        Assert.Equal("a.md", asked.Inputs.Upload("berkas")!.Name);
        Assert.Null(asked.Inputs.Text("dokumen"));
    }

    [Fact]
    public void Who_where_when_and_with_which_rights_come_with_every_request()
    {
        var asked = Read<CommandInvoked>($$"""{ {{Head}}, "type": 2, "data": { "id": "5", "type": 1, "name": "cek" } }""");
        Assert.Equal("Sari K.", asked.Person.Name);
        Assert.Equal([new RoleId(50)], asked.Person.Roles);
        Assert.Equal(Rights.SendMessages, asked.Person.Rights);
        Assert.Equal((PlaceKind.Thread, "Tanya lagi"), (asked.Place.Kind, asked.Place.Name));
        Assert.Equal(Rights.ViewChannel | Rights.SendMessages | Rights.EmbedLinks, asked.BotRights);
        Assert.Equal(new DateTimeOffset(2023, 4, 24, 11, 9, 9, TimeSpan.Zero), asked.At, TimeSpan.FromDays(365));
        Assert.Equal("id", asked.Locale);
    }

    [Fact]
    public void A_message_command_brings_the_message_with_its_text()
    {
        var asked = Read<MessageCommandInvoked>($$"""
            { {{Head}}, "type": 2, "data": { "id": "5", "type": 3, "name": "Cari jawaban", "target_id": "600", "resolved": { "messages": {
              "600": { "id": "600", "channel_id": "10", "content": "apa itu relasi intern?", "author": { "id": "101", "username": "budi" } } } } } }
            """);
        Assert.Equal("apa itu relasi intern?", asked.Target.Text);
        Assert.Equal(new MessageRef(new ChannelId(10), new MessageId(600)), asked.Target.Ref);
    }

    [Fact]
    public void What_is_being_typed_is_kept_apart_from_the_other_options()
    {
        var typed = Read<AutocompleteRequested>($$"""
            { {{Head}}, "type": 4, "data": { "id": "5", "type": 1, "name": "tanya", "options": [
              { "name": "dokumen", "type": 3, "value": "peksos" }, { "name": "pertanyaan", "type": 3, "value": "fun", "focused": true } ] } }
            """);
        Assert.Equal(("tanya", "pertanyaan", "fun"), (typed.Command, typed.Option, typed.Typed));
        Assert.Equal("peksos", typed.Inputs.Text("dokumen"));
    }

    [Fact]
    public void A_form_brings_its_fields_through_their_labels()
    {
        var sent = Read<FormSubmitted>($$"""
            { {{Head}}, "type": 5, "data": { "custom_id": "answer:follow:7", "components": [
              { "type": 10, "id": 1 },
              { "type": 18, "id": 2, "component": { "type": 4, "id": 3, "custom_id": "q", "value": "dan contohnya?" } },
              { "type": 18, "id": 4, "component": { "type": 21, "id": 5, "custom_id": "tingkat", "value": "mudah" } },
              { "type": 18, "id": 6, "component": { "type": 22, "id": 7, "custom_id": "topik", "values": ["a", "b"] } },
              { "type": 18, "id": 8, "component": { "type": 23, "id": 9, "custom_id": "setuju", "value": true } },
              { "type": 18, "id": 10, "component": { "type": 8, "id": 11, "custom_id": "kanal", "values": ["12", "13"] } },
              { "type": 18, "id": 12, "component": { "type": 19, "id": 13, "custom_id": "berkas", "values": ["70"] } } ],
              "resolved": { "attachments": { "70": { "id": "70", "filename": "a.md", "size": 12, "url": "https://cdn.example/a.md" } } } } }
            """);
        Assert.Equal(new ControlId("answer", "follow", "7"), sent.Control);
        Assert.Equal("dan contohnya?", sent.Inputs.Text("q"));
        Assert.Equal("mudah", sent.Inputs.Text("tingkat"));
        Assert.Equal(["a", "b"], sent.Inputs.All<string>("topik"));
        Assert.True(sent.Inputs.Flag("setuju"));
        Assert.Equal([new ChannelId(12), new ChannelId(13)], sent.Inputs.All<ChannelId>("kanal"));
        Assert.Equal("a.md", sent.Inputs.Upload("berkas")!.Name);
    }

    [Fact]
    public void A_menu_brings_what_was_chosen() =>
        Assert.Equal(["2"], Read<MenuChosen>($$"""
            { {{Head}}, "type": 3, "message": { "id": "500", "channel_id": "10" }, "data": { "custom_id": "topic:author", "component_type": 3, "values": ["2"] } }
            """).Values);

    private static T Read<T>(string json)
        where T : Request
    {
        var servers = new ServerDirectory(new FakeTimeProvider());
        var places = new PlaceReader(servers);
        var interaction = JsonSerializer.Deserialize(Encoding.UTF8.GetBytes(json), DiscordJson.Default.Interaction)!;
        return Assert.IsType<T>(new RequestReader(places, new MessageReader(servers, places)).Read(interaction));
    }
}
