namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>A line that holds words, or several that one sentence was wrapped over.</summary>
/// <param name="Text">Its words, trimmed, inner runs of white space as written.</param>
/// <param name="Span">Its characters in the document, from the first to the last that is not white space.</param>
/// <param name="AfterBlank">Whether an empty line stands before it.</param>
/// <param name="BeforeBlank">Whether an empty line, or nothing, follows.</param>
sealed record Line(string Text, TextSpan Span, bool AfterBlank, bool BeforeBlank)
{
    /// <summary>The list marker it begins with, if any.</summary>
    public ListMarker? Marker { get; } = ListMarker.Of(Text);

    /// <summary>The text behind the marker.</summary>
    public string Content => Marker is { } marker ? Text[marker.Length..] : Text;

    /// <summary>The characters of <see cref="Content"/>.</summary>
    public TextSpan ContentSpan => Marker is { } marker ? TextSpan.Between(Span.Start + marker.Length, Span.End) : Span;
}
