namespace StudyBot.Storage.Servers;

/// <summary>What a server has chosen. A server that never chose anything has the defaults.</summary>
/// <param name="ServerId">The server's snowflake.</param>
public sealed record ServerSettings(ulong ServerId)
{
    /// <summary>The language when a server has not chosen one: Indonesian.</summary>
    public const string DefaultLanguage = "id";

    /// <summary>How many days questions and quizzes are kept when a server has not chosen.</summary>
    public const int DefaultRetentionDays = 180;

    /// <summary>The language the bot speaks there, as a two-letter code; <c>id</c> unless chosen.</summary>
    public string Language { get; init; } = DefaultLanguage;

    /// <summary>The role whose members count as teachers; null while none was chosen.</summary>
    public ulong? TeacherRoleId { get; init; }

    /// <summary>Channels in which every question is answered without a mention; none unless chosen.</summary>
    public IReadOnlySet<ulong> QuestionChannels { get; init; } = new HashSet<ulong>();

    /// <summary>How many days questions asked and quizzes played there are kept, at least 1; 180 unless chosen.</summary>
    public int RetentionDays { get; init; } = DefaultRetentionDays;
}
