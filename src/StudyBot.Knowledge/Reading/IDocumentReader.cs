namespace StudyBot.Knowledge.Reading;

/// <summary>Reads one format. Pure: text in, document out; the file itself is read elsewhere.</summary>
public interface IDocumentReader
{
    /// <summary>File name endings it reads, lower case with the dot.</summary>
    IReadOnlyCollection<string> Extensions { get; }

    /// <summary>Understands the text; what is wrong with it becomes a warning, never an exception.</summary>
    /// <param name="file">The name for warnings and, lacking a better one, the title.</param>
    /// <param name="text">The decoded text.</param>
    ReadResult Read(string file, string text);
}
