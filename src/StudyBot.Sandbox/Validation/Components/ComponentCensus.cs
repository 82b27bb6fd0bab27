namespace StudyBot.Sandbox.Validation.Components;

/// <summary>What the components of one message or modal have in common: names, ids, their number and their text.</summary>
/// <param name="fileNames">Files that attachment:// may refer to.</param>
/// <param name="modal">The components stand in a modal.</param>
sealed class ComponentCensus(IReadOnlySet<string> fileNames, bool modal)
{
    readonly HashSet<string> _customIds = new(StringComparer.Ordinal);
    readonly HashSet<int> _ids = [];

    public IReadOnlySet<string> FileNames { get; } = fileNames;
    public bool InModal { get; } = modal;

    /// <summary>Components at every depth.</summary>
    public int Count { get; private set; }

    /// <summary>Code points in all text displays.</summary>
    public int TextLength { get; private set; }

    /// <summary>Counts a component and checks its id: unique unless 0 (docs: components/reference, "Anatomy of a Component").</summary>
    public void Add(FormField component)
    {
        Count++;
        if (component.Whole("id", 0, int.MaxValue) is > 0 and var id && !_ids.Add(id))
            component.Fail("id", new Fault("COMPONENT_ID_DUPLICATED", "Component id cannot be duplicated"));
    }

    /// <summary>Reads custom_id: 1–100 characters, unique (docs: components/reference, "Custom ID").</summary>
    public void AddCustomId(FormField component)
    {
        if (component.Text("custom_id", 100, 1, required: true) is { } id && !_customIds.Add(id))
            component.Fail("custom_id", new Fault("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated"));
    }

    public void AddText(string? text) => TextLength += text is null ? 0 : Validation.TextLength.Of(text);
}
