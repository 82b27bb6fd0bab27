using System.Text.Json;
using Spectre.Console.Testing;
using StudyBot.CommandLine;

namespace StudyBot.Tests.CommandLine;

public sealed class AskTests : IDisposable
{
    readonly Bench _bench = new();

    public void Dispose() => _bench.Dispose();

    [Fact(Timeout = 60000)]
    public async Task An_answer_shows_the_whole_list_with_its_heading_path_and_its_source()
    {
        var run = await _bench.RunAsync("ask", "apa fungsi dasar menurut Siporin?", "--top", "1");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("1. Dasar pekerjaan sosial › Fungsi dasar › Menurut Max Siporin (1975)", run.Output);
        Assert.Contains("memajukan ketertiban sosial", run.Output);
        Assert.Contains("menjamin standar subsistensi", run.Output);
        Assert.Contains("Sumber: ", run.Output);
        Assert.Contains("Siporin (1975)", run.Output);
        Assert.DoesNotContain("Advokasi", run.Output);
    }

    [Fact(Timeout = 60000)]
    public async Task The_words_of_the_question_are_marked_in_the_passage()
    {
        var run = await _bench.RunAsync(new TestConsole().EmitAnsiSequences(), "ask", "subsistensi");

        Assert.Contains("[1;4msubsistensi", run.Output);
    }

    [Fact(Timeout = 60000)]
    public async Task What_the_material_does_not_say_is_declined_with_the_missing_words()
    {
        var run = await _bench.RunAsync("ask", "cara membuat nasi goreng");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Bahan tidak memuat jawabannya.", run.Output);
        Assert.Contains("goreng", run.Output);
        Assert.DoesNotContain("Kata yang ditemukan", run.Output);
    }

    [Fact(Timeout = 60000)]
    public async Task Explain_says_why_and_why_not()
    {
        var found = await _bench.RunAsync("ask", "apa fungsi dasar menurut siporinn?", "--explain");
        Assert.Contains("Menampilkan hasil untuk", found.Output);
        Assert.Contains("Dijawab; keyakinan", found.Output);
        Assert.Contains("· Bagian ini memuat: fungsi, dasar, siporinn.", found.Output);

        var declined = await _bench.RunAsync("ask", "apa fungsi dasar menurut Plato?", "--explain");
        Assert.Contains("Plato tidak disebut dalam materi. Yang ada:", declined.Output);
        Assert.Contains("Tidak dijawab; keyakinan", declined.Output);
    }

    [Fact(Timeout = 60000)]
    public async Task Passages_shown_without_an_answer_are_named_the_nearest()
    {
        var run = await _bench.RunAsync("ask", "siapa presiden yang menulis buku masakan tentang lembaga");

        Assert.Contains("Bahan tidak memuat jawabannya.", run.Output);
        Assert.Contains("Bagian yang paling dekat (bukan jawaban):", run.Output);
        Assert.Contains("Advokasi", run.Output);
    }

