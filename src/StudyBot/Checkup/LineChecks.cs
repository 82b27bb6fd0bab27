using System.Globalization;
using StudyBot.Chat;

namespace StudyBot.Checkup;

/// <summary>Looks at the line to Discord: connection, message content, commands, clock. Pure.</summary>
internal static class LineChecks
{
    /// <summary>Below this a clock counts as right: it can only be measured to about a second.</summary>
    static readonly TimeSpan Tolerable = TimeSpan.FromSeconds(2);

    /// <summary>Everything about the line.</summary>
    /// <param name="status">How it is doing.</param>
    /// <param name="application">The bot's application, whose page in the portal is named where something is to be switched on.</param>
    /// <param name="texts">The words.</param>
    public static IEnumerable<Finding> Of(ChatStatus status, ulong? application, CheckupTexts texts)
    {
        yield return !status.IsConnected ? new(false, texts.Disconnected)
            : status.Latency is { } latency ? new(true, texts.Connected(Math.Round(latency.TotalMilliseconds)))
            : new(true, texts.ConnectedUnmeasured);
        yield return status.IsReduced ? new(false, texts.ContentOff(PortalPage(application, texts))) : new(true, texts.ContentOn);
        yield return status.Commands.State switch
        {
            CommandState.Failed => new(false, texts.CommandsFailed(Markup.Escape(status.Commands.Detail))),
            CommandState.Pending => new(true, texts.CommandsPending),
            _ => new(true, texts.CommandsOk),
        };
        yield return status.ClockSkew switch
        {
            null => new(true, texts.ClockUnknown),
            { } skew when skew.Duration() < Tolerable => new(true, texts.ClockOk),
            { } skew => new(false, texts.ClockOff(skew.TotalSeconds.ToString("+0;-0", CultureInfo.InvariantCulture))),
        };
    }

    static string PortalPage(ulong? application, CheckupTexts texts) => application is { } id
        ? string.Create(CultureInfo.InvariantCulture, $"https://discord.com/developers/applications/{id}/bot")
        : texts.Portal;
}
