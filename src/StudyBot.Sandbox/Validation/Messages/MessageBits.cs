namespace StudyBot.Sandbox.Validation.Messages;

/// <summary>Message flags by who may set them where (docs: resources/message and interactions/receiving-and-responding).</summary>
static class MessageBits
{
    public const int SuppressEmbeds = 1 << 2;
    public const int Ephemeral = 1 << 6;
    public const int SuppressNotifications = 1 << 12;
    public const int VoiceMessage = 1 << 13;
    public const int ComponentsV2 = 1 << 15;

    /// <summary>Create Message, the note on flags.</summary>
    public const int OfChannelMessage = SuppressEmbeds | SuppressNotifications | VoiceMessage | ComponentsV2;

    /// <summary>Interaction Callback Data Structure, the field flags; a follow-up takes the same.</summary>
    public const int OfInteractionMessage = OfChannelMessage | Ephemeral;

    /// <summary>Edit Message, the field flags.</summary>
    public const int OfEdit = SuppressEmbeds | ComponentsV2;
}
