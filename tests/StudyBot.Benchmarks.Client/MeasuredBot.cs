using Microsoft.Extensions.DependencyInjection;
using StudyBot.Chat;
using StudyBot.Discord;

namespace StudyBot.Benchmarks.Client;

/// <summary>A bot put together as anybody would, with handlers that do the least: count, or answer with one message.</summary>
sealed class MeasuredBot : IAsyncDisposable
{
    /// <summary>About as long as a short passage with its source.</summary>
    static readonly string Answer = string.Concat(Enumerable.Repeat("Fungsi pekerjaan sosial menurut Siporin, 1975. ", 10));

    readonly CancellationTokenSource _stop = new();
    readonly ServiceProvider _services;
    readonly Task _running;

    MeasuredBot(DiscordOptions options, ChatRoutes routes)
    {
        _services = new ServiceCollection().AddLogging().AddDiscordChat(options).BuildServiceProvider();
        _running = _services.GetRequiredService<DiscordChat>().RunAsync(routes, _stop.Token);
    }

    public static MeasuredBot Start(int port, GatewayCompression compression, Counts counts)
    {
        var options = new DiscordOptions { Token = "measured", ApiUrl = new Uri($"http://127.0.0.1:{port}/api/v10"), Compression = compression };
        var routes = new ChatRoutes.Builder()
            .Define(new CommandDefinition("tanya", "Bertanya kepada bahan kuliah")
            {
                Options =
                [
                    new CommandOption("pertanyaan", OptionKind.Text, "Apa yang ingin diketahui"),
                    new CommandOption("pribadi", OptionKind.Flag, "Hanya untuk penanya"),
                ],
            })
            .Command("tanya", Audience.Public, (_, respond, token) => respond.AnswerAsync(Reply.Of(Answer), token))
            .On<ServerJoined>((_, _) => Done(counts.Server))
            .On<MessageReceived>((_, _) => Done(counts.Message))
            .Build();
        return new MeasuredBot(options, routes);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running;
        await _services.DisposeAsync();
        _stop.Dispose();
    }

    static Task Done(Action count)
    {
        count();
        return Task.CompletedTask;
    }
}
