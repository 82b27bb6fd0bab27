using Microsoft.EntityFrameworkCore;
using StudyBot.Storage.Commands;
using StudyBot.Storage.Greetings;
using StudyBot.Storage.Identifies;
using StudyBot.Storage.People;
using StudyBot.Storage.Pins;
using StudyBot.Storage.Questions;
using StudyBot.Storage.Quizzes;
using StudyBot.Storage.Servers;

namespace StudyBot.Storage.Database;

/// <summary>
/// The model. Only what every relational database offers: integers, text, keys. What SQLite needs beyond that stands in
/// <see cref="SqliteConfiguration"/>.
/// </summary>
internal sealed class StudyBotContext(DbContextOptions<StudyBotContext> options) : DbContext(options)
{
    public DbSet<ServerRow> Servers => Set<ServerRow>();
    public DbSet<GreetingRow> Greetings => Set<GreetingRow>();
    public DbSet<CommandRegistrationRow> CommandRegistrations => Set<CommandRegistrationRow>();
    public DbSet<IdentifyBudgetRow> IdentifyBudgets => Set<IdentifyBudgetRow>();

    public DbSet<QuestionRow> Questions => Set<QuestionRow>();
    public DbSet<QuestionMarkRow> QuestionMarks => Set<QuestionMarkRow>();
    public DbSet<PinRow> Pins => Set<PinRow>();
    public DbSet<PersonRow> People => Set<PersonRow>();

    public DbSet<QuizRow> Quizzes => Set<QuizRow>();
    public DbSet<QuizLineRow> QuizLines => Set<QuizLineRow>();
    public DbSet<QuizScoreRow> QuizScores => Set<QuizScoreRow>();
    public DbSet<QuizAliveRow> QuizAlive => Set<QuizAliveRow>();
    public DbSet<QuizPersonRow> QuizPeople => Set<QuizPersonRow>();
    public DbSet<QuizVariantRow> QuizVariants => Set<QuizVariantRow>();
    public DbSet<QuizPlanRow> QuizPlans => Set<QuizPlanRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ServerRow.Configure(modelBuilder.Entity<ServerRow>());
        QuestionChannelRow.Configure(modelBuilder.Entity<QuestionChannelRow>());
        GreetingRow.Configure(modelBuilder.Entity<GreetingRow>());
        CommandRegistrationRow.Configure(modelBuilder.Entity<CommandRegistrationRow>());
        IdentifyBudgetRow.Configure(modelBuilder.Entity<IdentifyBudgetRow>());
        QuestionRow.Configure(modelBuilder.Entity<QuestionRow>());
        QuestionMarkRow.Configure(modelBuilder.Entity<QuestionMarkRow>());
        PinRow.Configure(modelBuilder.Entity<PinRow>());
        PersonRow.Configure(modelBuilder.Entity<PersonRow>());
        QuizRow.Configure(modelBuilder.Entity<QuizRow>());
        QuizLineRow.Configure(modelBuilder.Entity<QuizLineRow>());
        QuizScoreRow.Configure(modelBuilder.Entity<QuizScoreRow>());
        QuizAliveRow.Configure(modelBuilder.Entity<QuizAliveRow>());
        QuizPersonRow.Configure(modelBuilder.Entity<QuizPersonRow>());
        QuizVariantRow.Configure(modelBuilder.Entity<QuizVariantRow>());
        QuizPlanRow.Configure(modelBuilder.Entity<QuizPlanRow>());
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<ulong>().HaveConversion<SnowflakeConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }
}
