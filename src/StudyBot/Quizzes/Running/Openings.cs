using StudyBot.Quizzes.Rounds;

namespace StudyBot.Quizzes.Running;

/// <summary>The quizzes that are being opened. Safe to use from any thread.</summary>
internal sealed class Openings
{
    readonly Lock _gate = new();
    readonly List<Opening> _underWay = [];

    /// <summary>Somebody's wish is being looked into.</summary>
    public Opening Begin(ulong starter)
    {
        var opening = new Opening(this, starter);
        lock (_gate)
            _underWay.Add(opening);
        return opening;
    }

    /// <summary>Keeps a channel for an opening; false when another has it, or a quiz is played there.</summary>
    public bool TryKeep(Opening opening, ulong channel, Func<bool> isPlayed)
    {
        lock (_gate)
        {
            if (_underWay.Exists(other => other.Channel == channel) || isPlayed())
                return false;
            opening.Channel = channel;
            return true;
        }
    }

    /// <summary>What a person asked for becomes nobody's.</summary>
    public void Forget(ulong person)
    {
        lock (_gate)
        {
            foreach (var opening in _underWay.Where(opening => opening.Starter == person))
                opening.Starter = FormerMember.Nobody;
        }
    }

    internal void End(Opening opening)
    {
        lock (_gate)
            _underWay.Remove(opening);
    }
}
