using StudyBot.Chat;

namespace StudyBot.Discord.Tests.EndToEnd.Acceptance;

/// <summary>Buttons, selects and the form of the acceptance bot.</summary>
internal static class AcceptanceControls
{
    private static readonly ControlId FromCommand = new("formulir", "kirim"), FromButton = new("formulir", "ubah");

    private static readonly (string Action, MenuKind Kind)[] Selects =
        [("bab", MenuKind.Options), ("orang", MenuKind.People), ("peran", MenuKind.Roles), ("siapa", MenuKind.PeopleAndRoles), ("kanal", MenuKind.Channels)];

    public static void AddTo(ChatRoutes.Builder routes, Func<IChat> chat)
    {
        routes
            .Command("coba tombol", Audience.Public, (_, respond, token) => respond.AnswerAsync(Buttons, token))
            .Button("tombol", "ubah", Audience.SameMessage, (_, respond, token) => respond.AnswerAsync(Reply.Of("Sudah diubah"), token))
            .Button("tombol", "diam", Audience.SameMessage, async (_, respond, token) =>
            {
                await Task.Delay(AcceptanceBot.Long, token);
                await respond.AnswerAsync(Reply.Of("Diubah diam-diam"), token);
            })
            .ButtonForm("tombol", "formulir", _ => Form(FromButton))
            .CommandForm("coba formulir", _ => Form(FromCommand))
            .Form("formulir", "kirim", Audience.Public, (sent, respond, token) => EchoAsync(sent, respond, chat(), token))
            .Form("formulir", "ubah", Audience.SameMessage, (sent, respond, token) => EchoAsync(sent, respond, chat(), token))
            .Command("coba pilihan", Audience.Public, (_, respond, token) =>
                respond.AnswerAsync(new Reply([new TextBlock("Pilih"), .. Selects.Select(select => new MenuBlock(Menu(select.Action, select.Kind)))]), token));
        foreach (var (action, _) in Selects)
        {
            routes.Menu("pilih", action, Audience.Public, (chosen, respond, token) =>
                respond.AnswerAsync(Reply.Of($"{chosen.Control} = {string.Join(',', chosen.Values)}"), token));
        }
    }

    private static Reply Buttons => new(new TextBlock("Tekan salah satu"), new ButtonsBlock(
        Button.Ask("Ubah", new ControlId("tombol", "ubah"), ButtonStyle.Primary) with { Emoji = "📖" },
        Button.Ask("Diam", new ControlId("tombol", "diam")),
        Button.Ask("Formulir", new ControlId("tombol", "formulir"), ButtonStyle.Success),
        Button.To("Bahan", new Uri("https://example.org/bahan"))));

    private static Menu Menu(string action, MenuKind kind) => new(new ControlId("pilih", action), kind == MenuKind.Options ? Chapters : [])
    {
        Kind = kind,
        Most = kind == MenuKind.Options ? 2 : 1,
    };

    private static MenuOption[] Chapters => [new("Bab 1", "1"), new("Bab 2", "2") { Description = "Metode" }, new("Bab 3", "3")];

    private static Form Form(ControlId id) => new(
        id,
        "Kirim bahan",
        new TextField("judul", "Judul") { Shortest = 3, Longest = 100 },
        new MenuField("bab", "Bab") { Options = Chapters },
        new UploadField("berkas", "Berkas") { Most = 2 },
        new ChoiceField("untuk", "Untuk", [new("Semua", "semua"), new("Pengajar", "pengajar")]) { Description = "Siapa yang boleh membaca" },
        new ChecksField("jenis", "Jenis", [new("Catatan", "catatan"), new("Soal", "soal")]));

    private static async Task EchoAsync(FormSubmitted sent, IResponder respond, IChat chat, CancellationToken token)
    {
        var inputs = sent.Inputs;
        var files = await AcceptanceBot.ReadAsync(chat, inputs.All<Upload>("berkas"), " | ", token);
        await respond.AnswerAsync(Reply.Of(string.Join(" | ",
            inputs.Text("judul"), string.Join('+', inputs.All<string>("bab")), string.Join(", ", files), inputs.Text("untuk"), string.Join('+', inputs.All<string>("jenis")))), token);
    }
}
