using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StudyBot.Storage.Identifies;

/// <summary>One line per token, named by its hash.</summary>
internal sealed class IdentifyBudgetRow
{
    public required string TokenHash { get; set; }
    public int Total { get; set; }
    public int Used { get; set; }
    public int MaxConcurrency { get; set; }
    public DateTime ResetsAt { get; set; }
    public DateTime? LastIdentifyAt { get; set; }

    public static void Configure(EntityTypeBuilder<IdentifyBudgetRow> builder)
    {
        builder.ToTable("IdentifyBudgets").HasKey(row => row.TokenHash);
        builder.Property(row => row.TokenHash).HasMaxLength(64);
    }
}
