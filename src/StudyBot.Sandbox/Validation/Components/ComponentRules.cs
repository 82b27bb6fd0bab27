using System.Text.Json;
using static StudyBot.Sandbox.Validation.Components.ComponentType;

namespace StudyBot.Sandbox.Validation.Components;

/// <summary>Sends each component to the rules of its type.</summary>
static class ComponentRules
{
    static readonly Dictionary<int, Action<FormField, ComponentCensus>> Rules = new()
    {
        [ActionRow] = ActionRowRules.Check,
        [Button] = ButtonRules.Check,
        [StringSelect] = SelectRules.CheckStrings,
        [TextInput] = ModalInputRules.CheckTextInput,
        [UserSelect] = (select, census) => SelectRules.CheckEntities(select, census, "user"),
        [RoleSelect] = (select, census) => SelectRules.CheckEntities(select, census, "role"),
        [MentionableSelect] = (select, census) => SelectRules.CheckEntities(select, census, "user", "role"),
        [ChannelSelect] = (select, census) => SelectRules.CheckEntities(select, census, "channel"),
        [Section] = LayoutRules.CheckSection,
        [TextDisplay] = ContentRules.CheckText,
        [Thumbnail] = ContentRules.CheckMedia,
        [MediaGallery] = ContentRules.CheckGallery,
        [ComponentType.File] = ContentRules.CheckFile,
        [Separator] = LayoutRules.CheckSeparator,
        [Container] = LayoutRules.CheckContainer,
        [Label] = LayoutRules.CheckLabel,
        [FileUpload] = ModalInputRules.CheckFileUpload,
        [RadioGroup] = ModalInputRules.CheckRadioGroup,
        [CheckboxGroup] = ModalInputRules.CheckCheckboxGroup,
        [Checkbox] = ModalInputRules.CheckCheckbox,
    };

    /// <summary>Checks a component that may only be of one of the types <paramref name="allowed"/> at its place.</summary>
    /// <returns>Its type, or 0 when it may not stand here.</returns>
    public static int Check(FormField component, ComponentCensus census, IReadOnlyCollection<int> allowed)
    {
        if (!component.Expect(JsonValueKind.Object, Faults.NotObject))
            return 0;
        if (component.Whole("type", 0, int.MaxValue, required: true) is not { } type)
            return 0;
        if (!allowed.Contains(type))
        {
            component.Fail(Faults.NotOfType(allowed));
            return 0;
        }

        census.Add(component);
        Rules[type](component, census);
        return type;
    }
}
