namespace StudyBot.Discord.Gateway;

/// <summary>Where a connection hands its events. Called by the reader, in order; must return at once and may not throw.</summary>
internal interface IFrameSink
{
    /// <param name="frame">A dispatch; its bytes are valid only until this returns.</param>
    void Accept(in GatewayFrame frame);
}
