using System.ComponentModel;
using StudyBot.Wording;

namespace StudyBot.CommandLine;

/// <summary>A description in the person's language, by the name of its phrase.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class DescribeAttribute(string phrase) : DescriptionAttribute
{
    /// <inheritdoc/>
    public override string Description => Phrases.Named(phrase);
}
