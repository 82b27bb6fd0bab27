using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StudyBot.Storage.Pins;

/// <summary>One line per pin.</summary>
internal sealed class PinRow
{
    public ulong ServerId { get; set; }
    public required string Key { get; set; }
    public required string Question { get; set; }
    public required string Passage { get; set; }
    public ulong PinnedBy { get; set; }
    public DateTime PinnedAt { get; set; }

    public static void Configure(EntityTypeBuilder<PinRow> builder)
    {
        builder.ToTable("Pins").HasKey(row => new { row.ServerId, row.Key });
        builder.Property(row => row.Key).HasMaxLength(200);
        builder.Property(row => row.Passage).HasMaxLength(40);
    }
}
