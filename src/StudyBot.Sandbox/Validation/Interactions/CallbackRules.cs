using System.Text.Json;
using StudyBot.Sandbox.Validation.Messages;

namespace StudyBot.Sandbox.Validation.Interactions;

/// <summary>What a first response meets.</summary>
/// <param name="Type">The interaction's type: 2 command, 3 component, 4 autocomplete, 5 modal submit.</param>
/// <param name="Source">The message whose component was used or whose component opened the modal; null when there is none.</param>
/// <param name="FocusedOptionType">For autocomplete, the type of the option being typed.</param>
sealed record CallbackSetting(int Type, ExistingMessage? Source = null, int FocusedOptionType = 3);

/// <summary>The body of Create Interaction Response (docs: interactions/receiving-and-responding, "Interaction Response Object").</summary>
static class CallbackRules
{
    const int Command = 2;
    const int Component = 3;
    const int Autocomplete = 4;
    const int ModalSubmit = 5;

    const int Reply = 4;
    const int DeferReply = 5;
    const int DeferUpdate = 6;
    const int Update = 7;
    const int Choices = 8;
    const int Modal = 9;
    const int LaunchActivity = 12;

    /// <summary>The response types an interaction may get; the notes below the table of callback types are the source.</summary>
    public static IReadOnlyList<int> LegalTypes(CallbackSetting setting) => setting.Type switch
    {
        Command => [Reply, DeferReply, Modal, LaunchActivity],
        Component => [Reply, DeferReply, DeferUpdate, Update, Modal, LaunchActivity],
        Autocomplete => [Choices],
        ModalSubmit when setting.Source is not null => [Reply, DeferReply, DeferUpdate, Update, LaunchActivity],
        ModalSubmit => [Reply, DeferReply, LaunchActivity],
        _ => [1],
    };

    /// <returns>Why Discord would not take the response, or null.</returns>
    public static Refusal? Check(JsonElement body, CallbackSetting setting, MessageFiles files)
    {
        if (files.Uploads.Count > MessageFiles.Max)
            return Refusal.TooManyAttachments;

        var type = 0;
        var errors = FormField.Check(body, response =>
        {
            type = response.Choice("type", [.. LegalTypes(setting)], required: true) ?? 0;
            CheckData(response, type, setting, files);
        });
        return Refusal.InvalidForm(errors) ?? (LeavesNothing(body, type, setting, files) ? Refusal.EmptyMessage : null);
    }

    static bool LeavesNothing(JsonElement body, int type, CallbackSetting setting, MessageFiles files) => type switch
    {
        Reply => MessageRules.IsEmpty(body.GetProperty("data"), files),
        Update when setting.Source is { } source && body.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object =>
            MessageRules.IsEmptyAfter(data, files, source),
        _ => false,
    };

    static void CheckData(FormField response, int type, CallbackSetting setting, MessageFiles files)
    {
        var needed = type is Reply or Choices or Modal;
        if (response.Object("data", needed) is not { } data)
            return;

        switch (type)
        {
            case Reply:
                MessageRules.CheckCreate(data, files, interaction: true);
                break;
            case DeferReply:
                // The note on flags: only EPHEMERAL; a deferred answer becomes V2 by the edit that fills it.
                data.Bits("flags", MessageBits.Ephemeral);
                break;
            case Update when setting.Source is not null:
                MessageRules.CheckEdit(data, files, setting.Source);
                break;
            case Choices:
                AutocompleteRules.Check(data, setting.FocusedOptionType);
                break;
            case Modal:
                ModalRules.Check(data);
                break;
        }
    }
}
