using StudyBot.Chat;
using StudyBot.Chat.Testing;

namespace StudyBot.Discord.Tests.Port;

public sealed class ChatRoutesTests
{
    private static readonly Answer<CommandInvoked> Nothing = (_, _, _) => Task.CompletedTask;

    [Fact]
    public void A_command_is_found_by_the_name_people_type()
    {
        var routes = new ChatRoutes.Builder().Define(new CommandDefinition("Nilai & Prinsip", "Nilai")).Command(CommandName.Fold("Nilai & Prinsip"), Audience.Public, Nothing).Build();
        Assert.NotNull(routes.Find(Some.Command("nilai-prinsip")));
        Assert.Equal("nilai-prinsip", Assert.Single(routes.Commands).Name);
    }

    [Fact]
    public void Two_topics_that_fold_to_one_name_are_reported_with_both_names()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ChatRoutes.Builder()
            .Define(new CommandDefinition("Tujuan!", "a"), new CommandDefinition("tujuan", "b")).Command("tujuan", Audience.Public, Nothing).Build());
        Assert.Contains("\"Tujuan!\" and \"tujuan\" are both called \"tujuan\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_name_in_two_servers_is_no_clash_but_everywhere_and_in_one_server_is()
    {
        var builder = new ChatRoutes.Builder().Command("nilai", Audience.Public, Nothing).Define(
            new CommandDefinition("nilai", "a") { Server = new ServerId(1) }, new CommandDefinition("nilai", "b") { Server = new ServerId(2) });
        Assert.Equal(2, builder.Build().Commands.Count);
        Assert.Throws<InvalidOperationException>(() => builder.Define(new CommandDefinition("nilai", "c")).Build());
    }

    [Fact]
    public void Everything_that_does_not_fit_is_said_at_once()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new ChatRoutes.Builder()
            .Define(new CommandDefinition("pengaturan", "a") { Subcommands = [new("bahasa", "b"), new("peran", "c")] })
            .Define(new CommandDefinition("Cari jawaban", "") { Kind = CommandKind.Message })
            .Define(new CommandDefinition("???", "d"))
            .Command("pengaturan bahasa", Audience.Public, Nothing)
            .Command("pengaturan bahasa", Audience.Public, Nothing)
            .Build());
        Assert.Contains("Nothing answers /pengaturan peran.", error.Message, StringComparison.Ordinal);
        Assert.Contains("Nothing answers the menu command \"Cari jawaban\".", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"???\" has no letter or digit", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"pengaturan bahasa\" is answered twice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Required_options_come_first_whatever_the_order_they_were_written_in()
    {
        var routes = new ChatRoutes.Builder().Command("tanya", Audience.Public, Nothing).Define(new CommandDefinition("tanya", "a")
        {
            Options = [new("dokumen", OptionKind.Text, "b"), new("Pertanyaan", OptionKind.Text, "c") { IsRequired = true }],
        }).Build();
        Assert.Equal(["pertanyaan", "dokumen"], routes.Commands[0].Options.Select(option => option.Name));
    }
}
