using StudyBot.Chat;
using StudyBot.Material;
using StudyBot.Questions;
using StudyBot.Settings;
using StudyBot.Topics;
using StudyBot.Wording;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Help;

/// <summary>What the bot can do in one place, with examples from the class's own documents.</summary>
internal sealed class HelpCard(Library library, IChatView view, Preferences preferences)
{
    /// <summary>Examples shown.</summary>
    const int Examples = 3;

    /// <summary>The card.</summary>
    public Reply For(Place place, Voice voice)
    {
        var ways = new List<string> { voice.HelpAsk, voice.HelpMention(Bot()), voice.HelpMenu, voice.HelpQuiz };
        var topics = TopicBook.Of(library.Shelf, FixedCommands.Names).Topics;
        if (topics.Count > 0)
            ways.Add(voice.HelpTopics(string.Join(", ", topics.Select(topic => $"`/{topic.Command}`"))));
        var channels = preferences.Of(place.Server).QuestionChannels;
        if (channels.Count > 0 && !view.Status.IsReduced)
            ways.Add(voice.HelpChannels(string.Join(", ", channels.Order().Select(channel => Markup.Mention(new ChannelId(channel))))));
        var blocks = new List<Block>
        {
            new TextBlock(voice.HelpIntro),
            new TextBlock($"{Markup.Strong(voice.HelpWays)}\n{List(ways)}"),
        };
        if (OwnExamples(library.Shelf) is { Count: > 0 } examples)
            blocks.Add(new TextBlock($"{Markup.Strong(voice.HelpExamples)}\n{List(examples.Select(Markup.Escape))}"));
        if (view.Status.IsReduced)
            blocks.Add(new TextBlock(voice.HelpReduced));
        blocks.Add(new TextBlock(voice.HelpTeachers));
        return new Reply(new CardBlock(blocks));
    }

    string Bot() => view.Self is { } self ? Markup.Mention(self) : "@StudyBot";

    /// <summary>Questions that readers asked below the documents, then headings that name something to ask for.</summary>
    static List<string> OwnExamples(Shelf shelf) =>
    [
        .. shelf.Documents.SelectMany(document => document.Document.Questions).Select(question => PlainQuestion.Of(question.Text))
            .Concat(shelf.Documents.OrderByDescending(document => document.Document.Kind == DocumentKind.Notes)
                .SelectMany(document => document.Document.Root.Sections).Select(section => section.Heading))
            .Where(example => example.Length <= 100)
            .Take(Examples),
    ];

    static string List(IEnumerable<string> lines) => string.Join('\n', lines.Select(line => $"- {line}"));
}
