using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Chat;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>F59: each command once, and nothing written that is there already.</summary>
public sealed class CommandRegistrarTests
{
    private static readonly Snowflake Application = new(900), Class = new(1);

    private static readonly CommandDefinition[] Commands =
    [
        new("fungsi", new Localized("Fungsi menurut dokumen").In("en-US", "Functions")) { Options = [new("menurut", OptionKind.Text, "Penulis") { IsProposed = true }] },
        new("pengaturan", "Mengatur") { InDirect = false, Subcommands = [new("bahasa", "Bahasa") { Options = [new("pilih", OptionKind.Text, "Bahasa") { Choices = [new("Indonesia", "id")] }] }] },
        new("Cari jawaban", "") { Kind = CommandKind.Message },
    ];

    private readonly FakeCommandApi _discord = new();

    [Fact(Timeout = 60000)]
    public async Task The_first_start_writes_and_the_second_only_compares()
    {
        var token = TestContext.Current.CancellationToken;
        Assert.Equal(CommandState.Written, (await Registrar().RegisterEverywhereAsync(Application, Commands, token)).State);
        Assert.Equal(CommandState.Unchanged, (await Registrar().RegisterEverywhereAsync(Application, Commands, token)).State);
        Assert.Equal(["GET 0", "PUT 0", "GET 0"], _discord.Calls);
    }

    [Fact(Timeout = 60000)]
    public async Task The_order_of_commands_is_no_difference_but_a_word_of_a_description_is()
    {
        var token = TestContext.Current.CancellationToken;
        await Registrar().RegisterEverywhereAsync(Application, Commands, token);
        Assert.Equal(CommandState.Unchanged, (await Registrar().RegisterEverywhereAsync(Application, [.. Commands.Reverse()], token)).State);
        Assert.Equal(CommandState.Written, (await Registrar().RegisterEverywhereAsync(Application, [Commands[0] with { Description = "Lain" }, .. Commands[1..]], token)).State);
    }

    [Fact(Timeout = 60000)]
    public async Task What_an_earlier_program_left_in_a_server_is_cleared_once_and_then_not_asked_about_again()
    {
        var token = TestContext.Current.CancellationToken;
        _discord.Scopes[1] = [FakeCommandApi.Registered(CommandWriter.Write(Commands[0]), Class, 0)];
        var memory = new ForgetfulCommandMemory();
        Assert.Equal(CommandState.Written, (await Registrar(memory).RegisterInServerAsync(Application, Class, Commands, token)).State);
        Assert.Empty(_discord.Scopes[1]);
        Assert.Equal(CommandState.Unchanged, (await Registrar(memory).RegisterInServerAsync(Application, Class, Commands, token)).State);
        Assert.Equal(["GET 1", "PUT 1"], _discord.Calls);
    }

    [Fact(Timeout = 60000)]
    public async Task Commands_of_one_server_are_registered_there_and_compared_there()
    {
        var token = TestContext.Current.CancellationToken;
        CommandDefinition[] own = [.. Commands, new("nilai", "Nilai") { Server = new ServerId(1) }];
        await Registrar().RegisterEverywhereAsync(Application, own, token);
        await Registrar().RegisterInServerAsync(Application, Class, own, token);
        Assert.Equal(3, _discord.Scopes[0].Count);
        Assert.Equal("nilai", Assert.Single(_discord.Scopes[1]).Name);
        Assert.Equal(CommandState.Unchanged, (await Registrar().RegisterInServerAsync(Application, Class, own, token)).State);
    }

    [Fact(Timeout = 60000)]
    public async Task A_missing_scope_is_reported_with_its_mend()
    {
        var token = TestContext.Current.CancellationToken;
        _discord.Refusal = Refusal.Of(403, DiscordErrorCode.MissingAccess);
        var report = await Registrar().RegisterEverywhereAsync(Application, Commands, token);
        Assert.Equal(CommandState.Failed, report.State);
        Assert.Contains("applications.commands", report.Detail, StringComparison.Ordinal);
    }

    private CommandRegistrar Registrar(ICommandMemory? memory = null) => new(_discord, memory ?? new ForgetfulCommandMemory(), NullLogger.Instance);
}
