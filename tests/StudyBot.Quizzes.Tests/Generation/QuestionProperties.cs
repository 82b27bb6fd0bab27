using CsCheck;
using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Generation;
using StudyBot.Quizzes.Generation.Material;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Tests.Support;

namespace StudyBot.Quizzes.Tests.Generation;

/// <summary>What holds of every question, whatever the documents and the seed.</summary>
public class QuestionProperties
{
    const int Rounds = 25;

    static void OfEveryQuestion(Action<QuizQuestion> holds) =>
        OfEveryDraw((_, questions) => Assert.All(questions, holds));

    static void OfEveryDraw(Action<KeyedDocument, IReadOnlyList<QuizQuestion>> holds) =>
        Deck.Draws.Sample(
            draw =>
            {
                var document = Deck.Torn(draw.Which, draw.Tear);
                holds(document, QuestionBank.Of([document]).Draw(new QuestionRequest(200, draw.Seed)).Questions);
            },
            iter: Rounds);

    [Fact]
    public void One_option_is_the_key_and_no_two_are_the_same_after_folding() => OfEveryQuestion(question =>
    {
        if (question.IsTyped)
        {
            Assert.NotEmpty(question.Accepted[0]);
            Assert.Equal(-1, question.Key);
            return;
        }
        Assert.InRange(question.Options.Count, 2, 4);
        Assert.InRange(question.Key, 0, question.Options.Count - 1);
        Assert.Equal(question.Options.Count, question.Options.Select(Soundness.Folded).Distinct().Count());
    });

    [Fact]
    public void The_stem_does_not_hold_the_key() => OfEveryQuestion(question =>
    {
        if (question.Kind != QuestionKind.TrueFalse)
            Assert.DoesNotContain($" {Soundness.Folded(question.Answer)} ", $" {Soundness.Folded(question.Stem)} ", StringComparison.Ordinal);
    });

    [Fact]
    public void The_stem_does_not_hold_a_short_key_in_another_form() => OfEveryQuestion(question =>
    {
        var key = Gist.Of(question.Answer);
        if (question.Kind is QuestionKind.Author or QuestionKind.Gap or QuestionKind.Source or QuestionKind.ShortAnswer && key.Stems.Count <= 3)
            Assert.Equal(0, key.Shared(Gist.Of(question.Stem)));
    });

    [Fact]
    public void The_deciding_sentence_supports_no_other_option() => OfEveryQuestion(question =>
    {
        var source = Gist.Of(question.Source.Sentence);
        var others = question.Options.Where((_, i) => i != question.Key);
        if (question.Kind == QuestionKind.Outsider)
        {
            Assert.False(Gist.Of(question.Answer).IsWithin(source));
            Assert.All(others, member => Assert.True(Gist.Of(member).IsWithin(source)));
        }
        else if (question.Kind != QuestionKind.TrueFalse)
            Assert.All(others, other => Assert.False(Gist.Of(other).IsWithin(source), $"{question.Stem} / {other}"));
    });

    [Fact]
    public void Options_are_of_like_length() => OfEveryQuestion(question =>
    {
        if (question.IsTyped || question.Kind is QuestionKind.Author or QuestionKind.Source)
            return;
        Assert.All(question.Options, option =>
        {
            var (shorter, longer) = (Math.Min(option.Length, question.Answer.Length), Math.Max(option.Length, question.Answer.Length));
            Assert.True(longer - shorter <= 14 || longer <= 1.8 * shorter, $"{question.Answer} / {option}");
        });
    });

    [Fact]
    public void Numbers_ascend() => OfEveryQuestion(question =>
    {
        var isNumber = question.Options.Count > 2 && question.Options.All(option => option.Split(' ')[0].All(c => char.IsDigit(c) || c == '.'));
        if (isNumber)
            Assert.Equal(question.Options.OrderBy(NumberWords.ValueOf), question.Options);
    });

    [Fact]
    public void Whole_sentences_are_shown_without_what_was_around_them() => OfEveryQuestion(question =>
    {
        Assert.Equal(question.Stem.Count(c => c == '“'), question.Stem.Count(c => c == '”'));
        Assert.DoesNotContain("  ", question.Stem, StringComparison.Ordinal);
        Assert.All(question.Options, option =>
        {
            Assert.DoesNotContain('\n', option);
            Assert.False(option[^1] is ':' or ',' or ';' or '-');
            Assert.True(char.IsUpper(option[0]) || char.IsDigit(option[0]) || NumberWords.Of(option) is not null, option);
        });
    });

    [Fact]
    public void No_option_stands_out_by_a_translation_behind_it() => OfEveryQuestion(question =>
    {
        if (question.Kind is QuestionKind.Member or QuestionKind.Outsider or QuestionKind.Order or QuestionKind.Statement)
            Assert.All(question.Options, option => Assert.DoesNotMatch(@"\([^()\d]*\)", option));
    });

    [Fact]
    public void The_source_is_a_place_in_the_document() => OfEveryDraw((document, questions) =>
    {
        foreach (var question in questions)
        {
            Assert.Equal(document.Key, question.Source.Document);
            Assert.NotEmpty(question.Source.Sentence);
            var place = question.Source.Span.In(document.Document.Text);
            var inPlace = Gist.Of(place);
            Assert.True(
                question.Source.Sentence.Split('\n').Any(line => Gist.Of(line).IsWithin(inPlace)),
                $"{question.Source.Sentence} / {place}");
        }
    });

    [Fact]
    public void Other_options_are_of_the_keys_kind() => OfEveryDraw((document, questions) =>
    {
        var material = new DocumentMaterial(document);
        var items = material.Lists.SelectMany(list => list.Items).Select(item => item.Shown).ToHashSet();
        var terms = material.Definitions.Select(definition => definition.Term).ToHashSet();
        var authors = material.Authors.All.SelectMany(author => new[] { author.Name, author.Surname }).ToHashSet();
        foreach (var question in questions)
        {
            Assert.All(question.Options, option => Assert.True(
                question.Kind switch
                {
                    QuestionKind.Author => authors.Contains(option),
                    QuestionKind.Member or QuestionKind.Outsider or QuestionKind.Order => items.Contains(option),
                    QuestionKind.Gap => terms.Contains(question.Answer) ? terms.Contains(option) : NumberWords.ValueOf(option) > 0,
                    _ => true,
                },
                $"{question.Kind}: {option}"));
        }
    });
}
