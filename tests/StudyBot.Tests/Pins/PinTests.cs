using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Pins;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Pins;

public sealed class PinTests : IDisposable
{
    const string Pin = "Sematkan (pengajar)";
    const string Unpin = "Lepas sematan (pengajar)";

    readonly Classroom _class = new();

    public void Dispose() => _class.Dispose();

    [Fact(Timeout = 60000)]
    public async Task A_teacher_pins_a_passage_and_questions_like_it_get_it_first_marked_as_chosen()
    {
        await PinAsync("apa peran pembela?", "advokasi klien", "Advokasi");

        var like = await AskAsync("jelasin peran pembela dong");
        Assert.StartsWith("> jelasin peran pembela dong", like.Text[like.Text.IndexOf('>')..]);
        Assert.Contains("**📌 Dipilih oleh pengajar**", like.Text);
        Assert.Contains("Advokasi berarti mewakili klien", like.Text);
        Assert.Contains("Letak: Advokasi", like.Text);
        Assert.DoesNotContain("Dipilih oleh pengajar", (await AskAsync("peran pembela menurut Siporin")).Text);
        var elsewhere = await _class.AskAsync(Ask("apa peran pembela?") with { Place = Some.Channel with { Server = new ServerId(2) } });
        Assert.DoesNotContain("Dipilih oleh pengajar", elsewhere.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task It_is_unpinned_from_the_card_as_easily()
    {
        await PinAsync("apa peran pembela?", "advokasi klien", "Advokasi");
        var pinned = await AskAsync("apa peran pembela?");

        Assert.Contains("Hanya pengajar", (await _class.AskAsync(Some.Press(pinned.Button(Unpin)))).Text);
        Assert.Contains("dijawab seperti biasa lagi", (await _class.AskAsync(Some.Press(pinned.Button(Unpin)) with { Person = Some.Teacher })).Text);

        Assert.DoesNotContain("Dipilih oleh pengajar", (await AskAsync("apa peran pembela?")).Text);
    }

    [Fact(Timeout = 60000)]
    public async Task Students_may_not_pin()
    {
        var answer = await AskAsync("apa arti advokasi?");

        var refused = await _class.AskAsync(Some.Press(answer.Button(Pin)));

        Assert.Equal(Audience.Private, refused.Audience);
        Assert.Contains("Hanya pengajar", refused.Text);
    }

    [Fact(Timeout = 60000)]
    public async Task A_pin_outlives_a_restart_and_a_new_index_and_is_stale_when_its_passage_changed()
    {
        await PinAsync("apa peran pembela?", "advokasi klien", "Advokasi");
        await _class.Get<PinnedPassages>().LoadAsync(TestContext.Current.CancellationToken);
        _class.Write("knowledge/lain.md", "# Etika\n\n## Kerahasiaan\n\nRahasia klien dijaga.");
        _class.Refresh();
        Assert.Contains("Dipilih oleh pengajar", (await AskAsync("apa peran pembela?")).Text);

        _class.Write("knowledge/dasar.md", Classroom.Document.Replace("mewakili klien", "menemani klien", StringComparison.Ordinal));
        _class.Refresh();
        Assert.DoesNotContain("Dipilih oleh pengajar", (await AskAsync("apa peran pembela?")).Text);

        var list = await _class.AskAsync(Some.Command("sematan") with { Person = Some.Teacher });
        Assert.Contains("“apa peran pembela?” → ⚠", list.Text);
        await _class.AskAsync(Some.Choose(list.Menu().Id, list.Menu().Options[0].Value) with { Person = Some.Teacher });
        Assert.Contains("Belum ada sematan", (await _class.AskAsync(Some.Command("sematan") with { Person = Some.Teacher })).Text);
    }

    /// <summary>From the card: the button, a search, the choice.</summary>
    async Task PinAsync(string question, string words, string heading)
    {
        var answer = await AskAsync(question);
        var offered = await _class.AskAsync(Some.Press(answer.Button(Pin)) with { Person = Some.Teacher });
        var search = offered.Button("Cari bagian lain");
        Assert.NotNull((await _class.AskAsync(Some.Press(search) with { Person = Some.Teacher })).Form);
        var found = await _class.AskAsync(Some.Submit(search, new Inputs { ["kata"] = words }) with { Person = Some.Teacher });
        Assert.Equal(Audience.Private, found.Audience);
        var chosen = found.Menu().Options.First(option => option.Label == heading);
        var said = await _class.AskAsync(Some.Choose(found.Menu().Id, chosen.Value) with { Person = Some.Teacher });
        Assert.Contains($"Disematkan: “{question}”", said.Text);
    }

    async Task<Said> AskAsync(string question) => await _class.AskAsync(Ask(question));

    static CommandInvoked Ask(string question) => Some.Command("tanya", new Inputs { ["pertanyaan"] = question });
}
