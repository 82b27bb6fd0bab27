using System.Text;

namespace StudyBot.Knowledge.Documents;

/// <summary>Where a statement comes from: authors as written, a four-digit year, a page or page range. Each part may be missing.</summary>
public sealed record SourceReference(string? Authors, string? Year, string? Page)
{
    /// <summary>"authors (year :page)", leaving out what is not known.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(Authors);
        if (Year is null && Page is null)
            return text.ToString();
        if (text.Length > 0)
            text.Append(' ');
        text.Append('(').Append(Year);
        if (Page is not null)
            text.Append(Year is null ? ":" : " :").Append(Page);
        return text.Append(')').ToString();
    }
}
