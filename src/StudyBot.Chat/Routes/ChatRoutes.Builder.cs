namespace StudyBot.Chat;

public sealed partial class ChatRoutes
{
    /// <summary>Collects what features answer to. Every method returns the builder.</summary>
    public sealed class Builder
    {
        private readonly List<CommandDefinition> _commands = [];
        private readonly List<string> _problems = [];

        internal Dictionary<(string Kind, string Name), Route> Routes { get; } = [];

        internal Dictionary<Type, List<Hear<ChatEvent>>> Listeners { get; } = [];

        internal Func<Request, Reply>? UnknownControlReply { get; private set; }

        /// <summary>Makes commands known. Each leaf needs an answer or a form.</summary>
        public Builder Define(params IEnumerable<CommandDefinition> commands)
        {
            _commands.AddRange(commands);
            return this;
        }

        /// <summary>Answers a slash command for one audience.</summary>
        /// <param name="path">Folded names with one space between: "tanya", "pengaturan bahasa".</param>
        /// <param name="audience">Who sees the answer.</param>
        /// <param name="answer">The handler.</param>
        public Builder Command(string path, Audience audience, Answer<CommandInvoked> answer) => Command(path, _ => audience, answer);

        /// <summary>Answers a slash command for an audience that depends on its options.</summary>
        public Builder Command(string path, Func<CommandInvoked, Audience> audience, Answer<CommandInvoked> answer) =>
            Answered(Kinds.Command, path, audience, answer);

        /// <summary>Answers a slash command with a form.</summary>
        public Builder CommandForm(string path, Func<CommandInvoked, Form> open) => Opened(Kinds.Command, path, open);

        /// <summary>Answers a command in the menu of messages.</summary>
        public Builder MessageCommand(string name, Audience audience, Answer<MessageCommandInvoked> answer) =>
            Answered(Kinds.MessageCommand, name, _ => audience, answer);

        /// <summary>Answers a command in the menu of people.</summary>
        public Builder UserCommand(string name, Audience audience, Answer<UserCommandInvoked> answer) =>
            Answered(Kinds.UserCommand, name, _ => audience, answer);

        /// <summary>Proposes values for an option of a command.</summary>
        public Builder Autocomplete(string path, string option, Propose propose) =>
            Add(Kinds.Option, $"{path}:{option}", new Route.Proposed(propose));

        /// <summary>Answers a button.</summary>
        public Builder Button(string feature, string action, Audience audience, Answer<ButtonPressed> answer) =>
            Answered(Kinds.Button, Key(feature, action), _ => audience, answer);

        /// <summary>Answers a button with a form.</summary>
        public Builder ButtonForm(string feature, string action, Func<ButtonPressed, Form> open) =>
            Opened(Kinds.Button, Key(feature, action), open);

        /// <summary>Answers a menu.</summary>
        public Builder Menu(string feature, string action, Audience audience, Answer<MenuChosen> answer) =>
            Answered(Kinds.Menu, Key(feature, action), _ => audience, answer);

        /// <summary>Answers a form that was sent.</summary>
        public Builder Form(string feature, string action, Audience audience, Answer<FormSubmitted> answer) =>
            Answered(Kinds.Form, Key(feature, action), _ => audience, answer);

        /// <summary>Hears of every event of one type. A failing listener is logged and hinders no other.</summary>
        public Builder On<TEvent>(Hear<TEvent> hear)
            where TEvent : ChatEvent
        {
            if (!Listeners.TryGetValue(typeof(TEvent), out var listeners))
                Listeners[typeof(TEvent)] = listeners = [];
            listeners.Add((happened, token) => hear((TEvent)happened, token));
            return this;
        }

        /// <summary>Says what a person reads, privately, who used a control that nothing answers any more.</summary>
        public Builder UnknownControl(Func<Request, Reply> reply)
        {
            UnknownControlReply = reply;
            return this;
        }

        /// <summary>Checks that everything fits and fixes it.</summary>
        /// <exception cref="InvalidOperationException">It does not; the message lists every contradiction.</exception>
        public ChatRoutes Build()
        {
            var checkedCommands = CommandCheck.Of(_commands, path => Routes.ContainsKey((Kinds.Command, path)),
                (kind, name) => Routes.ContainsKey((kind is CommandKind.Message ? Kinds.MessageCommand : Kinds.UserCommand, name)));
            string[] problems = [.. _problems, .. checkedCommands.Problems];
            return problems.Length == 0
                ? new ChatRoutes(this, checkedCommands.Commands)
                : throw new InvalidOperationException("The features contradict each other: " + string.Join(" ", problems));
        }

        private Builder Answered<TRequest>(string kind, string name, Func<TRequest, Audience> audience, Answer<TRequest> answer)
            where TRequest : Request =>
            Add(kind, name, new Route.Answered(
                request => audience((TRequest)request),
                (request, respond, token) => answer((TRequest)request, respond, token)));

        private Builder Opened<TRequest>(string kind, string name, Func<TRequest, Form> open)
            where TRequest : Request =>
            Add(kind, name, new Route.Opened(request => open((TRequest)request)));

        private Builder Add(string kind, string name, Route route)
        {
            if (!Routes.TryAdd((kind, name), route))
                _problems.Add($"The {kind} \"{name}\" is answered twice.");
            return this;
        }
    }
}
