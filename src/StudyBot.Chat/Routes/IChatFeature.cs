namespace StudyBot.Chat;

/// <summary>A part of the bot: it says which commands it has and what it answers to. It reaches people only through the port.</summary>
public interface IChatFeature
{
    /// <summary>Adds commands and answers. Called whenever the routes are built anew, for instance when documents changed.</summary>
    void AddTo(ChatRoutes.Builder routes);
}
