namespace StudyBot.Chat;

/// <summary>
/// Everything the bot answers to, at one moment: commands with their handlers, controls, events. Immutable; when documents
/// bring other commands, new routes are built and served in place of these.
/// </summary>
public sealed partial class ChatRoutes
{
    private readonly Dictionary<(string Kind, string Name), Route> _routes;
    private readonly Dictionary<Type, List<Hear<ChatEvent>>> _listeners;

    private ChatRoutes(Builder builder, IReadOnlyList<CommandDefinition> commands)
    {
        Commands = commands;
        _routes = new(builder.Routes);
        _listeners = builder.Listeners.ToDictionary(pair => pair.Key, pair => pair.Value.ToList());
        UnknownControl = builder.UnknownControlReply;
    }

    /// <summary>The commands to make known, names folded.</summary>
    public IReadOnlyList<CommandDefinition> Commands { get; }

    /// <summary>What a person reads who used a control that nothing answers any more; null for the adapter's own sentence.</summary>
    public Func<Request, Reply>? UnknownControl { get; }

    /// <summary>Builds routes from features.</summary>
    /// <exception cref="InvalidOperationException">The features contradict each other; the message lists every contradiction.</exception>
    public static ChatRoutes From(params IEnumerable<IChatFeature> features)
    {
        var builder = new Builder();
        foreach (var feature in features)
            feature.AddTo(builder);
        return builder.Build();
    }

    /// <summary>The route that answers a request, or null when nothing does (a control of an older program).</summary>
    public Route? Find(Request request) => request switch
    {
        CommandInvoked command => Find(Kinds.Command, command.Command),
        MessageCommandInvoked command => Find(Kinds.MessageCommand, command.Command),
        UserCommandInvoked command => Find(Kinds.UserCommand, command.Command),
        AutocompleteRequested typed => Find(Kinds.Option, $"{typed.Command}:{typed.Option}"),
        ButtonPressed pressed => FindControl(Kinds.Button, pressed.Control),
        MenuChosen chosen => FindControl(Kinds.Menu, chosen.Control),
        FormSubmitted submitted => FindControl(Kinds.Form, submitted.Control),
        _ => null,
    };

    /// <summary>Those who want to hear of an event, in the order they were added.</summary>
    public IReadOnlyList<Hear<ChatEvent>> ListenersOf(ChatEvent happened) =>
        _listeners.TryGetValue(happened.GetType(), out var listeners) ? listeners : [];

    private Route? FindControl(string kind, ControlId control) => Find(kind, Key(control.Feature, control.Action));

    private Route? Find(string kind, string name) => _routes.GetValueOrDefault((kind, name));

    private static string Key(string feature, string action) => $"{feature}:{action}";

    private static class Kinds
    {
        public const string Command = "slash command";
        public const string MessageCommand = "message command";
        public const string UserCommand = "user command";
        public const string Option = "autocomplete of option";
        public const string Button = "button";
        public const string Menu = "menu";
        public const string Form = "form";
    }
}
