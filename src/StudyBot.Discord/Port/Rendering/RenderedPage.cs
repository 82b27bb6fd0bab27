using StudyBot.Chat;
using StudyBot.Discord.Models.Requests;

namespace StudyBot.Discord.Port.Rendering;

/// <summary>One page of a reply, rendered as what it turns out to become: mostly a new message, sometimes a change of one.</summary>
/// <param name="page">What to say.</param>
/// <param name="rendition">How.</param>
/// <param name="isPrivate">A new message is shown only to the person who asked.</param>
internal sealed class RenderedPage(Reply page, Rendition rendition, bool isPrivate)
{
    public MessageCreate Message => field ??= ReplyRenderer.New(page, rendition, isPrivate);

    public MessageEdit Edit => field ??= ReplyRenderer.Change(page, rendition);
}
