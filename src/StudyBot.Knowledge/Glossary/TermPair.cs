namespace StudyBot.Knowledge.Glossary;

/// <summary>Two terms that mean the same, each as written.</summary>
/// <param name="Term">As the running text has it.</param>
/// <param name="Other">As the bracket or the further clause has it.</param>
/// <param name="TermIsEnglish">Which of them is the English one; null for a name and its short form.</param>
readonly record struct TermPair(string Term, string Other, bool? TermIsEnglish);
