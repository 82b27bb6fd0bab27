namespace StudyBot.Discord.Models;

/// <summary>The state of a thread.</summary>
/// <remarks>Source: developers/resources/channel, "Thread Metadata Object".</remarks>
internal sealed record ThreadMetadata
{
    /// <summary>Archived threads wake up when somebody writes, unless they are locked.</summary>
    public bool Archived { get; set; }

    /// <summary>Only those who manage threads can wake a locked thread.</summary>
    public bool Locked { get; set; }

    /// <summary>Minutes of silence until it leaves the list: 60, 1440, 4320 or 10080.</summary>
    public int AutoArchiveDuration { get; set; }

    /// <summary>Whether everybody in a private thread may add others.</summary>
    public bool? Invitable { get; set; }
}
