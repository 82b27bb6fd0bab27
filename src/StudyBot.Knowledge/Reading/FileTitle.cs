namespace StudyBot.Knowledge.Reading;

/// <summary>A title for documents that carry none.</summary>
static class FileTitle
{
    /// <summary>"catatan-kuliah_2.txt" → "catatan kuliah 2".</summary>
    public static string Of(string file) => Path.GetFileNameWithoutExtension(file).Replace('-', ' ').Replace('_', ' ').Trim();
}
