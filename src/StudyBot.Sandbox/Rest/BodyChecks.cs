using System.Text.Json;
using StudyBot.Sandbox.Validation;
using StudyBot.Sandbox.Validation.Commands;
using StudyBot.Sandbox.Validation.Interactions;
using StudyBot.Sandbox.Validation.Messages;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox.Rest;

/// <summary>Where routes have their bodies checked; a faulty one ends the request.</summary>
static class BodyChecks
{
    public static void NewMessage(Call call) => Pass(MessageRules.CheckCreate(call.Body, Files(call)));

    public static void FollowUp(Call call) => Pass(MessageRules.CheckCreate(call.Body, Files(call), interaction: true));

    public static void ForumPost(Call call, JsonElement message) => Pass(MessageRules.CheckCreate(message, Files(call)));

    public static void EditedMessage(Call call, JsonElement body, Message before) =>
        Pass(MessageRules.CheckEdit(body, Files(call), Existing(before)));

    public static void Callback(Call call, Interaction interaction)
    {
        var source = interaction.SourceMessageId is { } id ? call.World.FindMessage(interaction.ChannelId, id) : null;
        var setting = new CallbackSetting(
            (int)interaction.Kind, source is null ? null : Existing(source), interaction.FocusedOptionType);
        Pass(CallbackRules.Check(call.Body, setting, Files(call)));
    }

    public static void NewCommand(Call call, bool inGuild) => Pass(CommandRules.Check(call.Body, inGuild));

    public static void EditedCommand(Call call, Command before) =>
        Pass(CommandRules.Check(call.Body, before.GuildId is not null, (int)before.Kind));

    public static void AllCommands(Call call, bool inGuild) => Pass(CommandRules.CheckAll(call.Body, inGuild));

    static void Pass(Refusal? refusal)
    {
        if (refusal is not null)
            throw new RefusedException(ApiError.From(refusal));
    }

    static MessageFiles Files(Call call) => call.Request.Files.Count == 0
        ? MessageFiles.None
        : new MessageFiles(call.Request.Files.ToDictionary(file => file.Index, file => file.FileName));

    static ExistingMessage Existing(Message message) => new(
        (int)message.Flags,
        message.Content.Length > 0,
        !message.Embeds.IsEmpty,
        !message.Components.IsEmpty,
        message.Attachments.Select(attachment => attachment.Id.ToString()).ToHashSet());
}
