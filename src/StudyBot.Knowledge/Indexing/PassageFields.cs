namespace StudyBot.Knowledge.Indexing;

/// <summary>The fields of the index.</summary>
static class PassageFields
{
    /// <summary>Changes whenever what is written changes, be it that documents are read otherwise; an index of another version is made anew.</summary>
    public const string SchemaVersion = "12";

    /// <summary>A passage's text, words as written.</summary>
    public const string Surface = "surface";

    /// <summary>A passage's text, stems.</summary>
    public const string Stem = "stem";

    /// <summary>A passage's text, six-letter prefixes.</summary>
    public const string Prefix = "prefix";

    /// <summary>The heading path, stems.</summary>
    public const string Heading = "heading";

    /// <summary>The numbered parts that the headings name, each as "pasal 6".</summary>
    public const string Part = "part";

    /// <summary>The document's title, stems.</summary>
    public const string Title = "title";

    /// <summary>Authors, years, pages and the initials of names, words as written.</summary>
    public const string Source = "source";

    /// <summary>Every word of text, headings, sources and title as written: what the material knows, for spelling repair.</summary>
    public const string Vocabulary = "vocabulary";

    /// <summary>Words that bear a capital within a sentence, and those of sources and bibliographies, lower case: the names the material has.</summary>
    public const string Name = "name";

    /// <summary>Clipped forms of the two-word terms in headings, each as "peksos pekerjaan sosial".</summary>
    public const string Clipping = "clipping";

    /// <summary>The passage itself, for showing it.</summary>
    public const string Passage = "passage";

    /// <summary>All words of the passage with their places, for ranking and marking.</summary>
    public const string Words = "words";

    /// <summary>The key of the file that a passage or a file's record belongs to.</summary>
    public const string File = "file";

    /// <summary>Marks the record of a file, which is no passage.</summary>
    public const string Record = "record";
}
