using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Port.Servers;

namespace StudyBot.Discord.Port.Reading;

/// <summary>Describes places and servers in the port's words.</summary>
internal sealed class PlaceReader(ServerDirectory servers)
{
    /// <summary>Where an event happened. A channel of a server that is not known is still a place one can answer in.</summary>
    public Place Of(Snowflake channel, Snowflake? server)
    {
        if (server is not { } id)
            return new Place(channel.ToChannel(), PlaceKind.Direct);
        return servers.Find(id.Value) is { } known && known.Channels.TryGetValue(channel.Value, out var state)
            ? Of(known, state)
            : new Place(channel.ToChannel(), PlaceKind.Other) { Server = id.ToServer() };
    }

    /// <summary>Where an interaction happened: as remembered, else by the part of the channel it brings.</summary>
    public Place Of(Snowflake channel, Snowflake? server, Channel? part)
    {
        var place = Of(channel, server);
        if (place.Kind != PlaceKind.Other || part is null || server is not { } id)
            return place;
        var known = servers.Find(id.Value) ?? new ServerState(id.Value, "");
        return Of(known, ServerReader.Read(part, ServerReader.ParentIn(known.Channels, part)));
    }

    /// <summary>A channel as remembered.</summary>
    public static Place Of(ServerState server, ChannelState channel) => new(new ChannelId(channel.Id), channel.Kind)
    {
        Server = new ServerId(server.Id),
        Name = channel.Name,
        Parent = channel.Parent is { } parent ? new ChannelId(parent) : null,
        SlowMode = TimeSpan.FromSeconds(channel.SlowMode),
        IsArchived = channel.IsArchived,
        IsLocked = channel.IsLocked,
    };

    /// <summary>A server with its places.</summary>
    public static Server Of(ServerState server) => new(new ServerId(server.Id), server.Name)
    {
        Locale = server.Locale,
        Members = server.Members,
        Places = [.. server.Channels.Values.Select(channel => Of(server, channel))],
        WelcomeChannel = server.WelcomeChannel is { } welcome ? new ChannelId(welcome) : null,
    };
}
