using System.Text.Json;
using StudyBot.Sandbox.Rest.Messages;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest.Interactions;

/// <summary>The messages by which interactions are answered: they need no channel permissions, and may be ephemeral.</summary>
static class InteractionMessages
{
    public static Interaction PostOriginal(Call call, Interaction interaction, JsonElement data)
    {
        var message = call.World.Post(New(call, interaction, data));
        return call.World.ChangeInteraction(interaction with { OriginalId = message.Id, Ephemeral = message.IsEphemeral });
    }

    /// <summary>The "thinking" message. Its audience is fixed by this: what is edited in later stays public or private.</summary>
    public static Interaction PostLoading(WorldState world, Interaction interaction, JsonElement data)
    {
        var onlyFor = IsEphemeral(data) ? interaction.UserId : (Snowflake?)null;
        var message = world.Post(new Message(world.NewId(), interaction.ChannelId, world.Application.BotId, KindOf(interaction), "")
        {
            SentAt = world.Now,
            Flags = MessageFlags.Loading | (onlyFor is null ? MessageFlags.None : MessageFlags.Ephemeral),
            OnlyFor = onlyFor,
            InteractionId = interaction.Id,
            Reference = ReferenceOf(interaction),
        });
        return world.ChangeInteraction(interaction with { OriginalId = message.Id, Ephemeral = message.IsEphemeral });
    }

    public static Interaction UpdateSource(Call call, Interaction interaction, JsonElement data)
    {
        var world = call.World;
        if (world.FindMessage(interaction.ChannelId, interaction.SourceMessageId!.Value) is { } source)
            world.ChangeMessage(Draft(call, interaction, data).Over(source));
        return world.ChangeInteraction(interaction);
    }

    /// <summary>Edits the original; a loading message thereby becomes the answer.</summary>
    public static Message Edit(Call call, Interaction interaction, Message message)
    {
        var edited = call.World.ChangeMessage(Draft(call, interaction, call.Body).Over(message));
        if (interaction.State is InteractionState.Deferred or InteractionState.DeferredUpdate && message.Id == interaction.OriginalId)
        {
            call.World.ChangeInteraction(
                interaction with { State = InteractionState.Answered, AnsweredAt = call.World.Time.GetTimestamp() });
        }
        return edited;
    }

    public static Message PostFollowUp(Call call, Interaction interaction)
    {
        var message = New(call, interaction, call.Body) with { Kind = MessageKind.Reply };
        if (interaction.OriginalId is { } original)
            message = message with { Reference = new MessageReference(original, interaction.ChannelId, interaction.GuildId) };
        call.World.ChangeInteraction(interaction with
        {
            State = InteractionState.Answered,
            AnsweredAt = interaction.AnsweredAt ?? call.World.Time.GetTimestamp(),
            FollowUps = interaction.FollowUps.Add(message.Id),
        });
        return call.World.Post(message);
    }

    static Message New(Call call, Interaction interaction, JsonElement data)
    {
        var onlyFor = IsEphemeral(data) ? interaction.UserId : (Snowflake?)null;
        return Draft(call, interaction, data).New(KindOf(interaction), onlyFor: onlyFor) with
        {
            InteractionId = interaction.Id,
            Reference = ReferenceOf(interaction),
        };
    }

    static MessageDraft Draft(Call call, Interaction interaction, JsonElement data) =>
        new(call.World, call.World.FindChannel(interaction.ChannelId)!, call.Request, data);

    static bool IsEphemeral(JsonElement data) => ((MessageFlags)(data.Int("flags") ?? 0)).HasFlag(MessageFlags.Ephemeral);

    static MessageKind KindOf(Interaction interaction) => interaction switch
    {
        { IsContextMenu: true } => MessageKind.ContextMenuCommand,
        { Kind: InteractionKind.Command } => MessageKind.ChatInputCommand,
        { SourceMessageId: not null } => MessageKind.Reply,
        _ => MessageKind.Default,
    };

    /// <summary>Answers to components point at the component's message, answers to message commands at their target.</summary>
    static MessageReference? ReferenceOf(Interaction interaction) =>
        (interaction.SourceMessageId ?? interaction.TargetMessageId) is { } id
            ? new MessageReference(id, interaction.ChannelId, interaction.GuildId)
            : null;
}
