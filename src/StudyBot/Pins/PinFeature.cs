using StudyBot.Answers;
using StudyBot.Chat;
using StudyBot.Keeping;
using StudyBot.Knowledge.Passages;
using StudyBot.Material;
using StudyBot.Settings;
using StudyBot.Storage.Pins;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Pins;

/// <summary>
/// A teacher's word: the button below an answer opens a choice of passages, or a search for others; the chosen one answers questions like
/// this from then on. <c>/sematan</c> lists what was chosen, with what has become stale. Everybody sees the button, teachers may use it.
/// </summary>
internal sealed class PinFeature(PinnedPassages pins, Library library, Preferences preferences, Languages languages, TimeProvider clock) : IChatFeature
{
    const string Command = "sematan";
    const string Feature = "pin";
    const string Open = "open";
    const string Choose = "choose";
    const string Search = "search";
    const string Remove = "remove";
    const string RemoveChosen = "remove-chosen";
    const string WordsField = "kata";

    /// <summary>Passages to choose from; a menu holds 25.</summary>
    const int MostChoices = 10;

    const int MostPins = 25;

    /// <summary>The button below an answer that was not pinned.</summary>
    public static Button ToPin(string question, PinTexts texts) => Button.Ask(texts.PinButton, new ControlId(Feature, Open, CarriedQuestion.Of(question)));

