using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Checkup;

public sealed class CheckupTests : IDisposable
{
    readonly Classroom _class = new();

    public CheckupTests() => _class.Chat.KnownServers[Some.Server] = new Server(Some.Server, "Kelas") { Places = [Some.Channel] };

    public void Dispose() => _class.Dispose();

    [Fact(Timeout = 15000)]
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
        Assert.Contains("✔ Terhubung ke Discord, jeda 42 ms", text);
        Assert.Contains("✔ Perintah terdaftar", text);
        Assert.Contains("✔ 1 dokumen terindeks", text);
        Assert.Contains("✔ Izin lengkap di 1 kanal", text);
    }

    [Fact(Timeout = 15000)]
    public async Task A_clock_that_is_off_is_told_in_seconds()
    {
        _class.Chat.Status = new ChatStatus { IsConnected = true, ClockSkew = TimeSpan.FromSeconds(4.2) };

        Assert.Contains("Jam server meleset +4 d", (await CheckAsync()).Text);
    }

    [Fact(Timeout = 15000)]
    public async Task A_missing_intent_is_told_with_the_place_that_mends_it()
    {
        _class.Chat.Status = new ChatStatus { IsConnected = true, IsReduced = true };

        Assert.Contains("Bot → Privileged Gateway Intents → nyalakan **Message Content Intent**", (await CheckAsync()).Text);
    }

    [Fact(Timeout = 15000)]
    public async Task Missing_permissions_are_named_per_channel()
    {
        _class.Chat.RightsOf = _ => ~(Rights.SendMessages | Rights.EmbedLinks | Rights.Administrator);

        Assert.Contains("<#10>: izin kurang: Kirim Pesan, Tautan Tersemat.", (await CheckAsync()).Text);
    }

    [Fact(Timeout = 15000)]
    public async Task A_topic_whose_name_is_taken_is_reported()
    {
        _class.Write("knowledge/lain.md", "---\ntopics:\n  - command: tanya\n    heading: Nilai\n---\n# Etika\n\n## Nilai\n\nNilai itu penting.");
        _class.Refresh();

        Assert.Contains("Topik /tanya tidak menjadi perintah", (await CheckAsync()).Text);
    }

    [Fact(Timeout = 15000)]
    public async Task Students_are_told_that_it_is_for_teachers()
    {
        Assert.Contains("hanya untuk pengajar", (await _class.AskAsync(Some.Command("cek"))).Text);
    }

    Task<Said> CheckAsync() => _class.AskAsync(Some.Command("cek") with { Person = Some.Teacher });
}
