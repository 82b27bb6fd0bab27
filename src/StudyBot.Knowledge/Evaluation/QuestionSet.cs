namespace StudyBot.Knowledge.Evaluation;

/// <summary>A question with its id.</summary>
/// <param name="Id">The id.</param>
/// <param name="Text">The question.</param>
/// <param name="Without">The passage that answers it and is passed over, so that none does; null for none.</param>
public sealed record PosedQuestion(string Id, string Text, string? Without = null);

/// <summary>A corpus with questions and the passages that answer them, as tab-separated files without a header.</summary>
/// <param name="Corpus">Passages: id, title, text.</param>
/// <param name="Questions">Questions that some passage of the corpus answers.</param>
/// <param name="Relevant">By question id, the ids of the passages that answer it.</param>
/// <param name="Negatives">Questions that no passage answers.</param>
public sealed record QuestionSet(
    IReadOnlyList<(string Id, string Title, string Text)> Corpus,
    IReadOnlyList<PosedQuestion> Questions,
    IReadOnlyDictionary<string, IReadOnlySet<string>> Relevant,
    IReadOnlyList<PosedQuestion> Negatives)
{
    /// <summary>Reads the files. Questions without a relevant passage in the corpus are left out.</summary>
    /// <param name="corpus">Lines of id, title, text.</param>
    /// <param name="questions">Lines of id, text.</param>
    /// <param name="judgements">TREC qrels: question, 0, passage, grade.</param>
    /// <param name="negatives">Lines of id, text, or null.</param>
    /// <param name="passOver">Whether a third column of the negatives names the passage that would answer and is passed over ("-" for none).</param>
    /// <exception cref="FormatException">A line has too few columns; the message names file and line.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static QuestionSet Read(string corpus, string questions, string judgements, string? negatives, bool passOver = false)
    {
        var passages = Rows(corpus, 3).Select(r => (r[0], r[1], r[2])).ToList();
        var ids = passages.Select(p => p.Item1).ToHashSet();
        var relevant = Rows(judgements, 4, ' ', '\t')
            .Where(r => r[3] != "0" && ids.Contains(r[2]))
            .GroupBy(r => r[0])
            .ToDictionary(g => g.Key, g => (IReadOnlySet<string>)g.Select(r => r[2]).ToHashSet());
        return new QuestionSet(
            passages,
            [.. Rows(questions, 2).Select(r => new PosedQuestion(r[0], r[1])).Where(q => relevant.ContainsKey(q.Id))],
            relevant,
            negatives is null ? [] : [.. Rows(negatives, 2).Select(r => new PosedQuestion(r[0], r[1], passOver && r is [_, _, not "-", ..] ? r[2] : null))]);
    }

    static IEnumerable<string[]> Rows(string file, int columns, params char[] separators)
    {
        var number = 0;
        foreach (var line in File.ReadLines(file))
        {
            number++;
            if (line.Length == 0)
                continue;
            var cells = line.Split(separators.Length == 0 ? ['\t'] : separators);
            yield return cells.Length >= columns
                ? cells
                : throw new FormatException($"{file}, line {number}: {columns} columns are needed, {cells.Length} were found.");
        }
    }
}
