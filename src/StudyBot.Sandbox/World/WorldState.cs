namespace StudyBot.Sandbox.World;

/// <summary>
/// All that exists in the practice Discord, and the only place where it changes. Records are immutable; a change
/// replaces one and tells the observers. Everything happens under <see cref="Gate"/>, so each request sees one moment.
/// </summary>
sealed partial class WorldState
{
    /// <summary>Messages kept per channel. Discord forgets none; a load test must not fill the memory.</summary>
    const int MessagesPerChannel = 2_000;

    readonly Dictionary<Snowflake, User> _users = [];
    readonly Dictionary<Snowflake, Guild> _guilds = [];
    readonly Dictionary<Snowflake, Channel> _channels = [];
    readonly Dictionary<Snowflake, ChannelHistory> _histories = [];
    readonly List<Action<WorldEvent>> _observers = [];
    readonly HashSet<ITimer> _pending = [];
    readonly SnowflakeSource _ids;
    readonly Random _random;

    public WorldState(SkewableTime time, BotApplication application, int seed)
    {
        Time = time;
        Application = application;
        _ids = new SnowflakeSource(time);
        _random = new Random(seed);
    }

    /// <summary>Held during each request, control action and timer; reentrant.</summary>
    public Lock Gate { get; } = new();

    public SkewableTime Time { get; }

    public BotApplication Application { get; set; }

    /// <summary>Where this practice Discord is reached, without a final slash; attachments are linked below it.</summary>
    public string Address { get; set; } = "";

    public DateTimeOffset Now => Time.GetUtcNow();

    public User Bot => _users[Application.BotId];

    public IReadOnlyCollection<User> Users => _users.Values;

    public IReadOnlyCollection<Guild> Guilds => _guilds.Values;

    public IReadOnlyCollection<Channel> Channels => _channels.Values;

    public Snowflake NewId() => _ids.Next();

    public User? FindUser(Snowflake id) => _users.GetValueOrDefault(id);

    public Guild? FindGuild(Snowflake id) => _guilds.GetValueOrDefault(id);

    public Channel? FindChannel(Snowflake id) => _channels.GetValueOrDefault(id);

    public Message? FindMessage(Snowflake channelId, Snowflake id) =>
        _histories.TryGetValue(channelId, out var history) ? history.Find(id) : null;

    /// <summary>The server a channel belongs to; null for direct messages.</summary>
    public Guild? GuildOf(Channel channel) => channel.GuildId is { } id ? FindGuild(id) : null;

    public User PutUser(User user) => _users[user.Id] = user;

    /// <summary>Calls <paramref name="observer"/> for each event, inside the gate; dispose the result to stop.</summary>
    public IDisposable Observe(Action<WorldEvent> observer)
    {
        lock (Gate)
            _observers.Add(observer);
        return new Subscription(this, observer);
    }

    /// <summary>Forgets everything but the application and its observers, as a fresh start of the practice Discord would.</summary>
    public void Clear()
    {
        _users.Clear();
        _guilds.Clear();
        _channels.Clear();
        _histories.Clear();
        _directMessages.Clear();
        _commands.Clear();
        _files.Clear();
        _pending.Clear();
        ForgetInteractions();
    }

    /// <summary>Does something after a while, under the gate; dropped when the world is cleared before.</summary>
    public void Later(TimeSpan delay, Action act)
    {
        var timer = new ITimer?[1];
        timer[0] = Time.CreateTimer(
            _ =>
            {
                lock (Gate)
                {
                    if (_pending.Remove(timer[0]!))
                        act();
                    timer[0]!.Dispose();
                }
            },
            null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        _pending.Add(timer[0]!);
        timer[0]!.Change(delay, Timeout.InfiniteTimeSpan);
    }

    void Emit(WorldEvent happened)
    {
        // By index: an observer may leave while it is called.
        for (var i = 0; i < _observers.Count; i++)
            _observers[i](happened);
    }

    sealed class Subscription(WorldState world, Action<WorldEvent> observer) : IDisposable
    {
        public void Dispose()
        {
            lock (world.Gate)
                world._observers.Remove(observer);
        }
    }
}
