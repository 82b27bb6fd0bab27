using StudyBot.Discord.Json;
using StudyBot.Discord.Models;

namespace StudyBot.Discord.Rest;

/// <content>The bot itself, and the servers it is in.</content>
internal sealed partial class DiscordRest
{
    /// <summary>Where to connect, and how many sessions may still be started.</summary>
    public Task<RestResult<GatewayBot>> GetGatewayBotAsync(CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.GatewayBot), DiscordJson.Default.GatewayBot, cancel);

    /// <summary>The bot's own account; the cheapest way to test a token.</summary>
    public Task<RestResult<User>> GetCurrentUserAsync(CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.CurrentUser), DiscordJson.Default.User, cancel);

    /// <summary>The application with the flags that tell which intents were granted.</summary>
    public Task<RestResult<Application>> GetCurrentApplicationAsync(CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.CurrentApplication), DiscordJson.Default.Application, cancel);

    /// <summary>A server, without its channels.</summary>
    public Task<RestResult<Guild>> GetGuildAsync(Snowflake guild, CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.Guild(guild)), DiscordJson.Default.Guild, cancel);

    /// <summary>The channels of a server, without threads.</summary>
    public Task<RestResult<IReadOnlyList<Channel>>> GetGuildChannelsAsync(Snowflake guild, CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.GuildChannels(guild)), DiscordJson.Default.IReadOnlyListChannel, cancel);

    /// <summary>The roles of a server.</summary>
    public Task<RestResult<IReadOnlyList<Role>>> GetGuildRolesAsync(Snowflake guild, CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.GuildRoles(guild)), DiscordJson.Default.IReadOnlyListRole, cancel);

    /// <summary>A person's membership; with the bot's own id, the roles that decide what it may do.</summary>
    public Task<RestResult<Member>> GetGuildMemberAsync(Snowflake guild, Snowflake person, CancellationToken cancel) =>
        SendAsync(new RestRequest(Routes.GuildMember(guild, person)), DiscordJson.Default.Member, cancel);
}
