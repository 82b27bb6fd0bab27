using StudyBot.Knowledge.Evaluation;

namespace StudyBot.Benchmarks.Knowledge;

/// <summary>The corpus that the benchmarks of answering use.</summary>
static class QuestionSets
{
    /// <summary>Wikipedia passages (4,395) with questions, and questions off their topics, from the folder that STUDYBOT_EVAL names.</summary>
    public static QuestionSet Wikipedia()
    {
        var sets = Environment.GetEnvironmentVariable("STUDYBOT_EVAL")
            ?? throw new InvalidOperationException("The question sets are not here: set STUDYBOT_EVAL to their folder.");
        string File(string name) => Path.Combine(sets, "idkmrc", name);
        return QuestionSet.Read(File("corpus-large.tsv"), File("queries.dev.tsv"), File("qrels.dev.tsv"), File("offtopic.dev.tsv"));
    }

    /// <summary>The corpus as one document a passage, in a new folder.</summary>
    public static string WriteDocuments(QuestionSet set)
    {
        var folder = Directory.CreateTempSubdirectory("studybot-bench-").FullName;
        // One file of sections is read as one document; a hundred passages a file is about a book chapter.
        foreach (var (chapter, number) in set.Corpus.Chunk(100).Select((c, i) => (c, i)))
        {
            var text = string.Join("\n\n", chapter.Select(p => p.Text));
            System.IO.File.WriteAllText(Path.Combine(folder, $"{number:00}.md"), text);
        }
        return folder;
    }
}
