using System.Globalization;
using System.Resources;
using StudyBot.Chat;

namespace StudyBot.Discord.Interactions;

/// <summary>The sentences of ReplyTexts.resx: Indonesian, or another language where <paramref name="languageOf"/> says so.</summary>
/// <param name="languageOf">The language of the asker's server; Indonesian for everybody unless given.</param>
public sealed class ReplyTexts(Func<Request, CultureInfo>? languageOf = null) : IReplyTexts
{
    private static readonly ResourceManager Sentences = new("StudyBot.Discord.Interactions.ReplyTexts", typeof(ReplyTexts).Assembly);

    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id");

    /// <inheritdoc/>
    public string HandlerFailed(Request request) => Text(nameof(HandlerFailed), request);

    /// <inheritdoc/>
    public string ControlExpired(Request request) => Text(nameof(ControlExpired), request);

    /// <inheritdoc/>
    public string UnknownCommand(Request request) => Text(nameof(UnknownCommand), request);

    /// <inheritdoc/>
    public string NothingToSay(Request request) => Text(nameof(NothingToSay), request);

    private string Text(string name, Request request) =>
        Sentences.GetString(name, languageOf?.Invoke(request) ?? Indonesian)
        ?? throw new InvalidOperationException($"ReplyTexts.resx has no sentence \"{name}\".");
}
