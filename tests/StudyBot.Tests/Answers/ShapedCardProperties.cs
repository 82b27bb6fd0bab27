using System.Text.RegularExpressions;
using StudyBot.Answers;
using StudyBot.Chat;
using StudyBot.Tests.Support;
using StudyBot.Wording;

namespace StudyBot.Tests.Answers;

public sealed class ShapedCardProperties : IDisposable
{
    static readonly string[] Subjects = ["fungsi pekerjaan sosial", "fungsi", "pengertian pekerjaan sosial", "advokasi", "klien", "sumber material", "Plato"];

    static readonly string[] Forms =
    [
        "{0}", "beda {0} dan {1}", "{0} menurut Pincus vs {0} menurut Siporin", "sebutkan 1 {0}", "{0} kedua menurut Siporin", "{0} nomor 7",
        "tahun berapa {0} menurut Siporin", "halaman berapa {0}", "apakah {0} hanya {1}?", "apakah pekerja sosial mewakili {1}?", "rangkum {0}",
        "rangkum artikel ini", "{0}? apa {1}? apa itu {0}? siapa {1}?", "apa {0} dan apa {1}", "ada berapa {0} menurut Siporin",
    ];

    readonly Classroom _class = new();

    public void Dispose() => _class.Dispose();

    [Fact]
    public void Every_number_in_a_card_is_that_of_a_passage_and_every_quotation_stands_in_one()
    {
        foreach (var form in Forms)
        {
            foreach (var one in Subjects)
            {
                foreach (var other in Subjects)
                    Check(string.Format(null, form, one, other));
            }
        }
    }

    [Fact]
    public void Each_number_that_is_cited_is_explained_once()
    {
        var card = Card("fungsi menurut Pincus vs fungsi menurut Siporin");

        Assert.Contains("[1] Fungsi menurut Allen Pincus (1973)", card);
        Assert.Contains("[2] Fungsi menurut Max Siporin (1975: 20)", card);
    }

    [Fact]
    public void One_paragraph_of_two_documents_is_one_citation_that_names_both()
    {
        _class.Write("knowledge/salinan.md", "# Salinan\n\n## Arti advokasi\n\nAdvokasi berarti mewakili klien di hadapan lembaga. Pekerja sosial melakukannya bila klien tidak didengar.");
        _class.Refresh();

        var card = Card("apakah advokasi berarti mewakili klien?");

        Assert.Contains("Teks menyatakan demikian [1]", card);
        Assert.Contains("Juga ada di: ", card);
        Assert.DoesNotContain("[2]", card);
    }

    void Check(string question)
    {
        var answer = _class.Library.Ask(question, 4);
        var card = Card(question);
        Assert.All(Regex.Matches(card, @"(?<!\\)\[(\d+)\]"), number => Assert.InRange(int.Parse(number.Groups[1].Value, null), 1, answer.Passages.Count));
        var material = string.Join('\n', answer.Passages.Select(p => p.Passage.Text.ReplaceLineEndings(" ")));
        Assert.All(
            Regex.Matches(Plain(card), "“([^”]+?)(?: …)?” \\["),
            quoted => Assert.Contains(quoted.Groups[1].Value, material, StringComparison.Ordinal));
    }

    string Card(string question)
    {
        var answer = _class.Library.Ask(question, 4);
        return PlainText.Of(AnswerCard.Of(answer, question, _class.Library.Shelf, new AnswerStyle(Voice.Indonesian)));
    }

    /// <summary>Without marks of emphasis and escapes.</summary>
    static string Plain(string markup) => Regex.Replace(markup.Replace("**", "", StringComparison.Ordinal), @"\\(.)", "$1");
}
