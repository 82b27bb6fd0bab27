using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StudyBot.Storage.Quizzes;

/// <summary>One line per quiz.</summary>
internal sealed class QuizRow
{
    public required string Id { get; set; }
    public ulong ServerId { get; set; }
    public ulong ChannelId { get; set; }
    public DateTime OpenedAt { get; set; }
    public required string Setup { get; set; }
    public bool IsSettled { get; set; }
    public string? Snapshot { get; set; }
    public int SnapshotNumber { get; set; }

    public static void Configure(EntityTypeBuilder<QuizRow> builder)
    {
        builder.ToTable("Quizzes").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(40);
        builder.HasIndex(row => row.IsSettled);
        builder.HasIndex(row => new { row.ServerId, row.OpenedAt });
    }
}

/// <summary>One line per event of a quiz.</summary>
internal sealed class QuizLineRow
{
    public required string QuizId { get; set; }
    public int Number { get; set; }
    public DateTime At { get; set; }
    public required string Text { get; set; }

    public static void Configure(EntityTypeBuilder<QuizLineRow> builder)
    {
        builder.ToTable("QuizLines").HasKey(row => new { row.QuizId, row.Number });
        builder.Property(row => row.QuizId).HasMaxLength(40);
        builder.HasOne<QuizRow>().WithMany().HasForeignKey(row => row.QuizId).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>One line per person of a quiz that is over.</summary>
internal sealed class QuizScoreRow
{
    public required string QuizId { get; set; }
    public ulong PersonId { get; set; }
    public required string Name { get; set; }
    public int Points { get; set; }
    public int Right { get; set; }
    public int Asked { get; set; }

    public static void Configure(EntityTypeBuilder<QuizScoreRow> builder)
    {
        builder.ToTable("QuizScores").HasKey(row => new { row.QuizId, row.PersonId });
        builder.Property(row => row.QuizId).HasMaxLength(40);
        builder.HasOne<QuizRow>().WithMany().HasForeignKey(row => row.QuizId).OnDelete(DeleteBehavior.Cascade);
    }
}

/// <summary>The one line that says when the bot was last alive.</summary>
internal sealed class QuizAliveRow
{
    public const int Only = 1;
    public int Id { get; set; } = Only;
    public DateTime At { get; set; }

    public static void Configure(EntityTypeBuilder<QuizAliveRow> builder)
    {
        builder.ToTable("QuizAlive").HasKey(row => row.Id);
        builder.Property(row => row.Id).ValueGeneratedNever();
    }
}

/// <summary>One line per person who chose something.</summary>
internal sealed class QuizPersonRow
{
    public ulong PersonId { get; set; }
    public double ReadingFactor { get; set; } = 1;
    public bool IsOffBoards { get; set; }

    public static void Configure(EntityTypeBuilder<QuizPersonRow> builder)
    {
        builder.ToTable("QuizPeople").HasKey(row => row.PersonId);
        builder.Property(row => row.PersonId).ValueGeneratedNever();
    }
}

/// <summary>One line per accepted answer.</summary>
internal sealed class QuizVariantRow
{
    public ulong ServerId { get; set; }
    public required string QuestionId { get; set; }
    public required string Text { get; set; }
    public required string DecidedBy { get; set; }
    public DateTime DecidedAt { get; set; }

    public static void Configure(EntityTypeBuilder<QuizVariantRow> builder)
    {
        builder.ToTable("QuizVariants").HasKey(row => new { row.ServerId, row.QuestionId, row.Text });
        builder.Property(row => row.QuestionId).HasMaxLength(100);
        builder.Property(row => row.Text).HasMaxLength(200);
    }
}

/// <summary>One line per quiz that opens later.</summary>
internal sealed class QuizPlanRow
{
    public required string Id { get; set; }
    public ulong ServerId { get; set; }
    public ulong ChannelId { get; set; }
    public DateTime At { get; set; }
    public required string Wish { get; set; }

    public static void Configure(EntityTypeBuilder<QuizPlanRow> builder)
    {
        builder.ToTable("QuizPlans").HasKey(row => row.Id);
        builder.Property(row => row.Id).HasMaxLength(40);
    }
}
