using StudyBot.Chat;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Port;

/// <summary>The same numbers under the names of either side.</summary>
internal static class IdConversions
{
    public static Snowflake ToSnowflake(this ServerId id) => new(id.Value);

    public static Snowflake ToSnowflake(this ChannelId id) => new(id.Value);

    public static Snowflake ToSnowflake(this MessageId id) => new(id.Value);

    public static Snowflake ToSnowflake(this PersonId id) => new(id.Value);

    public static ServerId ToServer(this Snowflake id) => new(id.Value);

    public static ServerId? ToServer(this Snowflake? id) => id is { } known ? new(known.Value) : null;

    public static ChannelId ToChannel(this Snowflake id) => new(id.Value);

    public static MessageId ToMessage(this Snowflake id) => new(id.Value);

    /// <summary>Where a message stands.</summary>
    public static MessageRef In(this Snowflake message, Snowflake channel) => new(channel.ToChannel(), message.ToMessage());
}
