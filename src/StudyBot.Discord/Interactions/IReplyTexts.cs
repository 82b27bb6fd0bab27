using StudyBot.Chat;

namespace StudyBot.Discord.Interactions;

/// <summary>The few sentences that the client itself says to people, each short and friendly, in the language of the asker's server.</summary>
public interface IReplyTexts
{
    /// <summary>Something went wrong on our side while answering.</summary>
    string HandlerFailed(Request request);

    /// <summary>The button, menu or form is of an earlier program or of something that has ended.</summary>
    string ControlExpired(Request request);

    /// <summary>The command is not known any more; the person's list is about to follow.</summary>
    string UnknownCommand(Request request);

    /// <summary>The handler ended without having said anything.</summary>
    string NothingToSay(Request request);
}
