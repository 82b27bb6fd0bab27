using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Generation.Material;

/// <summary>An entry of a bibliography.</summary>
/// <param name="Authors">As written.</param>
/// <param name="Year">Four digits.</param>
/// <param name="Title">The title.</param>
/// <param name="Source">Where it stands.</param>
sealed record Book(string Authors, string Year, string Title, QuestionSource Source);
