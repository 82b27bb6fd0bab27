namespace StudyBot.Sandbox.World;

sealed partial class WorldState
{
    /// <summary>Servers that are down for now: known to the bot, but unavailable.</summary>
    readonly HashSet<Snowflake> _outages = [];

    public Guild AddGuild(Guild guild)
    {
        _guilds.Add(guild.Id, guild);
        if (BotIsIn(guild))
            Emit(new GuildAppeared(guild));
        return guild;
    }

    public Guild ChangeGuild(Guild guild)
    {
        _guilds[guild.Id] = guild;
        Emit(new GuildChanged(guild));
        return guild;
    }

    /// <summary>Takes a server down for a while, or brings it back.</summary>
    public void SetOutage(Guild guild, bool down)
    {
        if (down && _outages.Add(guild.Id))
            Emit(new GuildVanished(guild, Outage: true));
        if (!down && _outages.Remove(guild.Id))
            Emit(new GuildAppeared(guild));
    }

    public bool IsDown(Snowflake guildId) => _outages.Contains(guildId);

    public bool BotIsIn(Guild guild) => guild.Members.ContainsKey(Application.BotId);

    /// <summary>Adds a member or replaces it. The bot's own joining shows it the server.</summary>
    public Member PutMember(Guild guild, Member member)
    {
        var joins = !guild.Members.ContainsKey(member.UserId);
        var after = _guilds[guild.Id] = guild with { Members = guild.Members.SetItem(member.UserId, member) };
        if (joins && member.UserId == Application.BotId)
            Emit(new GuildAppeared(after));
        else
            Emit(joins ? new MemberJoined(after, member) : new MemberChanged(after, member));
        return member;
    }

    public void RemoveMember(Guild guild, Member member)
    {
        var after = _guilds[guild.Id] = guild with { Members = guild.Members.Remove(member.UserId) };
        if (member.UserId == Application.BotId)
            Emit(new GuildVanished(guild, Outage: false));
        else
            Emit(new MemberLeft(after, member));
    }

    public Role PutRole(Guild guild, Role role)
    {
        var isNew = !guild.Roles.ContainsKey(role.Id);
        var after = _guilds[guild.Id] = guild with { Roles = guild.Roles.SetItem(role.Id, role) };
        Emit(isNew ? new RoleCreated(after, role) : new RoleChanged(after, role));
        return role;
    }

    public void RemoveRole(Guild guild, Role role)
    {
        var after = guild with { Roles = guild.Roles.Remove(role.Id) };
        foreach (var member in guild.Members.Values.Where(m => m.Roles.Contains(role.Id)))
            after = after with { Members = after.Members.SetItem(member.UserId, member with { Roles = member.Roles.Remove(role.Id) }) };
        _guilds[guild.Id] = after;
        Emit(new RoleDeleted(after, role));
    }
}
