using System.Collections.Immutable;

namespace StudyBot.Sandbox.World;

/// <summary>Something that happened. Gateway sessions and people's views are told, in order, under the world's lock.</summary>
abstract record WorldEvent;

sealed record GuildAppeared(Guild Guild) : WorldEvent;

sealed record GuildChanged(Guild Guild) : WorldEvent;

/// <param name="Outage">The server is only unavailable; otherwise the bot was removed.</param>
sealed record GuildVanished(Guild Guild, bool Outage) : WorldEvent;

sealed record RoleCreated(Guild Guild, Role Role) : WorldEvent;

sealed record RoleChanged(Guild Guild, Role Role) : WorldEvent;

sealed record RoleDeleted(Guild Guild, Role Role) : WorldEvent;

sealed record MemberJoined(Guild Guild, Member Member) : WorldEvent;

sealed record MemberChanged(Guild Guild, Member Member) : WorldEvent;

sealed record MemberLeft(Guild Guild, Member Member) : WorldEvent;

sealed record ChannelCreated(Channel Channel) : WorldEvent;

sealed record ChannelChanged(Channel Channel) : WorldEvent;

sealed record ChannelDeleted(Channel Channel) : WorldEvent;

/// <param name="NewlyCreated">False when a member only gained access to an existing thread.</param>
sealed record ThreadCreated(Channel Thread, bool NewlyCreated) : WorldEvent;

sealed record ThreadChanged(Channel Thread) : WorldEvent;

sealed record ThreadDeleted(Channel Thread) : WorldEvent;

sealed record ThreadMembersChanged(Channel Thread, ImmutableArray<Snowflake> Added, ImmutableArray<Snowflake> Removed) : WorldEvent;

sealed record MessageCreated(Channel Channel, Message Message) : WorldEvent;

sealed record MessageChanged(Channel Channel, Message Message) : WorldEvent;

sealed record MessageDeleted(Channel Channel, Message Message) : WorldEvent;

sealed record ReactionAdded(Channel Channel, Message Message, Snowflake UserId, string Emoji) : WorldEvent;

sealed record ReactionRemoved(Channel Channel, Message Message, Snowflake UserId, string Emoji) : WorldEvent;

sealed record TypingStarted(Channel Channel, Snowflake UserId, DateTimeOffset At) : WorldEvent;

sealed record InteractionCreated(Interaction Interaction) : WorldEvent;

/// <summary>The answer to an interaction moved on; only its person's view is told.</summary>
sealed record InteractionChanged(Interaction Interaction) : WorldEvent;
