using System.Text.Json;
using System.Text.Json.Nodes;
using StudyBot.Sandbox.Rest;
using StudyBot.Sandbox.Rest.Messages;
using StudyBot.Sandbox.Wire;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Control.Interactions;

/// <summary>Collects the users, channels, roles, messages and files that an interaction names (docs: "Resolved Data Structure").</summary>
sealed class ResolvedData(ControlCall call, User person, Channel channel)
{
    readonly JsonObject _json = [];

    /// <summary>The collected data; null when nothing was named.</summary>
    public JsonObject? Json => _json.Count == 0 ? null : _json;

    public string User(string text)
    {
        var user = call.User(text);
        Put("users", user.Id, UserJson.Of(user));
        if (call.World.GuildOf(channel)?.Members.GetValueOrDefault(user.Id) is { } member)
        {
            var json = UserJson.Partial(member);
            json["permissions"] = call.World.PermissionsOf(user.Id, channel).Text();
            Put("members", user.Id, json);
        }
        return user.Id.ToString();
    }

    public string Channel(string text)
    {
        var named = call.ChannelFor(person, text);
        Put("channels", named.Id, ChannelJson.Partial(call.World, named, person.Id));
        return named.Id.ToString();
    }

    public string Role(string text)
    {
        var guild = call.World.GuildOf(channel) ?? throw ControlException.Bad("There are no roles in a direct message.");
        var role = ControlCall.Role(guild, text);
        Put("roles", role.Id, UserJson.Of(role));
        return role.Id.ToString();
    }

    /// <summary>A user or a role.</summary>
    public string Mentionable(string text) => call.FindUser(text) is not null ? User(text) : Role(text);

    /// <summary>A file: an object as in "files", or the index of a multipart part.</summary>
    public string File(JsonElement value)
    {
        var file = value.ValueKind == JsonValueKind.Object
            ? PersonFiles.From(value)
            : call.Request.Files.FirstOrDefault(f => f.Index == value.ToString())
                ?? throw ControlException.Bad($"There is no part files[{value}].");
        var attachment = MessageFilesStore.Store(call.World, channel.Id, file, null, ephemeral: true);
        Put("attachments", attachment.Id, MessageJson.Of(call.World, attachment));
        return attachment.Id.ToString();
    }

    public void Message(Message message) =>
        Put("messages", message.Id, MessageJson.Of(call.World, message, Reader.BotWithContent(call.World)));

    void Put(string kind, Snowflake id, JsonObject json)
    {
        if (_json[kind] is not JsonObject map)
            _json[kind] = map = [];
        map[id.ToString()] = json;
    }
}
