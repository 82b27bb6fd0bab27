using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using StudyBot.Storage.Commands;
using StudyBot.Storage.Database;
using StudyBot.Storage.Greetings;
using StudyBot.Storage.Identifies;
using StudyBot.Storage.People;
using StudyBot.Storage.Pins;
using StudyBot.Storage.Questions;
using StudyBot.Storage.Quizzes;
using StudyBot.Storage.Servers;

namespace StudyBot.Storage;

/// <summary>Registers the storage with a host.</summary>
public static class StorageServices
{
    /// <summary>
    /// Adds the stores (<see cref="IServerSettings"/>, <see cref="IIdentifyLedger"/>, <see cref="ICommandRegistrations"/>,
    /// <see cref="IGreetings"/>, <see cref="IQuestions"/>, <see cref="IPeople"/>, <see cref="IPins"/>, and those of quizzes) and <see cref="IStudyBotDatabase"/>, all singletons and safe to use from any thread. The host
    /// prepares the database before any other hosted service starts; without a host the first store call does.
    /// Uses the registered <see cref="TimeProvider"/>, the system's where there is none.
    /// </summary>
    public static IServiceCollection AddStudyBotStorage(this IServiceCollection services, Action<StorageOptions>? configure = null)
    {
        var options = services.AddOptions<StorageOptions>();
        if (configure is not null)
            options.Configure(configure);
        options.Validate(o => !string.IsNullOrWhiteSpace(o.DataDirectory), "DataDirectory is empty. Name a directory, for example \"data\".");
        options.Validate(o => o.PreparationTimeout > TimeSpan.Zero, "PreparationTimeout must be longer than zero, for example \"00:01:00\".");

        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => new DatabaseFiles(provider.GetRequiredService<IOptions<StorageOptions>>().Value.DataDirectory));
        services.AddPooledDbContextFactory<StudyBotContext>((provider, builder) =>
            SqliteConfiguration.Apply(builder, provider.GetRequiredService<DatabaseFiles>().Database));
        services.TryAddSingleton<DatabasePreparation>();
        services.TryAddSingleton<LogScrub>();
        services.TryAddSingleton<StudyBotDatabase>();
        services.TryAddSingleton<IStudyBotDatabase>(provider => provider.GetRequiredService<StudyBotDatabase>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, PrepareAtStart>());

        services.TryAddSingleton<IServerSettings, ServerSettingsStore>();
        services.TryAddSingleton<IGreetings, GreetingStore>();
        services.TryAddSingleton<ICommandRegistrations, CommandRegistrationStore>();
        services.TryAddSingleton<IIdentifyLedger, IdentifyLedgerStore>();
        services.TryAddSingleton<IQuestions, QuestionStore>();
        services.TryAddSingleton<IPins, PinStore>();
        services.TryAddSingleton<IPeople, PeopleStore>();
        services.TryAddSingleton<IQuizJournal, QuizJournalStore>();
        services.TryAddSingleton<IQuizBoards, QuizBoardStore>();
        services.TryAddSingleton<IQuizPeople, QuizPeopleStore>();
        services.TryAddSingleton<IQuizVariants, QuizVariantStore>();
        services.TryAddSingleton<IQuizPlans, QuizPlanStore>();
        services.TryAddSingleton<IQuizTraces, QuizTraceStore>();
        return services;
    }
}
