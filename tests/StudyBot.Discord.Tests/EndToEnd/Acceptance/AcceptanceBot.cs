using System.Text;
using StudyBot.Chat;
using StudyBot.Discord.Interactions;

namespace StudyBot.Discord.Tests.EndToEnd.Acceptance;

/// <summary>The bot of tests/acceptance/list/README.md behind our client.</summary>
internal static class AcceptanceBot
{
    /// <summary>So much longer than the client waits before it tells Discord that an answer takes time that no busy machine lets the answer come first.</summary>
    internal static readonly TimeSpan Long = 4 * InteractionEngine.Patience;

    public static void AddTo(ChatRoutes.Builder routes, Func<IChat> chat)
    {
        AddCommands(routes, chat);
        AddTries(routes, chat);
        AcceptanceControls.AddTo(routes, chat);
        AddMessages(routes, chat);
    }

    /// <summary>The files' texts with their names.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(IChat chat, IEnumerable<Upload> uploads, string between, CancellationToken token)
    {
        var read = new List<string>();
        foreach (var upload in uploads)
            read.Add(upload.Name + between + (await chat.DownloadAsync(upload, 1000, token) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : "?"));
        return read;
    }

    private static void AddCommands(ChatRoutes.Builder routes, Func<IChat> chat) => routes
        .Define(
            new CommandDefinition("tanya", new Localized("Tanyakan sesuatu").In("en-US", "Ask something"))
            {
                Options =
                [
                    new("pertanyaan", OptionKind.Text, "Pertanyaanmu") { IsRequired = true, IsProposed = true, Most = 400 },
                    new("jumlah", OptionKind.Whole, "Berapa kutipan") { Least = 1, Most = 5 },
                    new("untuk", OptionKind.Person, "Untuk siapa"),
                ],
            },
            new CommandDefinition("unggah", "Baca berkas teks") { Options = [new("berkas", OptionKind.Upload, "Berkas teks") { IsRequired = true }] },
            new CommandDefinition("Kutip pesan", "") { Kind = CommandKind.Message },
            new CommandDefinition("Siapa ini", "") { Kind = CommandKind.User })
        .Command("tanya", Audience.Public, (asked, respond, token) => respond.AnswerAsync(
            Reply.Of($"Jawaban untuk \"{asked.Inputs.Text("pertanyaan")}\" ({asked.Inputs.Whole("jumlah")}) untuk {asked.Inputs.Person("untuk")?.Name}"), token))
        .Autocomplete("tanya", "pertanyaan", (typed, _) => new([.. Enumerable.Range(1, 3).Select(n => Choice.Same($"{typed.Typed} {n}"))]))
        .Command("unggah", Audience.Public, async (asked, respond, token) =>
            await respond.AnswerAsync(Reply.Of(string.Join(", ", await ReadAsync(chat(), asked.Inputs.All<Upload>("berkas"), ": ", token))), token))
        .MessageCommand("Kutip pesan", Audience.Public, (asked, respond, token) => respond.AnswerAsync(Reply.Of($"Kutipan: {asked.Target.Text}"), token))
        .UserCommand("Siapa ini", Audience.Private, (asked, respond, token) => respond.AnswerAsync(Reply.Of($"Ini {asked.Target.Name}"), token));

    private static void AddTries(ChatRoutes.Builder routes, Func<IChat> chat) => routes
        .Define(new CommandDefinition("coba", "Satu subperintah untuk setiap jenis jawaban")
        {
            Subcommands = [.. ((string[])["tombol", "pilihan", "formulir", "tunda", "tunda-v2", "susulan", "rahasia", "berkas-balik", "deret"]).Select(name => new CommandDefinition(name, name))],
        })
        .Command("coba tunda", Audience.Public, async (_, respond, token) =>
        {
            await Task.Delay(Long, token);
            await respond.AnswerAsync(new Reply(new TextBlock("Sudah selesai"), new CardBlock(new TextBlock("Sumber"), new TextBlock("Halaman 3"))), token);
        })
        .Command("coba tunda-v2", Audience.Private, async (_, respond, token) =>
        {
            await Task.Delay(Long, token);
            await respond.AnswerAsync(new Reply(new CardBlock(
                new TextBlock("## Jawaban panjang"), new DividerBlock(), new SectionBlock("Kutipan: halaman 3", Button.Ask("Lagi", new ControlId("panel", "lagi"))))), token);
        })
        .Command("coba susulan", Audience.Public, async (_, respond, token) =>
        {
            await respond.AnswerAsync(Reply.Of("Pertama"), token);
            await respond.FollowUpAsync(Audience.Private, Reply.Of("Kedua"), token);
            await respond.FollowUpAsync(Audience.Public, Reply.Of("Ketiga"), token);
            await respond.AnswerAsync(Reply.Of("Pertama, diubah"), token);
        })
        .Command("coba rahasia", Audience.Private, (_, respond, token) => respond.AnswerAsync(Reply.Of("Hanya untukmu"), token))
        .Command("coba berkas-balik", Audience.Public, (_, respond, token) =>
            respond.AnswerAsync(Reply.Of("Ini berkasnya") with { Files = [new ChatFile("jawaban.txt", "isi berkas"u8.ToArray(), "Jawaban")] }, token))
        .Command("coba deret", Audience.Public, async (asked, respond, token) =>
        {
            await respond.AnswerAsync(Reply.Of("Mulai"), token);
            for (var number = 0; number < 7; number++)
                await chat().SendAsync(new Destination.Channel(asked.Place.Id), Reply.Of($"urut {number}"), token);
        });

    private static void AddMessages(ChatRoutes.Builder routes, Func<IChat> chat) => routes
        .On<MessageReceived>(async (received, token) =>
        {
            if (received.Message is not { Author.IsAutomated: false, Place: { IsDirect: true } or { Name: "tanya-jawab" } } message)
                return;
            var files = await ReadAsync(chat(), message.Uploads, ": ", token);
            await chat().SendAsync(Destination.AnswerTo(message), Reply.Of(string.Join(", ", [$"dengar: {message.Text}", .. files])), token);
        })
        .On<MessageEdited>((edited, token) => edited.Message is { Author.IsAutomated: false, Place: { Name: "tanya-jawab" } place } message
            ? chat().SendAsync(new Destination.Channel(place.Id), Reply.Of($"berubah: {message.Text}"), token)
            : Task.CompletedTask)
        .On<MessageDeleted>((deleted, token) => ((IChatView)chat()).FindPlace(deleted.Message.Channel) is { Name: "tanya-jawab" } place
            ? chat().SendAsync(new Destination.Channel(place.Id), Reply.Of($"hilang: {deleted.Message.Message}"), token)
            : Task.CompletedTask)
        .On<ThreadCreated>((created, token) => chat().SendAsync(new Destination.Channel(created.Thread.Id), Reply.Of($"topik: {created.Thread.Name}"), token));
}
