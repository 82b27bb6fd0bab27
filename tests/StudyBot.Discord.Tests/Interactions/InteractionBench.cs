using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat;
using StudyBot.Chat.Testing;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Port.Reading;
using StudyBot.Discord.Port.Sending;
using StudyBot.Discord.Port.Servers;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>The interaction engine with a fake clock, a fake Discord and a recording chat for what comes too late.</summary>
internal sealed class InteractionBench
{
    public InteractionBench(Action<ChatRoutes.Builder> routes)
    {
        var servers = new ServerDirectory(Time);
        var places = new PlaceReader(servers);
        var parts = new InteractionParts(Discord, Late, new PageTrails(), new ReplyTexts(), Time, NullLogger.Instance);
        var builder = new ChatRoutes.Builder();
        routes(builder);
        Engine = new InteractionEngine(parts, new RequestReader(places, new MessageReader(servers, places))) { Routes = builder.Build() };
    }

    public FakeTimeProvider Time { get; } = new();

    public FakeInteractionApi Discord { get; } = new();

    public RecordingChat Late { get; } = new();

    public InteractionEngine Engine { get; }

    public static Interaction Command(string name, params IReadOnlyList<CommandInput> options) => Some(InteractionType.ApplicationCommand, new InteractionData
    {
        Name = name,
        Type = CommandType.ChatInput,
        Options = options,
    });

    public static Interaction Typing(string command, string option, string typed) => Some(InteractionType.ApplicationCommandAutocomplete, new InteractionData
    {
        Name = command,
        Type = CommandType.ChatInput,
        Options = [new CommandInput { Name = option, Type = CommandOptionType.String, Value = ScalarValue.Of(typed), Focused = true }],
    });

    public static Interaction Press(string customId, MessageFlags flags = MessageFlags.IsComponentsV2) =>
        Some(InteractionType.MessageComponent, new InteractionData { CustomId = customId, ComponentType = ComponentType.Button }) with
        {
            Message = new Message { Id = new Snowflake(500), ChannelId = new Snowflake(10), Author = new User { Id = new Snowflake(900), Bot = true }, Flags = flags },
        };

    public static Interaction Submit(string customId, params IReadOnlyList<SubmittedComponent> components) =>
        Some(InteractionType.ModalSubmit, new InteractionData { CustomId = customId, Components = components });

    private static Interaction Some(InteractionType type, InteractionData data) => new()
    {
        Id = Snowflake.FirstAt(StudyBot.Chat.Testing.Some.Time),
        ApplicationId = new Snowflake(900),
        Type = type,
        Token = "token",
        GuildId = new Snowflake(1),
        ChannelId = new Snowflake(10),
        Channel = new Channel { Id = new Snowflake(10), Type = ChannelType.GuildText, Name = "umum" },
        Member = new Member { User = new User { Id = new Snowflake(100), Username = "sari" }, Permissions = Permissions.SendMessages },
        AppPermissions = Permissions.ViewChannel | Permissions.SendMessages | Permissions.EmbedLinks,
        Locale = "en-US",
        Data = data,
    };
}
