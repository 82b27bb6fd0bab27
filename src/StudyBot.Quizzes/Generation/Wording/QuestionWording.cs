using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;

namespace StudyBot.Quizzes.Generation.Wording;

/// <summary>
/// The frames of questions in one language: Indonesian from <c>Questions.resx</c>, English from <c>Questions.en.resx</c>. What stands in a
/// frame is the document's own text, which stays as it is.
/// </summary>
sealed class QuestionWording
{
    static readonly ResourceManager Resources = new("StudyBot.Quizzes.Generation.Wording.Questions", typeof(QuestionWording).Assembly);

    readonly CultureInfo _culture;

    QuestionWording(string language) => _culture = CultureInfo.GetCultureInfo(language);

    public string True => Named();
    public string False => Named();

    /// <summary>The wording for a two-letter code; Indonesian where there is none.</summary>
    public static QuestionWording Of(string language) => new(language == "en" ? "en" : "id");

    /// <summary>How a question names the document, with the section where there is one to name.</summary>
    public string Place(string title, string? section = null) => section is null ? Fill([title], "Document") : Fill([title, section], "Section");

    /// <summary>How a question names a list by the words that announce it.</summary>
    public string Announced(string title, string announcement) => Fill([title, announcement]);

    public string WhoStated(string place, string statement) => Fill([place, statement]);
    public string WhoListed(string place, string item) => Fill([place, item]);
    public string WhoDefined(string place, string definition) => Fill([place, definition]);
    public string WhatDefined(string place, string author, string term) => Fill([place, author, term]);
    public string WhatStated(string author, string topic) => Fill([author, topic]);
    public string WhichBelongs(string place) => Fill([place]);
    public string WhichBelongsAnnounced(string place, string leadIn) => Fill([place, leadIn]);
    public string WhichDoesNot(string place) => Fill([place]);
    public string WhichDoesNotAnnounced(string place, string leadIn) => Fill([place, leadIn]);
    public string WhatFollows(string place, string step) => Fill([place, step]);

    /// <summary>Which of these terms.</summary>
    /// <param name="place">The document; null when naming it would give the term away.</param>
    /// <param name="told">The sentence with a gap, or the meaning alone.</param>
    /// <param name="isMeaning">Whether it is the meaning.</param>
    public string WhichTerm(string? place, string told, bool isMeaning) => (place, isMeaning) switch
    {
        (null, false) => Fill([told], "WhichTermGap"),
        (null, true) => Fill([told], "WhichTermMeans"),
        (_, false) => Fill([place, told], "WhichTermGapIn"),
        (_, true) => Fill([place, told], "WhichTermMeansIn"),
    };

    /// <summary>The same to be typed, with a hint.</summary>
    public string TypeTerm(string? place, string told, string hint, bool isMeaning) => (place, isMeaning) switch
    {
        (null, false) => Fill([told, hint], "TypeTermGap"),
        (null, true) => Fill([told, hint], "TypeTermMeans"),
        (_, false) => Fill([place, told, hint], "TypeTermGapIn"),
        (_, true) => Fill([place, told, hint], "TypeTermMeansIn"),
    };

    public string WhichNumber(string place, string blanked) => Fill([place, blanked]);
    public string TypeNumber(string place, string blanked) => Fill([place, blanked]);
    public string WhichYear(string place, string blanked) => Fill([place, blanked]);
    public string TrueOrFalse(string place, string statement) => Fill([place, statement]);
    public string AuthorStates(string author, string statement) => Fill([author, statement]);
    public string WhoWrote(string place, string title) => Fill([place, title]);

    string Named([CallerMemberName] string name = "") =>
        Resources.GetString(name, _culture) ?? throw new MissingManifestResourceException($"No question frame is named {name}.");

    string Fill(object[] values, [CallerMemberName] string name = "") => string.Format(_culture, Named(name), values);
}
