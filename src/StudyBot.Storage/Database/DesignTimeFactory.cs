using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace StudyBot.Storage.Database;

/// <summary>Gives <c>dotnet ef</c> a context to write migrations from; never used by the running bot.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<StudyBotContext>
{
    public StudyBotContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<StudyBotContext>();
        SqliteConfiguration.Apply(builder, "design-time.db");
        return new StudyBotContext(builder.Options);
    }
}
