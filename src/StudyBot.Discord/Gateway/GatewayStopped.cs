using System.Globalization;

namespace StudyBot.Discord.Gateway;

/// <summary>The gateway stopped for good: only a person can help. The host shows the advice and ends with a non-zero exit code.</summary>
/// <param name="CloseCode">Discord's close code; null when the HTTP API refused the token.</param>
/// <param name="Advice">What to click or change, in the language of the process (Indonesian unless English is set).</param>
public sealed record GatewayStopped(int? CloseCode, string Advice)
{
    static readonly System.Resources.ResourceManager Texts = new("StudyBot.Discord.Gateway.StopAdvice", typeof(GatewayStopped).Assembly);

    /// <summary>The token was refused before a connection was made.</summary>
    internal static GatewayStopped Unauthorized => new(null, Text(GatewayCloseCode.AuthenticationFailed));

    internal static GatewayStopped From(int closeCode) => new(closeCode, Text(closeCode));

    static string Text(int code) =>
        Texts.GetString(code.ToString(CultureInfo.InvariantCulture), CultureInfo.CurrentUICulture)
        ?? throw new InvalidOperationException($"Close code {code} is fatal but has no advice in StopAdvice.resx.");
}
