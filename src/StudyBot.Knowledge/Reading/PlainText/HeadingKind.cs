namespace StudyBot.Knowledge.Reading.PlainText;

/// <summary>Kinds of headings, by what makes them one. Headings of one kind stand on one level.</summary>
enum HeadingKind
{
    /// <summary>BAB II, Bab 2.</summary>
    Chapter,

    /// <summary>Bagian Kesatu, Paragraf 2.</summary>
    Part,

    /// <summary>Pasal 7.</summary>
    Article,

    /// <summary>== Sejarah ==, # Sejarah, or a line in *asterisks*.</summary>
    Markup,

    /// <summary>=== Pembentukan ===, ### Pembentukan</summary>
    DeepMarkup,

    /// <summary>I. Pendahuluan</summary>
    Roman,

    /// <summary>A. Pengertian</summary>
    Letter,

    /// <summary>1. Pengertian</summary>
    Number,

    /// <summary>1.1 Pengertian</summary>
    Decimal,

    /// <summary>1.1.1 Pengertian</summary>
    DeepDecimal,

    /// <summary>A line that stands as a heading by its form.</summary>
    Plain,

    /// <summary>The author of what follows: "Max Siporin (1975)".</summary>
    Attribution,
}
