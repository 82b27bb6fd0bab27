using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;
using StudyBot.Discord.Tests.Rest.Shapes;

namespace StudyBot.Discord.Tests.Rest;

public sealed class UploadTests
{
    [Fact]
    public void Files_go_beside_the_JSON_each_with_its_number_name_and_type()
    {
        using var world = new RestWorld();
        MessageCreate message = Bodies.FullMessage with { Files = [Bodies.File, new FileContent("a.png", new byte[] { 1, 2, 3 }, "image/png")] };

        _ = world.Rest.CreateMessageAsync(new Snowflake(20), message, world.Cancel);
        world.Settle();

        SentRequest sent = Assert.Single(world.Discord.Sent);
        Assert.Equal("multipart/form-data", sent.ContentType);
        Assert.Matches("name=payload_json\r\n", sent.Body.Replace("\"", "", StringComparison.Ordinal));
        Assert.Contains("Content-Type: text/csv", sent.Body, StringComparison.Ordinal);
        Assert.Matches("name=\"?files\\[0\\]\"?; filename=\"?kunci-jawaban.csv\"?", sent.Body);
        Assert.Matches("name=\"?files\\[1\\]\"?; filename=\"?a.png\"?", sent.Body);
        Assert.Contains("soal;jawaban", sent.Body, StringComparison.Ordinal);
        Assert.Contains("""
            "attachments":[{"id":"0","filename":"kunci-jawaban.csv","description":"Daftar soal"},{"id":"1","filename":"a.png"}]
            """, sent.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void An_upload_that_is_tried_again_is_sent_whole()
    {
        using var world = new RestWorld();
        world.Discord.Next(Answer.Fault(502));

        Task<RestResult<Message>> upload = world.Rest.CreateMessageAsync(new Snowflake(20), new MessageCreate { Files = [Bodies.File] }, world.Cancel);
        world.Advance(1);

        Assert.False(world.IsWaiting(upload));
        Assert.Equal(2, world.Discord.Sent.Count(sent => sent.Body.Contains("soal;jawaban", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_edit_names_the_attachments_that_stay_beside_the_new_ones()
    {
        using var world = new RestWorld();
        var edit = new MessageEdit { KeptAttachments = [new Snowflake(81)], Files = [Bodies.File] };

        _ = world.Rest.EditOriginalAsync(new Snowflake(1), "tok", edit, world.Cancel);
        world.Settle();

        Assert.Contains("""
            "attachments":[{"id":"81"},{"id":"0","filename":"kunci-jawaban.csv","description":"Daftar soal"}]
            """, Assert.Single(world.Discord.Sent).Body, StringComparison.Ordinal);
    }
}
