using StudyBot.Chat;
using StudyBot.Quizzes.Rounds;
using StudyBot.Settings;

namespace StudyBot.Quizzes.Playing;

/// <summary>Who may steer a quiz, and whose word alone decides an appeal: its starter, teachers and moderators.</summary>
internal sealed class Steerers(Preferences preferences)
{
    /// <summary>Whether a person may steer this quiz.</summary>
    public bool Include(Person person, RoundState round) => person.Id.Value == round.Setup.Starter || IsTeacher(person, new ServerId(round.Setup.Server));

    /// <summary>Whether a person is a teacher or moderator of the server.</summary>
    public bool IsTeacher(Person person, ServerId server) =>
        Teachers.Include(person, preferences.Of(server)) || person.Rights.Allow(Rights.ManageMessages);
}
