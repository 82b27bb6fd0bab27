using Microsoft.Extensions.DependencyInjection;
using StudyBot.Answers;
using StudyBot.Chat;
using StudyBot.Checkup;
using StudyBot.Discord;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Interactions;
using StudyBot.Help;
using StudyBot.Keeping;
using StudyBot.Material;
using StudyBot.Questions;
using StudyBot.Quizzes;
using StudyBot.Quizzes.Preparing;
using StudyBot.Settings;
using StudyBot.Storage;
using StudyBot.Storage.Commands;
using StudyBot.Topics;

namespace StudyBot.Serving;

/// <summary>Puts the bot together.</summary>
internal static class StudyBotServices
{
    /// <summary>Adds the bot with all it needs; the host then connects and serves.</summary>
    public static IServiceCollection AddStudyBot(this IServiceCollection services, Connection connection)
    {
        services.AddStudyBotStorage(options => options.DataDirectory = connection.DataDirectory);
        if (connection.Remembers)
        {
            services.AddSingleton<ICommandMemory>(provider => new CommandMemory(provider.GetRequiredService<ICommandRegistrations>()));
            services.AddSingleton<IIdentifyLedger>(provider => new SessionLedger(
                provider.GetRequiredService<Storage.Identifies.IIdentifyLedger>(), connection.Discord.Token, provider.GetRequiredService<TimeProvider>()));
            services.AddSingleton(provider => new DiscordMemory(provider.GetRequiredService<IIdentifyLedger>(), provider.GetRequiredService<ICommandMemory>()));
        }
        services.AddSingleton<IReplyTexts>(provider =>
            new ReplyTexts(request => provider.GetRequiredService<Preferences>().VoiceIn(request.Place).Culture));
        services.AddDiscordChat(connection.Discord);
        services.AddSingleton<Library>();
        services.AddSingleton<Preferences>();
        AddFeatures(services);
        services.AddHostedService<Retention>();
        services.AddSingleton<BotWorker>();
        services.AddHostedService(provider => provider.GetRequiredService<BotWorker>());
        return services;
    }

    /// <summary>Everything the bot does in a chat. It reaches people only through the port.</summary>
    public static void AddFeatures(IServiceCollection services)
    {
        services.AddSingleton<Conversations>();
        services.AddSingleton<Pace>();
        services.AddSingleton<AnswerDesk>();
        services.AddSingleton<AskProposals>();
        services.AddSingleton<HelpCard>();
        services.AddSingleton<IChatFeature, AskFeature>();
        services.AddSingleton<IChatFeature, AnswerFeature>();
        services.AddSingleton<IChatFeature, FreeTextFeature>();
        services.AddSingleton<IChatFeature, TopicFeature>();
        services.AddSingleton<IChatFeature, HelpFeature>();
        services.AddSingleton<IChatFeature, SettingsFeature>();
        services.AddSingleton<IChatFeature, Greeter>();
        services.AddSingleton<IChatFeature, CheckupFeature>();
        services.AddSingleton<IQuestionSets, DocumentQuestions>();
        services.AddKeeping();
        services.AddQuizzes();
    }
}
