using System.Text.Json;

namespace StudyBot.Sandbox.World;

sealed partial class WorldState
{
    /// <summary>Time for the first response (docs: interactions/receiving-and-responding, "Interaction Callback").</summary>
    public static readonly TimeSpan FirstResponseTime = TimeSpan.FromSeconds(3);

    /// <summary>Life of an acknowledged interaction's token (same page).</summary>
    public static readonly TimeSpan TokenLife = TimeSpan.FromMinutes(15);

    /// <summary>Interactions remembered; older ones count as expired.</summary>
    const int InteractionsKept = 50_000;

    readonly Dictionary<Snowflake, Interaction> _interactions = [];
    readonly Dictionary<string, Snowflake> _tokens = [];
    readonly Dictionary<Snowflake, ITimer> _deadlines = [];
    readonly Queue<Snowflake> _interactionOrder = [];

    public Interaction? FindInteraction(Snowflake id) => _interactions.GetValueOrDefault(id);

    public Interaction? FindInteraction(string token) => _tokens.TryGetValue(token, out var id) ? FindInteraction(id) : null;

    public TimeSpan AgeOf(Interaction interaction) => Time.GetElapsedTime(interaction.CreatedAt);

    /// <summary>Starts an interaction: the event goes out and the three seconds begin.</summary>
    public Interaction Begin(InteractionKind kind, Snowflake userId, Channel channel, JsonElement data, Func<Interaction, Interaction> complete)
    {
        var id = NewId();
        var interaction = complete(
            new Interaction(id, NewToken(id), kind, userId, channel.Id, channel.GuildId, data, Time.GetTimestamp()));
        _interactions.Add(id, interaction);
        _tokens.Add(interaction.Token, id);
        _interactionOrder.Enqueue(id);
        if (_interactionOrder.Count > InteractionsKept)
            Forget(_interactionOrder.Dequeue());
        _deadlines.Add(id, Time.CreateTimer(_ => Expire(id), null, FirstResponseTime, Timeout.InfiniteTimeSpan));
        Emit(new InteractionCreated(interaction));
        return interaction;
    }

    public Interaction ChangeInteraction(Interaction interaction)
    {
        if (interaction.State != InteractionState.Waiting && _deadlines.Remove(interaction.Id, out var deadline))
            deadline.Dispose();
        _interactions[interaction.Id] = interaction;
        Emit(new InteractionChanged(interaction));
        return interaction;
    }

    void Expire(Snowflake id)
    {
        lock (Gate)
        {
            if (FindInteraction(id) is { State: InteractionState.Waiting } interaction)
                ChangeInteraction(interaction with { State = InteractionState.Failed });
        }
    }

    void Forget(Snowflake id)
    {
        if (_deadlines.Remove(id, out var deadline))
            deadline.Dispose();
        if (_interactions.Remove(id, out var interaction))
            _tokens.Remove(interaction.Token);
    }

    void ForgetInteractions()
    {
        while (_interactionOrder.TryDequeue(out var id))
            Forget(id);
    }

    string NewToken(Snowflake id)
    {
        Span<byte> chance = stackalloc byte[48];
        _random.NextBytes(chance);
        return "aW50ZXJhY3Rpb246" + Convert.ToBase64String(chance).Replace('+', '-').Replace('/', '_') + id;
    }
}
