using StudyBot.Chat;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Requests;

namespace StudyBot.Discord.Port.Rendering;

/// <summary>Turns a reply into a request to Discord. Pure. For replies that fit into one message; see <see cref="ReplyPages"/>.</summary>
internal static class ReplyRenderer
{
    /// <summary>The rendition that a place takes: without the right to show links and embeds, plain text.</summary>
    public static Rendition For(Rights botRights) => botRights.Allow(Rights.EmbedLinks) ? Rendition.Components : Rendition.PlainText;

    /// <summary>A new message.</summary>
    /// <param name="reply">What to say.</param>
    /// <param name="rendition">How.</param>
    /// <param name="isPrivate">Only the person who asked sees it; with interactions only.</param>
    public static MessageCreate New(Reply reply, Rendition rendition, bool isPrivate = false)
    {
        var inColumns = rendition == Rendition.Components && EmbedRenderer.Suits(reply);
        var body = inColumns ? Beside(reply) : Body(reply, rendition);
        var flags = body.Flags
            | (isPrivate ? MessageFlags.Ephemeral : MessageFlags.None)
            | (reply.IsQuiet ? MessageFlags.SuppressNotifications : MessageFlags.None);
        return new MessageCreate
        {
            Content = body.Content,
            Embeds = inColumns ? EmbedRenderer.Embeds(reply) : null,
            Components = body.Components.Count == 0 ? null : body.Components,
            Flags = flags == MessageFlags.None ? null : flags,
            AllowedMentions = Notify(reply),
            Files = Files(reply),
        };
    }

    /// <summary>
    /// A change to a message of ours. Whatever it showed before goes, files too. Columns stand one below the other: a message made of
    /// components cannot become one of embeds.
    /// </summary>
    public static MessageEdit Change(Reply reply, Rendition rendition)
    {
        var body = Body(reply, rendition);
        var edit = rendition == Rendition.Components
            ? MessageEdit.ToComponentsV2(body.Components)
            : new MessageEdit { Content = body.Content, Components = Json.Optional.Of(body.Components) };
        return edit with { AllowedMentions = Notify(reply), Files = Files(reply), KeptAttachments = [] };
    }

    private static (string? Content, IReadOnlyList<Component> Components, MessageFlags Flags) Body(Reply reply, Rendition rendition)
    {
        if (rendition == Rendition.Components)
            return (null, ComponentRenderer.Render(EmbedRenderer.Stacked(reply)), MessageFlags.IsComponentsV2);
        return (PlainText.WithoutControls(reply), ComponentRenderer.Controls(reply.Blocks), MessageFlags.None);
    }

    /// <summary>What stands beside embeds.</summary>
    private static (string? Content, IReadOnlyList<Component> Components, MessageFlags Flags) Beside(Reply reply) =>
        (EmbedRenderer.Content(reply), ComponentRenderer.Controls(reply.Blocks), MessageFlags.None);

    private static AllowedMentions Notify(Reply reply) =>
        reply.Notify.Count == 0 ? AllowedMentions.None : AllowedMentions.OnlyUsers(reply.Notify.Select(person => person.ToSnowflake()));

    private static FileContent[] Files(Reply reply) => reply.Files.Count == 0 ? [] :
        [.. reply.Files.Select(file => new FileContent(file.Name, file.Content, null, file.AltText.Length == 0 ? null : file.AltText))];
}
