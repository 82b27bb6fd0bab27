using System.Text.Json;
using System.Text.Json.Serialization;
using StudyBot.Discord.Models.Components;

namespace StudyBot.Discord.Json;

/// <summary>Chooses the record by the number in <c>type</c>, wherever in the object it stands.</summary>
internal sealed class ComponentConverter : JsonConverter<Component>
{
    public override Component Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ComponentType type = PeekType(reader);
        Type? known = RecordOf(type);
        if (known is null)
        {
            reader.Skip();
            return new UnknownComponent(type);
        }

        return (Component)JsonSerializer.Deserialize(ref reader, options.GetTypeInfo(known))!;
    }

    public override void Write(Utf8JsonWriter writer, Component value, JsonSerializerOptions options)
    {
        if (value is UnknownComponent)
        {
            throw new NotSupportedException("A component of unknown kind cannot be sent: its fields were not kept.");
        }

        JsonSerializer.Serialize(writer, value, options.GetTypeInfo(value.GetType()));
    }

    /// <summary>The copy of the reader may run ahead; the caller's stays where it is.</summary>
    private static ComponentType PeekType(Utf8JsonReader ahead)
    {
        if (ahead.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A component must be an object.");
        }

        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            bool isType = ahead.ValueTextEquals("type"u8);
            ahead.Read();
            if (isType && ahead.TokenType == JsonTokenType.Number && ahead.TryGetInt32(out int number))
            {
                return (ComponentType)number;
            }

            ahead.Skip();
        }

        return default;
    }

    private static Type? RecordOf(ComponentType type) => type switch
    {
        ComponentType.ActionRow => typeof(ActionRow),
        ComponentType.Button => typeof(Button),
        ComponentType.StringSelect => typeof(StringSelect),
        ComponentType.TextInput => typeof(TextInput),
        ComponentType.UserSelect => typeof(UserSelect),
        ComponentType.RoleSelect => typeof(RoleSelect),
        ComponentType.MentionableSelect => typeof(MentionableSelect),
        ComponentType.ChannelSelect => typeof(ChannelSelect),
        ComponentType.Section => typeof(Section),
        ComponentType.TextDisplay => typeof(TextDisplay),
        ComponentType.Thumbnail => typeof(Thumbnail),
        ComponentType.MediaGallery => typeof(MediaGallery),
        ComponentType.File => typeof(FileDisplay),
        ComponentType.Separator => typeof(Separator),
        ComponentType.Container => typeof(Container),
        ComponentType.Label => typeof(Label),
        ComponentType.FileUpload => typeof(FileUpload),
        ComponentType.RadioGroup => typeof(RadioGroup),
        ComponentType.CheckboxGroup => typeof(CheckboxGroup),
        ComponentType.Checkbox => typeof(Checkbox),
        _ => null,
    };
}
