using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Configuration;
using StudyBot.Knowledge.Indexing;
using StudyBot.Material;
using StudyBot.Serving;
using StudyBot.Settings;
using StudyBot.Storage;
using StudyBot.Storage.Greetings;
using StudyBot.Storage.Questions;
using StudyBot.Storage.Servers;

namespace StudyBot.Tests.Support;

/// <summary>The bot with its features over a folder of documents, on a platform made of a list. No sockets, no database.</summary>
sealed class Classroom : IDisposable
{
    /// <summary>A document with a topic of two authors, and a summary.</summary>
    public const string Document = """
        ---
        title: "Dasar pekerjaan sosial"
        topics:
          - command: fungsi
            heading: "Fungsi pekerjaan sosial"
            description: "Fungsi pekerjaan sosial menurut Siporin dan Pincus"
        ---
        # Dasar pekerjaan sosial

        ## Fungsi pekerjaan sosial

        ### Fungsi menurut Max Siporin (1975: 20)

        Fungsi dasar pekerjaan sosial ada dua (diringkas dari Siporin, 1975: 20):

        1. memajukan ketertiban sosial;
        2. menjamin standar subsistensi.

        ### Fungsi menurut Allen Pincus (1973)

        Pincus menulis tentang banyak hal. Fungsi pekerjaan sosial baginya ialah membagikan sumber material.

        ## Advokasi

        Advokasi berarti mewakili klien di hadapan lembaga. Pekerja sosial melakukannya bila klien tidak didengar.
        """;

    readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("studybot-tests-");
    readonly ServiceProvider _services;

    public Classroom(string document = Document)
    {
        Write("knowledge/dasar.md", document);
        var settings = StudyBotSettings.Read(new ConfigurationBuilder().Build(), new Locations(_root.FullName, _root.FullName));
        var services = new ServiceCollection().AddLogging();
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(KnowledgeFolder.Open(settings.Knowledge, NullLogger.Instance));
        services.AddSingleton<Library>();
        services.AddSingleton<Preferences>();
        services.AddSingleton<IServerSettings>(new RememberedSettings());
        services.AddSingleton<IGreetings>(new RememberedGreetings());
        services.AddSingleton<IQuestions>(new RememberedQuestions());
        services.AddSingleton<IChat>(Chat);
        services.AddSingleton<IChatView>(Chat);
        services.AddStudyBotStorage(options => options.DataDirectory = Path.Combine(_root.FullName, "data"));
        StudyBotServices.AddFeatures(services);
        _services = services.BuildServiceProvider();
        Refresh();
    }

    public RecordingChat Chat { get; } = new();

    public Library Library => Get<Library>();

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public void Write(string path, string text)
    {
        var file = Path.Combine(_root.FullName, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Reads the documents again and serves what they offer, as the bot does when they change.</summary>
    public void Refresh()
    {
        Library.Refresh(Some.Time, TestContext.Current.CancellationToken);
        Chat.Serve(_services.GetServices<IChatFeature>());
    }

    /// <summary>Asks something and gives back what was said last.</summary>
    public async Task<Said> AskAsync(Request request)
    {
        Assert.True(await Chat.AskAsync(request, TestContext.Current.CancellationToken), "Nothing answers this.");
        return Chat.Last;
    }

    /// <summary>Somebody writes a message.</summary>
    public Task WriteAsync(ChatMessage message) =>
        Chat.TellAsync(new MessageReceived(message) { At = message.SentAt }, TestContext.Current.CancellationToken);

    public void Dispose()
    {
        _services.Dispose();
        _root.Delete(recursive: true);
    }

    sealed class RememberedSettings : IServerSettings
    {
        readonly Dictionary<ulong, ServerSettings> _saved = [];

        public Task<ServerSettings> ReadAsync(ulong serverId, CancellationToken cancellationToken) =>
            Task.FromResult(_saved.GetValueOrDefault(serverId) ?? new ServerSettings(serverId));

        public Task SaveAsync(ServerSettings settings, CancellationToken cancellationToken)
        {
            _saved[settings.ServerId] = settings;
            return Task.CompletedTask;
        }
    }

    sealed class RememberedGreetings : IGreetings
    {
        readonly HashSet<ulong> _greeted = [];

        public Task<bool> TryClaimAsync(ulong serverId, CancellationToken cancellationToken) => Task.FromResult(_greeted.Add(serverId));

        public Task ReleaseAsync(ulong serverId, CancellationToken cancellationToken)
        {
            _greeted.Remove(serverId);
            return Task.CompletedTask;
        }

        public Task<DateTime?> GreetedAtAsync(ulong serverId, CancellationToken cancellationToken) => Task.FromResult<DateTime?>(null);
    }
}
