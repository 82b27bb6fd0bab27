using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StudyBot.Storage.People;

/// <summary>One line per person who chose something.</summary>
internal sealed class PersonRow
{
    public ulong PersonId { get; set; }
    public string? Language { get; set; }

    public static void Configure(EntityTypeBuilder<PersonRow> builder)
    {
        builder.ToTable("People").HasKey(row => row.PersonId);
        builder.Property(row => row.PersonId).ValueGeneratedNever();
        builder.Property(row => row.Language).HasMaxLength(2);
    }
}
