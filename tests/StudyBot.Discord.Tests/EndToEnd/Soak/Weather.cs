namespace StudyBot.Discord.Tests.EndToEnd.Soak;

/// <summary>
/// Draws what goes wrong next. Each fault alone leaves time within the three seconds of an interaction, so an unanswered one is the
/// client's fault and nobody else's.
/// </summary>
internal static class Weather
{
    private static readonly string?[] Paths = [null, "/callback", "/messages", "/webhooks/"];

    /// <summary>Calls of the control API that bring it about: mostly one REST fault, at times a broken line as well.</summary>
    public static IEnumerable<(string Path, object Body)> Next(Random random)
    {
        yield return ("/faults/rest", Rest(random));
        if (random.Next(4) == 0)
            yield return Line(random);
    }

    private static object Rest(Random random)
    {
        var path = Paths[random.Next(Paths.Length)];
        var times = random.Next(1, 4);
        return random.Next(9) switch
        {
            0 => new { kind = "delay", path, times, delay_ms = random.Next(50, 400) },
            // Longer than a try may take: it is given up and repeated.
            1 => new { kind = "delay", path, times = 1, delay_ms = random.Next(1200, 1900) },
            2 => new { kind = "refuse", path, times = Math.Min(times, 2), status = 500 },
            3 => new { kind = "refuse", path, times = Math.Min(times, 2), status = random.Next(502, 505) },
            4 => new { kind = "abort", path, times = Math.Min(times, 2) },
            5 => new { kind = "lose_answer", path, times = Math.Min(times, 2) },
            var limit => new
            {
                kind = limit switch { 6 => "limit_user", 7 => "limit_shared", _ => random.Next(2) == 0 ? "limit_global" : "limit_cloudflare" },
                path,
                times,
                retry_after = random.Next(1, 5) / 10.0,
            },
        };
    }

    /// <summary>Breaks that leave the session to be resumed: nothing may be lost by them.</summary>
    private static (string Path, object Body) Line(Random random) => random.Next(7) switch
    {
        0 => ("/faults/drop", new { }),
        1 => ("/faults/drop", new { code = 4000 }),
        2 => ("/faults/drop", new { code = 4008 }),
        3 => ("/faults/reconnect", new { }),
        4 => ("/faults/heartbeat", new { }),
        5 => ("/faults/silence", new { acks = true }),
        _ => ("/faults/restart", new { keep_sessions = true, down_ms = 100 }),
    };
}
