using System.Text.Json.Nodes;
using StudyBot.Sandbox.Validation;

namespace StudyBot.Sandbox.Rest;

/// <summary>A refusal as Discord words it: HTTP status, JSON error code, sentence (docs: topics/opcodes-and-status-codes).</summary>
sealed record ApiError(int Status, int Code, string Message)
{
    public static readonly ApiError Unauthorized = new(401, 0, "401: Unauthorized");
    public static readonly ApiError NotFound = new(404, 0, "404: Not Found");
    public static readonly ApiError MethodNotAllowed = new(405, 0, "405: Method Not Allowed");
    public static readonly ApiError Internal = new(500, 0, "500: Internal Server Error");
    public static readonly ApiError Cloudflare = new(403, 40333, "internal network error");
    public static readonly ApiError UnknownApplication = new(404, 10002, "Unknown Application");
    public static readonly ApiError UnknownChannel = new(404, 10003, "Unknown Channel");
    public static readonly ApiError UnknownGuild = new(404, 10004, "Unknown Guild");
    public static readonly ApiError UnknownMember = new(404, 10007, "Unknown Member");
    public static readonly ApiError UnknownMessage = new(404, 10008, "Unknown Message");
    public static readonly ApiError UnknownOverwrite = new(404, 10009, "Unknown Overwrite");
    public static readonly ApiError UnknownRole = new(404, 10011, "Unknown Role");
    public static readonly ApiError UnknownUser = new(404, 10013, "Unknown User");
    public static readonly ApiError UnknownEmoji = new(400, 10014, "Unknown Emoji");
    public static readonly ApiError UnknownWebhook = new(404, 10015, "Unknown Webhook");
    public static readonly ApiError UnknownInteraction = new(404, 10062, "Unknown interaction");
    public static readonly ApiError UnknownCommand = new(404, 10063, "Unknown application command");
    public static readonly ApiError NotYourApplication = new(403, 20012, "You are not authorized to perform this action on this application");
    public static readonly ApiError TooManyPins = new(400, 30003, "Maximum number of pins reached (250)");
    public static readonly ApiError TooManyCommands = new(400, 30032, "Maximum number of application commands reached.");
    public static readonly ApiError TooManyCreates =
        new(429, 30034, "Max number of daily application command creates has been reached (200)");
    public static readonly ApiError TooLarge = new(413, 40005, "Request entity too large");
    public static readonly ApiError ForumMessage = new(400, 40058, "Cannot send a message in a forum channel");
    public static readonly ApiError AlreadyAcknowledged = new(400, 40060, "Interaction has already been acknowledged.");
    public static readonly ApiError TagRequired = new(400, 40067, "A tag is required to create a forum post in this channel");
    public static readonly ApiError MissingAccess = new(403, 50001, "Missing Access");
    public static readonly ApiError NotOnDirectMessages = new(400, 50003, "Cannot execute action on a DM channel");
    public static readonly ApiError NotYourMessage = new(403, 50005, "Cannot edit a message authored by another user");
    public static readonly ApiError EmptyMessage = new(400, 50006, "Cannot send an empty message");
    public static readonly ApiError ClosedToMessages = new(403, 50007, "Cannot send messages to this user");
    public static readonly ApiError NonTextChannel = new(400, 50008, "Cannot send messages in a non-text channel");
    public static readonly ApiError MissingPermissions = new(403, 50013, "Missing Permissions");
    public static readonly ApiError SystemMessage = new(403, 50021, "Cannot execute action on a system message");
    public static readonly ApiError WrongChannelType = new(400, 50024, "Cannot execute action on this channel type");
    public static readonly ApiError InvalidWebhookToken = new(401, 50027, "Invalid Webhook Token");
    public static readonly ApiError InvalidRecipient = new(400, 50033, "Invalid Recipient(s)");
    public static readonly ApiError InvalidContentType = new(400, 50035, "Invalid Form Body");
    public static readonly ApiError FileTooLarge = new(400, 50045, "Asset exceeds maximum size: 10485760");
    public static readonly ApiError InvalidApiVersion = new(400, 50041, "Invalid API version provided");
    public static readonly ApiError ArchivedThread = new(400, 50083, "Thread is archived");
    public static readonly ApiError InvalidJson = new(400, 50109, "The request body contains invalid JSON.");
    public static readonly ApiError UploadMissing = new(400, 50146, "Uploaded file not found.");
    public static readonly ApiError NoMutualGuilds =
        new(403, 50278, "Cannot send messages to this user due to having no mutual guilds");
    public static readonly ApiError NoHistoryForReply = new(400, 160002, "Cannot reply without permission to read message history");
    public static readonly ApiError ThreadExists = new(400, 160004, "A thread has already been created for this message");
    public static readonly ApiError LockedThread = new(403, 160005, "Thread is locked");

    /// <summary>Faults by field, for code 50035.</summary>
    public JsonObject? Errors { get; init; }

    /// <summary>50035 with one faulty field.</summary>
    /// <param name="path">Names from the body's root joined by dots.</param>
    public static ApiError Form(string path, string code, string message)
    {
        JsonNode errors = new JsonObject
        {
            ["_errors"] = new JsonArray(new JsonObject { ["code"] = code, ["message"] = message }),
        };
        foreach (var name in path.Split('.').Reverse())
            errors = new JsonObject { [name] = errors };
        return new ApiError(400, 50035, "Invalid Form Body") { Errors = (JsonObject)errors };
    }

    /// <summary>A refused body, with its faults by field.</summary>
    public static ApiError From(Refusal refusal) => new(400, refusal.Code, refusal.Message)
    {
        Errors = refusal.ToJson()["errors"]?.DeepClone() as JsonObject,
    };

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["message"] = Message, ["code"] = Code };
        if (Errors is not null)
            json["errors"] = Errors.DeepClone();
        return json;
    }
}

/// <summary>Ends a request with an <see cref="ApiError"/>. The rules throw it, the pipeline writes it.</summary>
sealed class RefusedException(ApiError error) : Exception(error.Message)
{
    public ApiError Error => error;
}
