using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StudyBot.Discord.Models.Events;

namespace StudyBot.Discord.Json;

/// <summary>Turns the <c>t</c> and <c>d</c> of a gateway message into an event. Never throws, whatever Discord sends.</summary>
internal static class GatewayEventDecoder
{
    /// <summary>Decodes one event.</summary>
    /// <param name="name">The UTF-8 bytes of <c>t</c>, without quotes.</param>
    /// <param name="data">The UTF-8 bytes of <c>d</c>.</param>
    /// <returns>The event, or an <see cref="UnknownEvent"/> for a name without a record and for data that does not fit its record.</returns>
    public static GatewayEvent Decode(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data)
    {
        try
        {
            return DecodeKnown(name, data) ?? new UnknownEvent(Encoding.UTF8.GetString(name));
        }
        catch (JsonException misfit)
        {
            return new UnknownEvent(Encoding.UTF8.GetString(name), $"its data does not fit at {misfit.Path ?? "the start"}");
        }
    }

    private static GatewayEvent? DecodeKnown(ReadOnlySpan<byte> name, ReadOnlySpan<byte> data) => name switch
    {
        _ when name.SequenceEqual("MESSAGE_CREATE"u8) => new MessageCreated(Read(data, DiscordJson.Default.Message)),
        _ when name.SequenceEqual("INTERACTION_CREATE"u8) => new InteractionCreated(Read(data, DiscordJson.Default.Interaction)),
        _ when name.SequenceEqual("MESSAGE_UPDATE"u8) => new MessageUpdated(Read(data, DiscordJson.Default.Message)),
        _ when name.SequenceEqual("MESSAGE_DELETE"u8) => Read(data, DiscordJson.Default.MessageDeleted),
        _ when name.SequenceEqual("MESSAGE_DELETE_BULK"u8) => Read(data, DiscordJson.Default.MessagesDeleted),
        _ when name.SequenceEqual("GUILD_CREATE"u8) => new GuildCreated(Read(data, DiscordJson.Default.Guild)),
        _ when name.SequenceEqual("GUILD_UPDATE"u8) => new GuildUpdated(Read(data, DiscordJson.Default.Guild)),
        _ when name.SequenceEqual("GUILD_DELETE"u8) => new GuildDeleted(Read(data, DiscordJson.Default.UnavailableGuild)),
        _ when name.SequenceEqual("GUILD_ROLE_CREATE"u8) => Read(data, DiscordJson.Default.RoleCreated),
        _ when name.SequenceEqual("GUILD_ROLE_UPDATE"u8) => Read(data, DiscordJson.Default.RoleUpdated),
        _ when name.SequenceEqual("GUILD_ROLE_DELETE"u8) => Read(data, DiscordJson.Default.RoleDeleted),
        _ when name.SequenceEqual("GUILD_MEMBER_UPDATE"u8) => Read(data, DiscordJson.Default.MemberUpdated),
        _ when name.SequenceEqual("CHANNEL_CREATE"u8) => new ChannelCreated(Read(data, DiscordJson.Default.Channel)),
        _ when name.SequenceEqual("CHANNEL_UPDATE"u8) => new ChannelUpdated(Read(data, DiscordJson.Default.Channel)),
        _ when name.SequenceEqual("CHANNEL_DELETE"u8) => new ChannelDeleted(Read(data, DiscordJson.Default.Channel)),
        _ when name.SequenceEqual("THREAD_CREATE"u8) => new ThreadCreated(Read(data, DiscordJson.Default.Channel)),
        _ when name.SequenceEqual("THREAD_UPDATE"u8) => new ThreadUpdated(Read(data, DiscordJson.Default.Channel)),
        _ when name.SequenceEqual("THREAD_DELETE"u8) => new ThreadDeleted(Read(data, DiscordJson.Default.Channel)),
        _ when name.SequenceEqual("THREAD_LIST_SYNC"u8) => Read(data, DiscordJson.Default.ThreadListSynced),
        _ when name.SequenceEqual("READY"u8) => Read(data, DiscordJson.Default.Ready),
        _ when name.SequenceEqual("RESUMED"u8) => new Resumed(),
        _ => null,
    };

    private static T Read<T>(ReadOnlySpan<byte> data, JsonTypeInfo<T> type)
        where T : class =>
        JsonSerializer.Deserialize(data, type) ?? throw new JsonException("An event carried null.");
}
