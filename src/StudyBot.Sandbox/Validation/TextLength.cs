namespace StudyBot.Sandbox.Validation;

/// <summary>
/// Length as Discord measures it: Unicode code points, so that an emoji outside the basic plane counts once and a
/// family emoji as many times as it has parts. Discord's staff says so in discord/discord-api-docs#1315.
/// </summary>
static class TextLength
{
    /// <summary>The number of code points; an unpaired surrogate counts as one.</summary>
    public static int Of(string text)
    {
        var length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                length--;
        }

        return length;
    }
}
