using Microsoft.Extensions.DependencyInjection;
using StudyBot.Chat;
using StudyBot.Keeping;
using StudyBot.Quizzes.Boards;
using StudyBot.Quizzes.Cards;
using StudyBot.Quizzes.Keeping;
using StudyBot.Quizzes.Playing;
using StudyBot.Quizzes.Preparing;
using StudyBot.Quizzes.Running;

namespace StudyBot.Quizzes;

/// <summary>Puts the quizzes together.</summary>
internal static class QuizServices
{
    /// <summary>Adds the quizzes; they need the port, the storage, the library, the clock and <see cref="IQuestionSets"/>.</summary>
    public static IServiceCollection AddQuizzes(this IServiceCollection services)
    {
        services.AddSingleton<IScoreChart, ScoreChartPicture>();
        services.AddSingleton<PlatformClock>();
        services.AddSingleton<QuizCards>();
        services.AddSingleton<IStage, Stage>();
        services.AddSingleton<QuizHall>();
        services.AddSingleton<QuizOpener>();
        services.AddSingleton<QuizPlanner>();
        services.AddSingleton<TypedAnswers>();
        services.AddSingleton<Steerers>();
        services.AddSingleton<QuizPeople>();
        services.AddSingleton<IPersonalData, KeptQuizzes>();
        services.AddSingleton<IPersonalData>(provider => provider.GetRequiredService<QuizPeople>());
        services.AddSingleton<TopicProposals>();
        services.AddSingleton<IChatFeature, QuizCommands>();
        services.AddSingleton<IChatFeature, PlayButtons>();
        services.AddSingleton<IChatFeature, ResultButtons>();
        services.AddSingleton<IChatFeature, QuizEvents>();
        services.AddSingleton<IChatFeature, BoardFeature>();
        return services;
    }
}
