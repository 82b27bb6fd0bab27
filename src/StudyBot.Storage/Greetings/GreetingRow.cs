using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StudyBot.Storage.Greetings;

/// <summary>One line per server that was greeted.</summary>
internal sealed class GreetingRow
{
    public ulong ServerId { get; set; }
    public DateTime GreetedAt { get; set; }

    public static void Configure(EntityTypeBuilder<GreetingRow> builder)
    {
        builder.ToTable("Greetings").HasKey(row => row.ServerId);
        builder.Property(row => row.ServerId).ValueGeneratedNever();
    }
}
