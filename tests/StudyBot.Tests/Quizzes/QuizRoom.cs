using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Configuration;
using StudyBot.Keeping;
using StudyBot.Knowledge.Indexing;
using StudyBot.Material;
using StudyBot.Quizzes.Preparing;
using StudyBot.Quizzes.Rounds;
using StudyBot.Quizzes.Running;
using StudyBot.Serving;
using StudyBot.Settings;
using StudyBot.Storage;
using StudyBot.Tests.Support;

namespace StudyBot.Tests.Quizzes;

/// <summary>A channel where quizzes are played: a platform made of a list, a clock that is told, storage on real files.</summary>
sealed class QuizRoom : IAsyncDisposable
{
    readonly DirectoryInfo _root;
    readonly bool _ownsRoot;
    readonly ServiceProvider _services;

    QuizRoom(DirectoryInfo root, bool ownsRoot, RecordingChat chat, MachineClock clock)
    {
        (_root, _ownsRoot, Chat, Clock) = (root, ownsRoot, chat, clock);
        Directory.CreateDirectory(Path.Combine(root.FullName, "knowledge"));
        File.WriteAllText(Path.Combine(root.FullName, "knowledge", "dasar.md"), Classroom.Document);
        var settings = StudyBotSettings.Read(new ConfigurationBuilder().Build(), new Locations(root.FullName, root.FullName));
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton(settings);
        services.AddSingleton<TimeProvider>(clock);
        services.AddSingleton(KnowledgeFolder.Open(settings.Knowledge, NullLogger.Instance));
        services.AddSingleton<Library>();
        services.AddSingleton<Preferences>();
        services.AddSingleton<IChat>(chat);
        services.AddSingleton<IChatView>(chat);
        services.AddStudyBotStorage(options => options.DataDirectory = Path.Combine(root.FullName, "data"));
        StudyBotServices.AddFeatures(services);
        services.AddSingleton<IQuestionSets, ClassQuestions>();
        _services = services.BuildServiceProvider();
    }

    public static readonly Person Siti = new(new PersonId(201), "Siti") { Rights = Some.Student.Rights };

    public static readonly Person Budi = new(new PersonId(202), "Budi") { Rights = Some.Student.Rights };

    public static readonly Person Dewi = new(new PersonId(203), "Dewi") { Rights = Some.Student.Rights };

    public RecordingChat Chat { get; }

    public MachineClock Clock { get; }

    public LiveRound Round => Get<QuizHall>().In(Some.Channel.Id.Value) ?? throw new InvalidOperationException("No quiz is running.");

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<QuizRoom> OpenAsync()
    {
        var room = new QuizRoom(Directory.CreateTempSubdirectory("studybot-tests-"), true, new RecordingChat(), new MachineClock(Some.Time));
        await room.BeginAsync();
        return room;
    }

