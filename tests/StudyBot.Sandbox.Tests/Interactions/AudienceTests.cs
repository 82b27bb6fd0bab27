using StudyBot.Sandbox.Tests.Support;

namespace StudyBot.Sandbox.Tests.Interactions;

public sealed class AudienceTests
{
    const int Ephemeral = 64;

    [Fact(Timeout = 60000)]
    public async Task An_ephemeral_answer_is_seen_by_its_person_only()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var message = await practice.AnswerCommandAsync(bot, "siti", new { content = "hanya kamu", flags = Ephemeral });
        Assert.Equal(Ephemeral, (int?)message["flags"]);
        Assert.True((bool?)(await practice.SeeAsync("/people/siti/channels/umum/messages"))[0]!["ephemeral"]);
        Assert.Empty((await practice.SeeAsync("/people/budi/channels/umum/messages")).AsArray());

        var path = $"/channels/{message["channel_id"]}/messages";
        Assert.Empty((await practice.BotOkAsync(HttpMethod.Get, path)).AsArray());
        Assert.Equal("404/10008", (await practice.BotAsync(HttpMethod.Get, $"{path}/{message["id"]}")).Refusal);
        await practice.DoAsync("/people/siti/messages", new { channel = "umum", content = "terbuka" });
        Assert.Equal("terbuka", (string?)(await bot.ReadEventAsync("MESSAGE_CREATE"))["content"]);
    }

    [Fact(Timeout = 60000)]
    public async Task A_dismissed_answer_is_gone_for_its_person_but_not_for_the_bot()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var interaction = await practice.InvokeAsync(bot, "siti");
        var message = (await practice.RespondAsync(interaction, 4, new { content = "a", flags = Ephemeral }, withResponse: true)).Good();
        await practice.DoAsync(HttpMethod.Delete, $"/people/siti/messages/{message["resource"]!["message"]!["id"]}?channel=umum");
        Assert.Empty((await practice.SeeAsync("/people/siti/channels/umum/messages")).AsArray());
        (await practice.HookAsync(HttpMethod.Patch, interaction, "/messages/@original", new { content = "b" })).Good();
        Assert.Empty((await practice.SeeAsync("/people/siti/channels/umum/messages")).AsArray());
    }

    [Fact(Timeout = 60000)]
    public async Task A_deferral_fixes_the_audience_of_what_is_edited_in()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var interaction = await practice.InvokeAsync(bot, "siti");
        (await practice.RespondAsync(interaction, 5, new { flags = Ephemeral })).Good();
        var filled = (await practice.HookAsync(HttpMethod.Post, interaction, "", new { content = "diam-diam" })).Good();
        Assert.Equal(Ephemeral, (int?)filled["flags"]);
        Assert.Single((await practice.SeeAsync("/people/siti/channels/umum/messages")).AsArray());
        Assert.Empty((await practice.SeeAsync("/people/budi/channels/umum/messages")).AsArray());
    }

    [Fact(Timeout = 60000)]
    public async Task Follow_ups_can_be_read_edited_and_deleted_by_their_token()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var interaction = await practice.InvokeAsync(bot, "siti");
        (await practice.RespondAsync(interaction, 4, new { content = "satu" })).Good();
        var second = (await practice.HookAsync(HttpMethod.Post, interaction, "", new { content = "dua" })).Good();
        Assert.Equal(19, (int?)second["type"]);
        Assert.NotNull(second["interaction_metadata"]!["original_response_message_id"]);

        var path = $"/messages/{second["id"]}";
        (await practice.HookAsync(HttpMethod.Patch, interaction, path, new { content = "dua lagi" })).Good();
        Assert.Equal("dua lagi", (string?)(await practice.HookAsync(HttpMethod.Get, interaction, path)).Good()["content"]);
        Assert.Equal(204, (await practice.HookAsync(HttpMethod.Delete, interaction, path)).Status);
        Assert.Equal("404/10008", (await practice.HookAsync(HttpMethod.Get, interaction, path)).Refusal);
        Assert.Equal(204, (await practice.HookAsync(HttpMethod.Delete, interaction, "/messages/@original")).Status);
        Assert.Empty((await practice.SeeAsync("/people/siti/channels/umum/messages")).AsArray());
    }

    [Fact(Timeout = 60000)]
    public async Task Answers_need_no_permission_in_the_channel()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync("/faults/permissions", new { channel = "umum", revoke = (string[])["SEND_MESSAGES", "EMBED_LINKS"] });
        var answer = await practice.AnswerCommandAsync(bot, "siti", new { content = "tetap bisa", embeds = new[] { new { title = "Kartu" } } });
        Assert.Equal("rich", (string?)answer["embeds"]![0]!["type"]);
    }

    [Fact(Timeout = 60000)]
    public async Task The_answer_tells_whose_command_it_answers()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        var answer = await practice.AnswerCommandAsync(bot, "siti", new { content = "ini" });
        Assert.Equal(20, (int?)answer["type"]);
        Assert.Equal("siti", (string?)answer["interaction_metadata"]!["user"]!["username"]);
        Assert.Equal("fungsi", (string?)answer["interaction"]!["name"]);
        Assert.Equal(Interacting.Application, (string?)answer["webhook_id"]);
    }

    [Fact(Timeout = 60000)]
    public async Task A_person_who_hides_embeds_sees_none()
    {
        await using var practice = await Practice.StartAsync(TestContext.Current.CancellationToken);
        using var bot = await TestBot.LoginAsync(practice);
        await practice.DoAsync(HttpMethod.Patch, "/people/budi", new { embeds_hidden = true });
        await practice.AnswerCommandAsync(bot, "siti", new { content = "teks", embeds = new[] { new { title = "Kartu" } } });
        Assert.Single((await practice.SeeAsync("/people/siti/channels/umum/messages"))[0]!["embeds"]!.AsArray());
        Assert.Empty((await practice.SeeAsync("/people/budi/channels/umum/messages"))[0]!["embeds"]!.AsArray());
    }
}
