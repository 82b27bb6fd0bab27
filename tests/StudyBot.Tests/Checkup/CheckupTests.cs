using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Invitations;
using StudyBot.Settings;
using StudyBot.Storage.Servers;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Checkup;

public sealed class CheckupTests : IDisposable
{
    readonly Classroom _class = new();

    public CheckupTests() => _class.Chat.KnownServers[Some.Server] = new Server(Some.Server, "Kelas") { Places = [Some.Channel] };

    public void Dispose() => _class.Dispose();

    [Fact(Timeout = 60000)]
    public async Task A_bot_that_is_well_says_so_line_by_line()
    {
        _class.Chat.Status = new ChatStatus
        {
            IsConnected = true,
            Latency = TimeSpan.FromMilliseconds(42),
            ClockSkew = TimeSpan.Zero,
            Commands = new(CommandState.Unchanged, ""),
        };

        var text = (await CheckAsync()).Text;

        Assert.DoesNotContain("✘", text);
        Assert.Contains("✔ Token diterima; terhubung ke Discord, jeda 42 ms", text);
        Assert.Contains("✔ Perintah terdaftar", text);
        Assert.Contains("✔ 1 dokumen terindeks", text);
        Assert.Contains("✔ Izin lengkap di 1 kanal", text);
        Assert.Contains($"izin yang diperlukan saja: <{Invitation.Link(Some.Bot.Id.Value).AbsoluteUri}>", text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_clock_that_is_off_is_told_in_seconds()
    {
        _class.Chat.Status = new ChatStatus { IsConnected = true, ClockSkew = TimeSpan.FromSeconds(4.2) };

        Assert.Contains("Jam server meleset +4 d", (await CheckAsync()).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_missing_intent_is_told_with_the_place_that_mends_it()
    {
        _class.Chat.Status = new ChatStatus { IsConnected = true, IsReduced = true };

        var text = (await CheckAsync()).Text;

        Assert.Contains("https://discord.com/developers/applications/900/bot → Privileged Gateway Intents → nyalakan **Message Content Intent**", text);
    }

    [Fact(Timeout = 60000)]
    public async Task Missing_permissions_are_named_per_channel()
    {
        _class.Chat.RightsOf = _ => ~(Rights.SendMessages | Rights.EmbedLinks | Rights.Administrator);

        Assert.Contains("<#10>: izin kurang: Kirim Pesan (Send Messages), Tautan Tersemat (Embed Links). Klik kanan kanal", (await CheckAsync()).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_channel_in_which_ordinary_members_may_not_write_either_is_no_error()
    {
        _class.Chat.RightsOf = _ => ~(Rights.SendMessages | Rights.EmbedLinks | Rights.Administrator);
        _class.Chat.EveryonesRightsOf = _ => Rights.ViewChannel | Rights.ReadMessageHistory | Rights.SendMessagesInThreads;

        var text = (await CheckAsync()).Text;

        Assert.DoesNotContain("✘", text);
        Assert.Contains("✔ Tertutup juga bagi anggota biasa, jadi dibiarkan: <#10>", text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_question_channel_in_which_the_bot_may_not_write_is_an_error_whoever_else_is_kept_out()
    {
        await _class.Get<Preferences>().SaveAsync(
            new ServerSettings(Some.Server.Value) { QuestionChannels = new HashSet<ulong> { Some.Channel.Id.Value } }, TestContext.Current.CancellationToken);
        _class.Chat.RightsOf = _ => Rights.ViewChannel | Rights.ReadMessageHistory | Rights.SendMessagesInThreads;
        _class.Chat.EveryonesRightsOf = _class.Chat.RightsOf;

        Assert.Contains("<#10>: izin kurang: Kirim Pesan", (await CheckAsync()).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task What_is_missing_in_all_channels_is_said_once_with_the_place_for_the_whole_server()
    {
        _class.Chat.KnownServers[Some.Server] = new Server(Some.Server, "Kelas") { Places = [Some.Channel, Some.Channel with { Id = new ChannelId(12) }] };
        _class.Chat.RightsOf = channel => ~(Rights.Administrator | Rights.EmbedLinks | (channel.Value == 12 ? Rights.ReadMessageHistory : 0));

        var text = (await CheckAsync()).Text;

        Assert.Contains("Izin kurang di semua kanal: Tautan Tersemat (Embed Links). Server Settings", text);
        Assert.Contains("<#12>: izin kurang: Baca Riwayat Pesan (Read Message History). ", text);
        Assert.DoesNotContain("<#10>", text);
    }

    [Fact(Timeout = 60000)]
    public async Task Commands_that_could_not_be_registered_are_told_with_what_mends_it()
    {
        _class.Chat.Status = new ChatStatus { IsConnected = true, Commands = new(CommandState.Failed, "50001") };

        Assert.Contains("undang ulang bot dengan tautan di bawah (memuat applications.commands). Keterangan: 50001", (await CheckAsync()).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task The_report_can_be_read_as_plain_text_and_in_English()
    {
        await _class.Get<Preferences>().SaveAsync(new ServerSettings(Some.Server.Value) { Language = "en" }, TestContext.Current.CancellationToken);
        _class.Chat.Status = new ChatStatus { IsConnected = true, ClockSkew = TimeSpan.FromSeconds(-7) };

        var lines = PlainText.Of((await CheckAsync()).Reply).Split('\n');

        Assert.StartsWith("✘ **Needs mending:** The host's clock is off by -7 s.", lines[1]);
        Assert.StartsWith("Invite link, with just the permissions needed: <https://discord.com/oauth2/authorize?", lines[^1]);
    }

    [Fact(Timeout = 60000)]
    public async Task A_topic_whose_name_is_taken_is_reported()
    {
        _class.Write("knowledge/lain.md", "---\ntopics:\n  - command: tanya\n    heading: Nilai\n---\n# Etika\n\n## Nilai\n\nNilai itu penting.");
        _class.Refresh();

        Assert.Contains("Topik /tanya tidak menjadi perintah", (await CheckAsync()).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Students_are_told_that_it_is_for_teachers()
    {
        Assert.Contains("hanya untuk pengajar", (await _class.AskAsync(Some.Command("cek"))).Text);
    }

    Task<Said> CheckAsync() => _class.AskAsync(Some.Command("cek") with { Person = Some.Teacher });
}
