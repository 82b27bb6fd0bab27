using Microsoft.AspNetCore.Http;
using StudyBot.Sandbox.World;

namespace StudyBot.Sandbox;

/// <summary>Serves uploaded files, as Discord's content delivery does.</summary>
static class AttachmentRoute
{
    public static Task ServeAsync(HttpContext context, WorldState world)
    {
        (string ContentType, byte[] Content)? found;
        lock (world.Gate)
            found = Snowflake.Parse((string?)context.Request.RouteValues["id"]) is { } id ? world.FindFile(id) : null;
        if (found is not { } file)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("This content is no longer available.");
        }
        context.Response.ContentType = file.ContentType;
        // An uploaded page or drawing shares the address of the chat page, so it must not run anything.
        context.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.ContentLength = file.Content.Length;
        return context.Response.Body.WriteAsync(file.Content, context.RequestAborted).AsTask();
    }
}
