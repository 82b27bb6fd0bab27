using System.Collections.Frozen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace StudyBot.Sandbox.Page;

/// <summary>
/// Serves the chat page at <c>/</c> and its modules, styles and texts below <c>/page/</c>, all of them from this assembly,
/// so that it works from any folder. The page is one more client of the control API and can do nothing that the API cannot.
/// </summary>
static class PageRoutes
{
    const string ResourcePrefix = "Page/";

    /// <summary>
    /// What the browser may load and run: this server's own files and nothing else. What people and bots write is shown as text;
    /// should it ever become markup by a mistake of ours, it still could not run or call home.
    /// </summary>
    const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; media-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    static readonly FrozenDictionary<string, string> Files = typeof(PageRoutes).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
        .ToFrozenDictionary(name => name[ResourcePrefix.Length..].Replace('\\', '/'));

    public static void Map(WebApplication app)
    {
        app.MapGet("/", context => ServeAsync(context, "index.html"));
        app.MapGet("/page/{**file}", context => ServeAsync(context, (string?)context.Request.RouteValues["file"] ?? ""));
    }

    static async Task ServeAsync(HttpContext context, string file)
    {
        if (!Files.TryGetValue(file, out var resource))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "no-cache";
        await using var content = typeof(PageRoutes).Assembly.GetManifestResourceStream(resource)!;
        context.Response.ContentType = TypeOf(file);
        context.Response.ContentLength = content.Length;
        await content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json; charset=utf-8",
        ".svg" => "image/svg+xml",
        _ => "application/octet-stream",
    };
}
