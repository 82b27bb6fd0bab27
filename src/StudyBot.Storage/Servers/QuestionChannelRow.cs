using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace StudyBot.Storage.Servers;

/// <summary>One line per channel in which a server wants every question answered.</summary>
internal sealed class QuestionChannelRow
{
    public ulong ServerId { get; set; }
    public ulong ChannelId { get; set; }

    public static void Configure(EntityTypeBuilder<QuestionChannelRow> builder) =>
        builder.ToTable("QuestionChannels").HasKey(row => new { row.ServerId, row.ChannelId });
}
