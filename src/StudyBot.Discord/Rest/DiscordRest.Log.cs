using Microsoft.Extensions.Logging;
using StudyBot.Discord.Rest.Limiting;

namespace StudyBot.Discord.Rest;

internal sealed partial class DiscordRest
{
    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord limits {Route} (scope {Scope}) for {Seconds:0.###} s. The request waits if its deadline allows.")]
    private partial void LogRateLimited(Route route, RateLimitScope scope, double seconds);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Route} was not done ({Kind}) at try {Tried}; again in {Seconds:0.###} s.")]
    private partial void LogAgain(Route route, DiscordErrorKind kind, int tried, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord refused {Count} requests in ten minutes. At {Limit} the client stops by itself, since Discord would lock out this address: look for a missing permission.")]
    private partial void LogManyRefused(int count, int limit);
}
