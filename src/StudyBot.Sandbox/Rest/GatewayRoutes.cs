using System.Text.Json.Nodes;

namespace StudyBot.Sandbox.Rest;

/// <summary>Where the gateway is (docs: events/gateway, "Get Gateway Bot").</summary>
static class GatewayRoutes
{
    public static Reply Get(Call call) => Reply.Ok(new JsonObject { ["url"] = call.Discord.GatewayUrl });

    public static Reply GetBot(Call call)
    {
        var budget = call.Discord.Gateway.Budget;
        return Reply.Ok(new JsonObject
        {
            ["url"] = call.Discord.GatewayUrl,
            ["shards"] = call.Discord.Gateway.Options.RecommendedShards,
            ["session_start_limit"] = new JsonObject
            {
                ["total"] = budget.Total,
                ["remaining"] = budget.Remaining,
                ["reset_after"] = (long)budget.ResetAfter.TotalMilliseconds,
                ["max_concurrency"] = budget.MaxConcurrency,
            },
        });
    }
}
