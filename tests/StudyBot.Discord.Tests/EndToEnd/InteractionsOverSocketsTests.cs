using System.Text.Json.Nodes;
using StudyBot.Chat;

namespace StudyBot.Discord.Tests.EndToEnd;

/// <summary>Our client in the practice Discord: everything people can do with commands, buttons, menus and forms.</summary>
public sealed class InteractionsOverSocketsTests
{
    private static readonly ControlId More = new("answer", "more", "1"), Ask = new("answer", "ask"), Pick = new("answer", "pick");

    [Fact(Timeout = 60000)]
    public async Task The_bot_logs_in_registers_its_commands_and_answers_a_slash_command()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Routes, token);
        Assert.Equal(CommandState.Written, lesson.Bot.Status.Commands.State);
        Assert.Contains(await Offered(lesson), command => (string?)command["name"] == "tanya");
        var answer = await lesson.CommandAsync("tanya", new { pertanyaan = "apa itu peksos?" });
        Assert.Equal("answered", (string?)answer["state"]);
        Assert.Equal("Siti Aminah bertanya: apa itu peksos?", Seen.Text(answer["message"]));
        Assert.False((bool)answer["ephemeral"]!);
    }

    [Fact(Timeout = 60000)]
    public async Task Only_the_asker_sees_a_private_answer()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Routes, token);
        var answer = await lesson.CommandAsync("tanya", new { pertanyaan = "a", pribadi = true });
        Assert.True((bool)answer["ephemeral"]!);
        Assert.DoesNotContain((await lesson.SeeAsync("/people/budi/channels/umum/messages")).AsArray(), message => (string?)message!["id"] == (string?)answer["message"]!["id"]);
    }

    [Fact(Timeout = 60000)]
    public async Task Proposals_come_while_typing()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Routes, token);
        var typed = await lesson.DoAsync("/people/siti/autocomplete", new { channel = "umum", command = "tanya", options = new { pertanyaan = "fun" }, focused = "pertanyaan" });
        Assert.Contains("fungsi peksos", typed.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task A_button_changes_its_message_and_a_menu_answers_beside_it()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Routes, token);
        var answer = await lesson.CommandAsync("tanya", new { pertanyaan = "a" });
        var pressed = await lesson.UseAsync(answer, More.ToString());
        Assert.Equal((string?)answer["message"]!["id"], (string?)pressed["message"]!["id"]);
        Assert.Equal("halaman 1", Seen.Text(pressed["message"]));

        var other = await lesson.CommandAsync("tanya", new { pertanyaan = "b" });
        var chosen = await lesson.UseAsync(other, Pick.ToString(), ["siporin"]);
        Assert.Equal("dipilih: siporin", Seen.Text(chosen["message"]));
        Assert.True((bool)chosen["ephemeral"]!);
    }

    [Fact(Timeout = 60000)]
    public async Task A_form_opens_and_its_fields_come_back()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Routes, token);
        var answer = await lesson.CommandAsync("tanya", new { pertanyaan = "a" });
        var opened = await lesson.UseAsync(answer, Ask.ToString());
        Assert.Equal("Tanya lanjutan", (string?)opened["modal"]!["title"]);
        var sent = await lesson.DoAsync("/people/siti/modals?wait=answered", new
        {
            interaction = (string)opened["id"]!,
            values = new Dictionary<string, object>
            {
                ["q"] = "dan contohnya?",
                ["tingkat"] = "mudah",
                ["topik"] = (string[])["nilai", "fungsi"],
                ["setuju"] = true,
                ["berkas"] = new object[] { new { name = "catatan.md", text = "# Catatan", content_type = "text/markdown" } },
            },
        });
        Assert.Equal("dan contohnya? · mudah · nilai+fungsi · True · # Catatan", Seen.Text(sent["message"]));
    }

    [Fact(Timeout = 60000)]
    public async Task A_slow_answer_is_deferred_filled_in_changed_and_followed()
    {
        var token = TestContext.Current.CancellationToken;
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var lesson = await Lesson.BeginAsync((routes, _) => routes
            .Define(new CommandDefinition("lambat", "Lama"))
            .Command("lambat", Audience.Public, async (_, respond, cancel) =>
            {
                await release.Task.WaitAsync(cancel);
                Assert.True((await respond.AnswerAsync(new Reply(new CardBlock(new TextBlock("mencari"))), cancel)).IsSent);
                Assert.True((await respond.AnswerAsync(new Reply(new CardBlock(new TextBlock("jawaban"))), cancel)).IsSent);
                Assert.True((await respond.FollowUpAsync(Audience.Private, Reply.Of("hanya kamu"), cancel)).IsSent);
                Assert.True((await respond.FollowUpAsync(Audience.Public, Reply.Of("semua"), cancel)).IsSent);
            }), token);
        var asked = await lesson.DoAsync("/people/siti/commands?wait=acknowledged", new { channel = "umum", command = "lambat" });
        Assert.Equal("deferred", (string?)asked["state"]);
        release.SetResult();
        var done = await lesson.UntilAsync($"/interactions/{asked["id"]}", interaction => interaction["follow_ups"]!.AsArray().Count == 2);
        Assert.Equal("jawaban", Seen.Text(done["message"]));
        Assert.Equal([true, false], done["follow_ups"]!.AsArray().Select(message => ((int)message!["flags"]! & 64) != 0));
    }

    [Fact(Timeout = 60000)]
    public async Task A_failing_handler_is_apologised_for_and_an_old_button_says_that_it_has_expired()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Routes, token);
        var failed = await lesson.CommandAsync("gagal");
        Assert.StartsWith("Maaf, ada yang tidak beres", Seen.Text(failed["message"]), StringComparison.Ordinal);

        var answer = await lesson.CommandAsync("tanya", new { pertanyaan = "a" });
        await lesson.RestartBotAsync((routes, _) => routes.Define(new CommandDefinition("lain", "b")).Command("lain", Audience.Public, (_, _, _) => Task.CompletedTask));
        Assert.Contains("sudah berakhir", Seen.Text((await lesson.UseAsync(answer, More.ToString()))["message"]), StringComparison.Ordinal);
    }

    [Fact(Timeout = 60000)]
    public async Task After_a_restart_each_command_is_there_once_and_nothing_was_written_again()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Routes, token);
        await lesson.RestartBotAsync(Routes);
        Assert.Equal(CommandState.Unchanged, lesson.Bot.Status.Commands.State);
        Assert.Single(await Offered(lesson), command => (string?)command["name"] == "tanya");
    }

    [Fact(Timeout = 60000)]
    public async Task The_message_menu_brings_the_message()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Routes, token);
        var written = await lesson.DoAsync("/people/budi/messages", new { channel = "umum", content = "apa itu relasi intern?" });
        var answer = await lesson.DoAsync("/people/siti/commands?wait=answered", new { channel = "umum", command = "Cari jawaban", message = (string)written["id"]! });
        Assert.Equal("Budi Santoso: apa itu relasi intern?", Seen.Text(answer["message"]).Replace("Budi:", "Budi Santoso:", StringComparison.Ordinal));
    }

    /// <summary>F53: this machine's clock against Discord's.</summary>
    [Fact(Timeout = 60000)]
    public async Task A_skewed_clock_is_noticed_and_hinders_nothing()
    {
        var token = TestContext.Current.CancellationToken;
        await using var lesson = await Lesson.BeginAsync(Routes, token);
        await lesson.DoAsync("/faults/clock", new { skew_ms = -4000 });
        Assert.Equal("answered", (string?)(await lesson.CommandAsync("tanya", new { pertanyaan = "a" }))["state"]);
        Assert.InRange(lesson.Bot.Status.ClockSkew!.Value.TotalSeconds, 3.5, 10);
    }

    private static async Task<IEnumerable<JsonNode>> Offered(Lesson lesson) =>
        (await lesson.SeeAsync("/people/siti/commands?channel=umum")).AsArray().OfType<JsonNode>();

    private static void Routes(ChatRoutes.Builder routes, Func<IChat> chat) => routes
        .Define(
            new CommandDefinition("tanya", new Localized("Bertanya").In("en-US", "Ask"))
            {
                Options = [new("pertanyaan", OptionKind.Text, "Pertanyaan") { IsRequired = true, IsProposed = true }, new("pribadi", OptionKind.Flag, "Hanya untukmu")],
            },
            new CommandDefinition("gagal", "Gagal"),
            new CommandDefinition("Cari jawaban", "") { Kind = CommandKind.Message })
        .Command("tanya", asked => asked.Inputs.Flag("pribadi") == true ? Audience.Private : Audience.Public, (asked, respond, token) => respond.AnswerAsync(
            new Reply(
                new CardBlock(new TextBlock($"{asked.Person.Name} bertanya: {asked.Inputs.Text("pertanyaan")}")),
                new ButtonsBlock(Button.Ask("Lagi", More), Button.Ask("Tanya lanjutan", Ask)),
                new MenuBlock(new Menu(Pick, [new("Siporin", "siporin"), new("NASW", "nasw")]) { Placeholder = "Penulis" })),
            token))
        .Autocomplete("tanya", "pertanyaan", (typed, _) => new([Choice.Same("fungsi peksos")]))
        .Command("gagal", Audience.Public, (_, _, _) => throw new InvalidDataException())
        .MessageCommand("Cari jawaban", Audience.Public, (asked, respond, token) => respond.AnswerAsync(Reply.Of($"{asked.Target.Author.Name}: {asked.Target.Text}"), token))
        .Button("answer", "more", Audience.SameMessage, (pressed, respond, token) => respond.AnswerAsync(Reply.Of($"halaman {pressed.Control.StateAt(0)}"), token))
        .Menu("answer", "pick", Audience.Private, (chosen, respond, token) => respond.AnswerAsync(Reply.Of($"dipilih: {chosen.Values[0]}"), token))
        .ButtonForm("answer", "ask", _ => new Form(Ask, "Tanya lanjutan",
            new TextField("q", "Pertanyaan") { IsLong = true },
            new ChoiceField("tingkat", "Tingkat", [new("Mudah", "mudah"), new("Sulit", "sulit")]),
            new ChecksField("topik", "Topik", [new("Nilai", "nilai"), new("Fungsi", "fungsi")]),
            new CheckField("setuju", "Setuju"),
            new UploadField("berkas", "Berkas") { IsRequired = false }))
        .Form("answer", "ask", Audience.Private, async (sent, respond, token) =>
        {
            var upload = sent.Inputs.All<Upload>("berkas") is [var file, ..] ? await chat().DownloadAsync(file, 1000, token) : null;
            var text = upload is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes.Span) : "";
            await respond.AnswerAsync(Reply.Of(string.Join(" · ", sent.Inputs.Text("q"), sent.Inputs.Text("tingkat"), string.Join('+', sent.Inputs.All<string>("topik")), sent.Inputs.Flag("setuju"), text)), token);
        });
}