    /// <summary>The button below an answer that was.</summary>
    public static Button ToUnpin(string question, PinTexts texts) => Button.Ask(texts.UnpinButton, new ControlId(Feature, Remove, CarriedQuestion.Of(question)));

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes) => routes
        .Define(new CommandDefinition(Command, PinTexts.Described("PinsCommand")) { InDirect = false })
        .Command(Command, Audience.Private, ListAsync)
        .Button(Feature, Open, Audience.Private, (pressed, respond, cancel) => OfferAsync(pressed, Carried(pressed.Control), Carried(pressed.Control), respond, cancel))
        .ButtonForm(Feature, Search, pressed => SearchForm(pressed, PinTexts.In(languages.VoiceFor(pressed))))
        .Form(Feature, Search, Audience.Private, (sent, respond, cancel) => OfferAsync(sent, Carried(sent.Control), sent.Inputs.Text(WordsField) ?? "", respond, cancel))
        .Menu(Feature, Choose, Audience.SameMessage, PinAsync)
        .Button(Feature, Remove, Audience.Private, (pressed, respond, cancel) => UnpinAsync(pressed, QuestionKeyOf(Carried(pressed.Control)), respond, cancel))
        .Menu(Feature, RemoveChosen, Audience.SameMessage, (chosen, respond, cancel) =>
            UnpinAsync(chosen, PinAt(chosen)?.Key ?? "", respond, cancel));

    static string Carried(ControlId control) => control.StateAt(0) ?? "";

    string QuestionKeyOf(string question) => QuestionKey.Of(question, library.Ask(question, top: 1).Repairs);

    static Form SearchForm(ButtonPressed pressed, PinTexts texts) =>
        new(pressed.Control, texts.SearchTitle, new TextField(WordsField, texts.SearchField) { Shortest = 2, Longest = 200 });

    async Task OfferAsync(Request asked, string question, string words, IResponder respond, CancellationToken cancel)
    {
        var texts = PinTexts.In(languages.VoiceFor(asked));
        if (Refusal(asked, texts) is { } refusal)
        {
            await respond.AnswerAsync(Reply.Of(refusal), cancel);
            return;
        }
        if (QuestionKeyOf(question).Length == 0)
        {
            await respond.AnswerAsync(Reply.Of(texts.QuestionHasNoSubject), cancel);
            return;
        }
        var options = library.Ask(words, MostChoices).Passages.DistinctBy(found => PinnedPassages.IdOf(found.Passage)).Select(found => Option(found.Passage)).ToList();
        var carried = CarriedQuestion.Of(question);
        List<Block> blocks = [new TextBlock(options.Count == 0 ? texts.NothingFound : texts.ChoosePassage(Markup.Escape(question)))];
        if (options.Count > 0)
            blocks.Add(new MenuBlock(new Menu(new ControlId(Feature, Choose, carried), options) { Placeholder = texts.ChoosePlaceholder }));
        blocks.Add(new ButtonsBlock(Button.Ask(texts.SearchButton, new ControlId(Feature, Search, carried))));
        await respond.AnswerAsync(new Reply(blocks), cancel);
    }

    static MenuOption Option(Passage passage) => new(
        PassageText.Start(passage.Headings.LastOrDefault(passage.Title), 90),
        PinnedPassages.IdOf(passage))
    {
        Description = PassageText.Start(passage.Text.ReplaceLineEndings(" "), 90),
    };

    async Task PinAsync(MenuChosen chosen, IResponder respond, CancellationToken cancel)
    {
        var texts = PinTexts.In(languages.VoiceFor(chosen));
        var passage = chosen.Values is [var id, ..] ? pins.Passage(id) : null;
        if ((Refusal(chosen, texts) ?? (passage is null ? texts.PassageIsGone : null)) is { } refusal)
        {
            await respond.AnswerAsync(Reply.Of(refusal), cancel);
            return;
        }
        var question = Carried(chosen.Control);
        await pins.PinAsync(new Pin(
            chosen.Place.Server!.Value.Value, QuestionKeyOf(question), question, PinnedPassages.IdOf(passage!), chosen.Person.Id.Value, clock.GetUtcNow().UtcDateTime), cancel);
        await respond.AnswerAsync(Reply.Of(texts.Pinned(Markup.Escape(question), Markup.Escape(passage!.Headings.LastOrDefault(passage.Title)))), cancel);
    }

    async Task UnpinAsync(Request asked, string key, IResponder respond, CancellationToken cancel)
    {
        var texts = PinTexts.In(languages.VoiceFor(asked));
        var said = Refusal(asked, texts)
            ?? (await pins.UnpinAsync(asked.Place.Server!.Value, key, cancel) ? texts.Unpinned : texts.WasNotPinned);
        await respond.AnswerAsync(Reply.Of(said), cancel);
    }

    async Task ListAsync(CommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        var texts = PinTexts.In(languages.VoiceFor(asked));
        if (Refusal(asked, texts) is { } refusal)
        {
            await respond.AnswerAsync(Reply.Of(refusal), cancel);
            return;
        }
        var own = pins.Of(asked.Place.Server!.Value).Take(MostPins).ToList();
        if (own.Count == 0)
        {
            await respond.AnswerAsync(Reply.Of(texts.NoPins), cancel);
            return;
        }
        var lines = own.Select(pin => pins.Passage(pin.Passage) is { } passage
            ? texts.PinLine(Markup.Escape(pin.Question), Markup.Escape(passage.Headings.LastOrDefault(passage.Title)))
            : texts.StalePinLine(Markup.Escape(pin.Question)));
        await respond.AnswerAsync(new Reply(
            new TextBlock($"{Markup.Strong(texts.PinsTitle)}\n{string.Join('\n', lines.Select(line => $"- {line}"))}"),
            new MenuBlock(new Menu(new ControlId(Feature, RemoveChosen), [.. own.Select(pin => new MenuOption(PassageText.Start(pin.Question, 90), ValueOf(pin)))])
            {
                Placeholder = texts.UnpinPlaceholder,
            })), cancel);
    }

    /// <summary>A pin in a menu: by the moment it was set, since its key may be longer than a value.</summary>
    static string ValueOf(Pin pin) => pin.PinnedAt.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture);

    Pin? PinAt(MenuChosen chosen) => chosen.Place.Server is { } server && chosen.Values is [var value, ..]
        ? pins.Of(server).FirstOrDefault(pin => ValueOf(pin) == value)
        : null;

    /// <summary>Why this person may not; null when they may.</summary>
    string? Refusal(Request asked, PinTexts texts) =>
        asked.Place.Server is not { } server ? texts.OnlyInServers
        : Teachers.Include(asked.Person, preferences.Of(server)) ? null
        : texts.OnlyTeachers;
}
