using System.Globalization;
using Microsoft.Extensions.Logging;
using StudyBot.Answers;
using StudyBot.Chat;
using StudyBot.Material;
using StudyBot.Questions;
using StudyBot.Settings;
using StudyBot.Wording;

namespace StudyBot.Topics;

/// <summary>A command for each topic that the documents offer in their front matter.</summary>
internal sealed partial class TopicFeature(Library library, Conversations conversations, Preferences preferences, ILogger<TopicFeature> log) : IChatFeature
{
    /// <summary>Option: whose part to show.</summary>
    const string Author = "menurut";

    /// <summary>The longest description Discord takes.</summary>
    const int LongestDescription = 100;

    TopicBook Book => TopicBook.Of(library.Shelf, FixedCommands.Names);

    /// <inheritdoc/>
    public void AddTo(ChatRoutes.Builder routes)
    {
        var book = Book;
        foreach (var name in book.Clashes)
            NameTaken(log, name);
        foreach (var topic in book.Topics)
        {
            routes.Define(Definition(topic))
                .Command(topic.Command, Audience.Public, ShowAsync)
                .Autocomplete(topic.Command, Author, (typing, _) => ValueTask.FromResult(Authors(typing)));
        }
        routes.Button(TopicCard.Feature, TopicCard.Turn, Audience.SameMessage, TurnAsync)
            .Menu(TopicCard.Feature, TopicCard.Choose, Audience.SameMessage, ChooseAsync);
    }

    static CommandDefinition Definition(ClassTopic topic) => new(topic.Command, PassageText.Start(topic.Description, LongestDescription - 2))
    {
        Options = [new(Author, OptionKind.Text, Voice.Described("TopicAuthorOption")) { IsProposed = true, Most = 100 }],
    };

    async Task ShowAsync(CommandInvoked asked, IResponder respond, CancellationToken cancel)
    {
        var outcome = await respond.AnswerAsync(Shown(asked.Command, asked.Inputs.Text(Author), preferences.VoiceIn(asked.Place)), cancel);
        if (Book.Find(asked.Command) is { } topic)
            conversations.Keep(topic.Heading, asked.Place, outcome);
    }

    Reply Shown(string command, string? author, Voice voice)
    {
        if (Book.Find(command) is not { } topic)
            return Reply.Of(voice.TopicIsGone);
        if (author is null)
            return TopicCard.Of(new TopicView(topic), voice);
        return TopicView.PartBy(topic, author) is { } part
            ? TopicCard.Of(new TopicView(topic, part), voice)
            : TopicCard.NoSuchAuthor(topic, author, voice);
    }

    Task TurnAsync(ButtonPressed pressed, IResponder respond, CancellationToken cancel) =>
        ShowAsync(pressed, pressed.Control, pressed.Control.StateAt(1), pressed.Control.StateAt(2), respond, cancel);

    Task ChooseAsync(MenuChosen chosen, IResponder respond, CancellationToken cancel) =>
        ShowAsync(chosen, chosen.Control, chosen.Values is [var value, ..] ? value : null, page: null, respond, cancel);

    Task<SendOutcome> ShowAsync(Request asked, ControlId control, string? part, string? page, IResponder respond, CancellationToken cancel)
    {
        var voice = preferences.VoiceIn(asked.Place);
        var reply = Book.Find(control.StateAt(0) ?? "") is { } topic
            ? TopicCard.Of(new TopicView(topic, Number(part) is { } number && number < topic.Parts.Count ? number : null, Number(page) ?? 0), voice)
            : Reply.Of(voice.TopicIsGone);
        return respond.AnswerAsync(reply, cancel);
    }

    IReadOnlyList<Choice> Authors(AutocompleteRequested typing) => Book.Find(typing.Command) is not { } topic
        ? []
        : [.. topic.Parts.Where(part => part.Name.Contains(typing.Typed.Trim(), StringComparison.OrdinalIgnoreCase) && part.Name.Length <= 100)
            .Select(part => Choice.Same(part.Name)).Distinct()];

    static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [LoggerMessage(1, LogLevel.Warning, "The topic \"{Name}\" is no command: its name is taken or holds nothing that Discord allows. Change it in the document's front matter.")]
    static partial void NameTaken(ILogger log, string name);
}
