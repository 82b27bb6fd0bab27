using StudyBot.Answers;
using StudyBot.Discord;
using StudyBot.Material;
using StudyBot.Topics;
using StudyBot.Wording;

namespace StudyBot.Serving;

/// <summary>Answers a question and shows a topic once before anybody asks, so that the first who does need not wait for the compiler.</summary>
internal static class Rehearsal
{
    /// <summary>Goes the way of an answer up to the point where it would be sent. Counts nowhere.</summary>
    public static void Run(Library library, DiscordChat chat)
    {
        var question = library.Shelf.Headings is [var heading, ..] ? heading : "";
        var answer = library.Ask(question, top: 4);
        chat.Rehearse(AnswerCard.Of(answer, question, library.Shelf, new AnswerStyle(Voice.Indonesian, ShowQuestion: true)));
        if (TopicBook.Of(library.Shelf, FixedCommands.Names).Topics is [var topic, ..])
            chat.Rehearse(TopicCard.Of(new TopicView(topic), Voice.Indonesian));
    }
}
