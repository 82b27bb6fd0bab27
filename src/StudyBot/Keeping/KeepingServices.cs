using Microsoft.Extensions.DependencyInjection;
using StudyBot.Chat;
using StudyBot.Pins;

namespace StudyBot.Keeping;

/// <summary>Puts together what is kept of people and their questions.</summary>
internal static class KeepingServices
{
    /// <summary>Adds it; the host adds <see cref="Retention"/> beside.</summary>
    public static IServiceCollection AddKeeping(this IServiceCollection services)
    {
        services.AddSingleton<AskedBefore>();
        services.AddSingleton<QuestionLog>();
        services.AddSingleton<Languages>();
        services.AddSingleton<IPersonalData, KeptQuestions>();
        services.AddSingleton<IPersonalData, KeptMarks>();
        services.AddSingleton<IPersonalData>(provider => provider.GetRequiredService<Languages>());
        services.AddSingleton<PinnedPassages>();
        services.AddSingleton<IPersonalData>(provider => provider.GetRequiredService<PinnedPassages>());
        services.AddSingleton<IChatFeature, PinFeature>();
        services.AddSingleton<IChatFeature, MarkButtons>();
        services.AddSingleton<IChatFeature, DataFeature>();
        services.AddSingleton<IChatFeature, LanguageFeature>();
        return services;
    }
}
