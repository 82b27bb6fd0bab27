using System.Text.Encodings.Web;
using System.Text.Json;
using StudyBot.Chat;
using StudyBot.Storage;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Keeping;

/// <summary><c>/data-saya lihat</c> and <c>hapus</c>: what is kept about whoever asks, to see, to take along and to erase.</summary>
internal sealed class DataFeature(IEnumerable<IPersonalData> kept, Languages languages, IStudyBotDatabase database) : IChatFeature
{
    const string Command = "data-saya";
    const string Show = "lihat";
    const string Erase = "hapus";
    const string Feature = "data";
    const string Confirm = "erase";
    const string Keep = "keep";
    const string FileName = "data-saya.json";

    /// <summary>Lines of one kind that are shown; the file has all.</summary>
    const int MostLines = 10;

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Define(new CommandDefinition(Command, KeepingTexts.Described("DataCommand"))
        {
            Subcommands = [new(Show, KeepingTexts.Described("DataShowCommand")), new(Erase, KeepingTexts.Described("DataEraseCommand"))],
        })
        .Command($"{Command} {Show}", Audience.Private, ShowAsync)
        .Command($"{Command} {Erase}", Audience.Private, AskAsync)
        .Button(Feature, Confirm, Audience.SameMessage, EraseAsync)
        .Button(Feature, Keep, Audience.SameMessage, (pressed, respond, cancel) => respond.AnswerAsync(Reply.Of(Texts(pressed).NothingErased), cancel));

    async Task ShowAsync(CommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        var texts = Texts(asked);
        var records = await RecordsAsync(asked, cancel);
        var file = JsonSerializer.SerializeToUtf8Bytes(records.ToDictionary(record => record.Key, record => record.Content), Json);
        var blocks = new List<Block> { new TextBlock(Markup.Strong(texts.DataTitle)) };
        foreach (var record in records)
        {
            var lines = record.Lines.Take(MostLines).Select(line => $"- {line}");
            var more = record.Lines.Count > MostLines ? [$"- {texts.MoreInFile(record.Lines.Count - MostLines)}"] : Array.Empty<string>();
            blocks.Add(new TextBlock(string.Join('\n', [Markup.Strong(record.Heading), .. lines, .. more])));
        }
        blocks.Add(new TextBlock(texts.DataHint));
        blocks.Add(new FileBlock(FileName));
        await respond.AnswerAsync(new Reply(blocks) { Files = [new ChatFile(FileName, file, texts.DataFile)] }, cancel);
    }

    async Task AskAsync(CommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        var texts = Texts(asked);
        var records = await RecordsAsync(asked, cancel);
        await respond.AnswerAsync(new Reply(
            new TextBlock(Markup.Strong(texts.EraseQuestion)),
            new TextBlock(string.Join('\n', records.Select(record => $"- {record.Heading}"))),
            new TextBlock(texts.EraseWarning),
            new ButtonsBlock(
                Button.Ask(texts.EraseYes, new ControlId(Feature, Confirm), ButtonStyle.Danger),
                Button.Ask(texts.EraseNo, new ControlId(Feature, Keep)))), cancel);
    }

    async Task EraseAsync(ButtonPressed pressed, IResponder respond, CancellationToken cancel)
    {
        var texts = Texts(pressed);
        var erased = 0;
        foreach (var one in kept)
            erased += await one.EraseAsync(pressed.Person.Id, cancel);
        await database.ScrubAsync(cancel);
        await respond.AnswerAsync(Reply.Of(texts.Erased(erased)), cancel);
    }

    async Task<IReadOnlyList<PersonalRecord>> RecordsAsync(Request asked, CancellationToken cancel)
    {
        var records = new List<PersonalRecord>();
        foreach (var one in kept)
            records.Add(await one.OfAsync(asked.Person.Id, languages.VoiceFor(asked), cancel));
        return records;
    }

    KeepingTexts Texts(Request asked) => KeepingTexts.In(languages.VoiceFor(asked));
}
