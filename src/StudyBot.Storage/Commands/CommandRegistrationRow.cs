using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StudyBot.Storage.Commands;

/// <summary>One line per scope whose commands were registered.</summary>
internal sealed class CommandRegistrationRow
{
    /// <summary>Stands for "everywhere": a key column cannot be null, and no server has the snowflake 0.</summary>
    public const ulong Everywhere = 0;

    public ulong ApplicationId { get; set; }
    public ulong ServerId { get; set; }
    public required string Hash { get; set; }
    public DateTime RegisteredAt { get; set; }

    public static void Configure(EntityTypeBuilder<CommandRegistrationRow> builder)
    {
        builder.ToTable("CommandRegistrations").HasKey(row => new { row.ApplicationId, row.ServerId });
        builder.Property(row => row.Hash).HasMaxLength(128);
    }
}
