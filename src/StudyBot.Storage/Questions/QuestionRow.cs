using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StudyBot.Storage.Questions;

/// <summary>One line per question.</summary>
internal sealed class QuestionRow
{
    public required string Id { get; set; }
    public DateTime AskedAt { get; set; }
    public ulong PersonId { get; set; }
    public ulong? ServerId { get; set; }
    public ulong ChannelId { get; set; }
    public required string Text { get; set; }
    public required string Topic { get; set; }
    public bool IsPrivate { get; set; }
    public bool IsAnswered { get; set; }
    public double Confidence { get; set; }
    public string? Document { get; set; }
    public string? Place { get; set; }
    public ulong? AnswerId { get; set; }
    public bool IsInTalk { get; set; }

    public static void Configure(EntityTypeBuilder<QuestionRow> builder)
    {
        builder.ToTable("Questions").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(40);
        builder.HasIndex(row => row.AskedAt);
        builder.HasIndex(row => row.PersonId);
        builder.HasIndex(row => new { row.ServerId, row.AskedAt });
    }
}

/// <summary>One line per person who marked an answer.</summary>
internal sealed class QuestionMarkRow
{
    public required string QuestionId { get; set; }
    public ulong PersonId { get; set; }
    public bool IsHelpful { get; set; }

    public static void Configure(EntityTypeBuilder<QuestionMarkRow> builder)
    {
        builder.ToTable("QuestionMarks").HasKey(row => new { row.QuestionId, row.PersonId });
        builder.Property(row => row.QuestionId).HasMaxLength(40);
        builder.HasIndex(row => row.PersonId);
        builder.HasOne<QuestionRow>().WithMany().HasForeignKey(row => row.QuestionId).OnDelete(DeleteBehavior.Cascade);
    }
}
