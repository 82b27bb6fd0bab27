using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Settings;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Settings;

public sealed class SettingsTests : IDisposable
{
    readonly Classroom _class = new();

    public void Dispose() => _class.Dispose();

    [Fact(Timeout = 60000)]
    public async Task Students_see_that_the_settings_are_for_teachers_and_change_nothing()
    {
        var said = await _class.AskAsync(Some.Command("pengaturan bahasa", new() { ["bahasa"] = "en" }));

        Assert.Contains("hanya untuk pengajar", said.Text);
        Assert.Equal("id", _class.Get<Preferences>().Of(Some.Server).Language);
    }

    [Fact(Timeout = 60000)]
    public async Task The_language_a_teacher_chooses_holds_at_once()
    {
        var said = await _class.AskAsync(ByTeacher("pengaturan bahasa", new() { ["bahasa"] = "en" }));
        Assert.Contains("Saved.", said.Text);

        var asked = await _class.AskAsync(Some.Command("tanya", new() { ["pertanyaan"] = "apa arti advokasi?" }) with { Locale = "id" });
        Assert.Contains("Document: Dasar pekerjaan sosial", asked.Text);
    }

    /// <summary>F49: many Indonesian students run Discord in English.</summary>
    [Fact(Timeout = 60000)]
    public async Task A_persons_own_language_changes_nothing_in_a_server_that_chose_none()
    {
        var asked = await _class.AskAsync(Some.Command("tanya", new() { ["pertanyaan"] = "apa arti advokasi?" }) with { Locale = "en-US" });

        Assert.Contains("Dokumen: Dasar pekerjaan sosial", asked.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task People_with_the_teacher_role_count_as_teachers()
    {
        var role = new RoleId(77);
        await _class.AskAsync(ByTeacher("pengaturan peran-pengajar", new() { ["peran"] = role }));

        var said = await _class.AskAsync(Some.Command("pengaturan lihat") with { Person = Some.Student with { Roles = [role] } });

        Assert.Contains("Peran pengajar: <@&77>", said.Text);
        Assert.Empty(said.Reply.Notify);
    }

    [Fact(Timeout = 60000)]
    public async Task Question_channels_are_added_and_taken_away()
    {
        var added = await _class.AskAsync(ByTeacher("pengaturan kanal-pertanyaan", new() { ["kanal"] = Some.Channel.Id }));
        Assert.Contains("Kanal pertanyaan: <#10>", added.Text);
        await _class.WriteAsync(Some.Message("apa arti advokasi?"));
        Assert.Contains("mewakili klien", _class.Chat.Last.Text);

        var taken = await _class.AskAsync(ByTeacher("pengaturan kanal-pertanyaan", new() { ["kanal"] = Some.Channel.Id, ["aktif"] = false }));
        Assert.Contains("Kanal pertanyaan: belum ada", taken.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_server_is_greeted_once_where_the_bot_may_write()
    {
        var quiet = Some.Channel with { Id = new ChannelId(9) };
        var server = new Server(Some.Server, "Kelas") { Places = [quiet, Some.Channel] };
        _class.Chat.RightsOf = channel => channel == quiet.Id ? Rights.ViewChannel : ~Rights.None;

        for (var i = 0; i < 2; i++)
            await _class.Chat.TellAsync(new ServerJoined(server, IsNew: i == 0), TestContext.Current.CancellationToken);

        var greeting = Assert.Single(_class.Chat.Log);
        Assert.Equal(new Destination.Channel(Some.Channel.Id), greeting.To);
        Assert.Contains("/bantuan", greeting.Text);
    }

    static CommandInvoked ByTeacher(string path, Inputs inputs) => Some.Command(path, inputs) with { Person = Some.Teacher };
}
