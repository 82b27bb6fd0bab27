namespace StudyBot.Chat.Testing;

/// <summary>Ordinary people, places and events for tests, to be varied with <c>with</c>.</summary>
public static class Some
{
    /// <summary>An ordinary moment.</summary>
    public static readonly DateTimeOffset Time = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);

    /// <summary>A server.</summary>
    public static readonly ServerId Server = new(1);

    /// <summary>A text channel in it.</summary>
    public static readonly Place Channel = new(new ChannelId(10), PlaceKind.Text) { Server = Server, Name = "umum" };

    /// <summary>A direct conversation.</summary>
    public static readonly Place Direct = new(new ChannelId(11), PlaceKind.Direct);

    /// <summary>A student.</summary>
    public static readonly Person Student = new(new PersonId(100), "Sari")
    {
        Rights = Rights.ViewChannel | Rights.SendMessages | Rights.UseCommands,
    };

    /// <summary>Somebody who may change the server's settings.</summary>
    public static readonly Person Teacher = new(new PersonId(101), "Bu Rina") { Rights = Student.Rights | Rights.ManageServer };

    /// <summary>The bot itself.</summary>
    public static readonly Person Bot = new(new PersonId(900), "StudyBot") { IsAutomated = true };

    /// <summary>A student writes in the channel.</summary>
    public static ChatMessage Message(string text, ulong id = 500) => new(new MessageId(id), Channel, Student, text) { SentAt = Time };

    /// <summary>A student invokes a command in the channel.</summary>
    public static CommandInvoked Command(string path, Inputs? inputs = null) =>
        new(path, inputs ?? Inputs.None) { Person = Student, Place = Channel, At = Time, BotRights = ~Rights.None };

    /// <summary>A student types into an option.</summary>
    public static AutocompleteRequested Typing(string path, string option, string typed) =>
        new(path, option, typed, Inputs.None) { Person = Student, Place = Channel, At = Time };

    /// <summary>A student presses a button on a message of the bot.</summary>
    public static ButtonPressed Press(ControlId control) =>
        new(control, Message("") with { Author = Bot }) { Person = Student, Place = Channel, At = Time, BotRights = ~Rights.None };

    /// <summary>A student chooses from a menu on a message of the bot.</summary>
    public static MenuChosen Choose(ControlId control, params IReadOnlyList<string> values) =>
        new(control, Message("") with { Author = Bot }, values) { Person = Student, Place = Channel, At = Time, BotRights = ~Rights.None };

    /// <summary>A student sends a form.</summary>
    public static FormSubmitted Submit(ControlId control, Inputs inputs) =>
        new(control, inputs) { Person = Student, Place = Channel, At = Time, BotRights = ~Rights.None };
}