    /// <summary>A new process on what the old one left, after a while; the old one's memory is gone.</summary>
    public async Task<QuizRoom> KillAsync(TimeSpan away, TimeSpan ahead = default)
    {
        // What is not stored by now is lost, as with a kill; rounds are not told.
        Clock.Advance(TimeSpan.Zero);
        var next = new QuizRoom(_root, false, Chat, new MachineClock(Clock.TrueNow + away) { Ahead = ahead });
        Chat.Now = next.Clock.TrueNow;
        foreach (var round in Get<QuizHall>().Open.ToList())
            round.Dispose();
        await next.BeginAsync();
        await next.SettleAsync();
        return next;
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A quiz is opened with a command and shown.</summary>
    public async Task<Said> StartAsync(Inputs? inputs = null, Person? by = null)
    {
        var said = await CommandAsync("kuis mulai", inputs, by);
        await SettleAsync();
        return said;
    }

    /// <summary>A quiz that two have joined and started.</summary>
    public async Task PlayAsync(Inputs? inputs = null)
    {
        await StartAsync(inputs);
        await PressAsync("Ikut", Siti);
        await PressAsync("Ikut", Budi);
        await PressAsync("Mulai", Some.Teacher);
        await SettleAsync();
    }

    public async Task<Said> CommandAsync(string path, Inputs? inputs = null, Person? by = null)
    {
        Assert.True(await Chat.AskAsync(Some.Command(path, inputs) with { Person = by ?? Some.Teacher, At = Now() }, Cancel));
        return Chat.Log.Last(said => said.How == SaidHow.Answered);
    }

    /// <summary>Somebody asks something in their direct conversation with the bot.</summary>
    public async Task<Said> DirectAsync(Request request, Person by)
    {
        Assert.True(await Chat.AskAsync(request with { Person = by, Place = Some.Direct, At = Now() }, Cancel));
        await SettleAsync();
        return Chat.Log.Last(said => said.How == SaidHow.Answered);
    }

    /// <summary>Presses the newest button whose label begins so, and gives back what the person is told.</summary>
    public Task<Said> PressAsync(string label, Person by, DateTimeOffset? at = null) => PressAsync(Find(label), by, at);

    public async Task<Said> PressAsync(ControlId control, Person by, DateTimeOffset? at = null)
    {
        var before = Chat.Log.Count;
        Assert.True(await Chat.AskAsync(Some.Press(control) with { Person = by, At = at ?? Now() }, Cancel));
        return Chat.Log.Skip(before).First(said => said.How is SaidHow.Answered or SaidHow.OpenedForm);
    }

    /// <summary>Opens the form of a button and sends it.</summary>
    public async Task<Said> TypeAsync(string text, Person by)
    {
        var form = (await PressAsync("Ketik", by)).Form!;
        Assert.True(await Chat.AskAsync(Some.Submit(form.Id, new Inputs { ["jawaban"] = text }) with { Person = by, At = Now() }, Cancel));
        return Chat.Log.Last(said => said.How == SaidHow.Answered);
    }

    public async Task TellAsync(ChatEvent happened)
    {
        Now();
        await Chat.TellAsync(happened, Cancel);
        await SettleAsync();
    }

    public ControlId Find(string label) =>
        Chat.Log.Reverse().SelectMany(said => said.Buttons()).First(button => button.Label.StartsWith(label, StringComparison.Ordinal)).Id!;

    /// <summary>Time goes on; alarms ring and what is due is shown.</summary>
    public async Task WaitAsync(double seconds)
    {
        for (var left = seconds; left > 0; left -= 0.5)
        {
            Clock.Advance(TimeSpan.FromSeconds(Math.Min(left, 0.5)));
            Now();
            await SettleAsync();
        }
    }

    /// <summary>Waits until a question is open, or the answer to it is shown, and so on.</summary>
    public async Task UntilAsync(Func<RoundState, bool> holds)
    {
        while (Get<QuizHall>().In(Some.Channel.Id.Value) is { } round && !holds(round.State))
            await WaitAsync(0.5);
    }

    /// <summary>Lets the rounds show what is due; nothing of that needs time.</summary>
    public async Task SettleAsync()
    {
        Now();
        while (Get<QuizHall>().Known.Any(round => IsBusy(round.State)))
            await Task.Delay(2, Cancel);
    }

    /// <summary>All that stands in the channel now, each message in its last version.</summary>
    public IReadOnlyList<Said> Shown =>
        [.. Chat.Log.Where(said => said.How is SaidHow.Sent or SaidHow.Edited).GroupBy(said => said.Message).Select(versions => versions.Last())];

    /// <summary>What is still being written would put files back into the folder that goes.</summary>
    public async ValueTask DisposeAsync()
    {
        await Get<QuestionLog>().SettleAsync();
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (_ownsRoot)
            _root.Delete(recursive: true);
    }

    async Task BeginAsync()
    {
        Get<Library>().Refresh(Some.Time, Cancel);
        Chat.Serve(_services.GetServices<IChatFeature>());
        await TellAsync(new ConnectionChanged(ConnectionChange.Started) { At = Now() });
    }

    DateTimeOffset Now() => Chat.Now = Clock.TrueNow;

    bool IsBusy(RoundState state) =>
        state.Outbox.Exists(effect => state.Pause is not { } pause || !effect.WaitsFor(pause)) || Alarm.Next(state) <= Clock.TrueNow;
}
