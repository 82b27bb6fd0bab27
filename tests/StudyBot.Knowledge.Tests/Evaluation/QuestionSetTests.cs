using StudyBot.Knowledge.Evaluation;
using StudyBot.Knowledge.Tests.Support;

namespace StudyBot.Knowledge.Tests.Evaluation;

public sealed class QuestionSetTests : IDisposable
{
    readonly TemporaryFolder _files = new();

    [Fact]
    public void A_negative_whose_answer_is_passed_over_is_less_sure_than_with_it()
    {
        var corpus = _files.Write("corpus.tsv", "p1\t\tLumut tumbuh subur di batu yang lembap.\np2\t\tPakis tumbuh di tepi sungai.\np3\t\tBatu kapur larut oleh hujan.\n");
        var questions = _files.Write("queries.tsv", "q1\tdi mana lumut tumbuh subur\n");
        var qrels = _files.Write("qrels.tsv", "q1 0 p1 1\n");
        var negatives = _files.Write("negatives.tsv", "n1\tdi mana lumut tumbuh subur\tp1\n");

        double? Area(bool passOver) =>
            RetrievalEvaluation.Run(QuestionSet.Read(corpus, questions, qrels, negatives, passOver), TimeProvider.System, null).RocAuc;

        Assert.Equal(0.5, Area(passOver: false));
        Assert.Equal(1, Area(passOver: true));
    }

    public void Dispose() => _files.Dispose();
}
