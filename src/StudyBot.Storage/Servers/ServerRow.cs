using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StudyBot.Storage.Servers;

/// <summary>One line per server that has saved settings.</summary>
internal sealed class ServerRow
{
    public ulong ServerId { get; set; }
    public string Language { get; set; } = ServerSettings.DefaultLanguage;
    public ulong? TeacherRoleId { get; set; }
    public int RetentionDays { get; set; }
    public List<QuestionChannelRow> QuestionChannels { get; } = [];

    public static void Configure(EntityTypeBuilder<ServerRow> builder)
    {
        builder.ToTable("Servers").HasKey(row => row.ServerId);
        builder.Property(row => row.ServerId).ValueGeneratedNever();
        builder.Property(row => row.Language).HasMaxLength(2);
        builder.HasMany(row => row.QuestionChannels).WithOne().HasForeignKey(row => row.ServerId).OnDelete(DeleteBehavior.Cascade);
    }
}
