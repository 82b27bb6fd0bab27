using System.IO.Compression;
using System.Text;
using StudyBot.Discord.Gateway;
using StudyBot.Discord.Tests.Gateway.Peer;

namespace StudyBot.Discord.Tests.Gateway;

public class CompressionTests
{
    [Theory(Timeout = 60000)]
    [InlineData(int.MaxValue)]
    [InlineData(7)]
    public async Task A_compressed_connection_is_read_in_whatever_pieces_it_comes(int pieceSize)
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, with: Compressed);
        var connection = await peer.AcceptReadyAsync();
        connection.PieceSize = pieceSize;
        Assert.Contains("compress=zlib-stream", connection.Query);

        var texts = new[] { "{}", $$"""{"content":"{{new string('a', 200_000)}}"}""", """{"content":"Siporin – ü"}""" };
        foreach (var text in texts)
            await connection.DispatchAsync("TEXT", text);

        await bot.ExpectEventAsync();
        foreach (var text in texts)
            Assert.Equal(text, (await bot.ExpectEventAsync()).Payload);
    }

    [Fact(Timeout = 60000)]
    public async Task Each_connection_has_its_own_context()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, with: Compressed);
        var first = await peer.AcceptReadyAsync();
        await bot.CatchUpAsync(first);
        await first.ReconnectAsync();

        var second = await peer.AcceptAsync();
        second.ContinuouslyAcknowledge();
        await second.HelloAsync();
        await second.ExpectAsync(6);
        await second.ResumedAsync();
        await bot.CatchUpAsync(second);
        Assert.False(second.IsClosed);
    }

    [Fact(Timeout = 60000)]
    public async Task Bytes_of_another_context_end_the_connection_and_it_is_resumed()
    {
        await using var peer = ScriptedPeer.Start(TestContext.Current.CancellationToken);
        await using var bot = BotUnderTest.Start(peer.Address, with: Compressed);
        var first = await peer.AcceptReadyAsync();
        await bot.ExpectNoticeAsync<GatewayNotice.Ready>();
        await first.SendRawAsync([1, 2, 3, 4, 0x00, 0x00, 0xFF, 0xFF]);

        Assert.Equal(4000, await first.ExpectCloseAsync());
        var second = await peer.AcceptAsync();
        await second.HelloAsync();
        await second.ExpectAsync(6);
    }

    [Fact]
    public void A_message_beyond_the_limit_is_refused_instead_of_filling_the_memory()
    {
        using var inflater = new Inflater(limit: 100_000);

        Assert.Throws<InvalidDataException>(() => inflater.Inflate(Deflate(new string(' ', 1_000_000))));
    }

    static byte[] Deflate(string text)
    {
        var compressed = new MemoryStream();
        using var zlib = new ZLibStream(compressed, CompressionLevel.Optimal);
        zlib.Write(Encoding.UTF8.GetBytes(text));
        zlib.Flush();
        return compressed.ToArray();
    }

    static GatewayClientParts Compressed(GatewayClientParts parts) =>
        parts with { Options = parts.Options with { Compression = GatewayCompression.ZlibStream } };
}