    [Fact(Timeout = 60000)]
    public async Task Json_is_one_line_an_answer_with_the_documented_properties_however_narrow_the_terminal()
    {
        var run = await _bench.RunAsync(new TestConsole().Width(20), "ask", "fungsi dasar Siporin", "--json");

        using var json = JsonDocument.Parse(Assert.Single(run.OutputLines));
        Assert.Equal(
            ["id", "question", "outcome", "confidence", "passages", "matched", "unmatched", "shape", "elapsedMs"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal("answered", json.RootElement.GetProperty("outcome").GetString());
        var passage = json.RootElement.GetProperty("passages")[0];
        Assert.Equal(["document", "headings", "text", "score", "source"], passage.EnumerateObject().Select(p => p.Name));
        Assert.Equal("Dasar pekerjaan sosial", passage.GetProperty("document").GetString());
        Assert.Equal("Fungsi dasar", passage.GetProperty("headings")[0].GetString());
    }

    [Theory(Timeout = 60000)]
    [InlineData("fungsi dasar kedua menurut Siporin", "Butir ke-2 dari", "list")]
    [InlineData("tahun berapa fungsi dasar menurut Siporin", "Tahun 1975 [1]", "fact")]
    [InlineData("apa itu advokasi? apa fungsi dasar menurut Siporin?", "2. apa fungsi dasar menurut Siporin [2]", "several")]
    [InlineData("advokasi vs fungsi dasar menurut Plato", "Bahan kelas tidak memuat: fungsi dasar menurut Plato.", "comparison")]
    public async Task A_shaped_answer_says_so_above_its_passages_and_in_json(string question, string line, string kind)
    {
        Assert.Contains(line, (await _bench.RunAsync("ask", question)).Output);

        var json = await _bench.RunAsync("ask", question, "--json");
        using var answer = JsonDocument.Parse(Assert.Single(json.OutputLines));
        Assert.Equal(kind, answer.RootElement.GetProperty("shape").GetProperty("kind").GetString());
    }

    [Fact(Timeout = 60000)]
    public async Task Questions_of_a_file_keep_their_ids_and_their_order()
    {
        var file = _bench.Write("soal.txt", "{\"id\": \"a\", \"query\": \"apa itu advokasi\"}\n\nfungsi dasar Siporin\n{\"id\": 7, \"query\": \"😀\"}\n");

        var run = await _bench.RunAsync("ask", "--questions", file, "--json");

        Assert.Equal(["\"a\"", "\"3\"", "7"], run.OutputLines.Select(line =>
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.GetProperty("id").GetRawText();
        }));
    }

    [Theory(Timeout = 60000)]
    [InlineData("{\"id\": 1", "soal.txt:2:")]
    [InlineData("{\"id\": 1}", "\"query\"")]
    public async Task A_broken_line_is_named_before_anything_is_answered(string line, string expected)
    {
        var file = _bench.Write("soal.txt", $"apa itu advokasi\n{line}\n");

        var run = await _bench.RunAsync("ask", "--questions", file);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, Assert.Single(run.ErrorLines));
    }

    [Fact(Timeout = 60000)]
    public async Task A_changed_document_answers_with_its_new_words_at_once()
    {
        await _bench.RunAsync("ask", "advokasi");
        _bench.Write("knowledge/dasar.md", Bench.Document.Replace("mewakili klien", "membela kaum lemah", StringComparison.Ordinal));

        var run = await _bench.RunAsync("ask", "apa itu advokasi", "--top", "1");

        Assert.Contains("membela kaum lemah", run.Output);
        Assert.DoesNotContain("mewakili klien", run.Output);
    }

    [Fact(Timeout = 60000)]
    public async Task A_data_directory_that_cannot_be_written_is_a_clear_message()
    {
        _bench.Write("appsettings.json", $$"""{ "StudyBot": { "DataDirectory": "{{_bench.Write("berkas", "bukan folder").Replace('\\', '/')}}" } }""");

        var run = await _bench.RunAsync("ask", "advokasi");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("StudyBot:DataDirectory", Assert.Single(run.ErrorLines));
    }

    [Fact(Timeout = 60000)]
    public async Task Ctrl_C_ends_a_verb_as_shells_expect_without_a_word()
    {
        var error = new StringWriter();
        var cancelled = new CancellationToken(canceled: true);

        var code = await CommandLineApp.RunAsync(["ask", "advokasi"], new Terminal(new TestConsole(), error), _bench.Locations, cancelled);

        Assert.Equal((130, ""), (code, error.ToString()));
    }

    [Fact(Timeout = 60000)]
    public async Task The_program_speaks_English_when_set_to()
    {
        _bench.Write("appsettings.json", """{ "StudyBot": { "Language": "en" } }""");

        var run = await _bench.RunAsync("ask", "cara membuat nasi goreng");

        Assert.Contains("The material does not say.", run.Output);
    }

    [Theory(Timeout = 60000)]
    [InlineData("mikro/makro?")]
    [InlineData("(a")]
    [InlineData("nilai:")]
    [InlineData("AND")]
    [InlineData("*")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("a~0. [x TO y]")]
    [InlineData("apa yang di")]
    [InlineData("😀😀")]
    [InlineData("[bold]advokasi[/")]
    public async Task No_question_is_taken_for_a_query_or_for_markup(string question)
    {
        var run = await _bench.RunAsync("ask", question);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }

    [Fact(Timeout = 60000)]
    public async Task A_question_of_ten_thousand_letters_is_answered_or_declined()
    {
        var run = await _bench.RunAsync("ask", string.Concat(Enumerable.Repeat("advokasi? ", 1000)));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
    }
}
