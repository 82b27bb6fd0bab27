// A whole bot: answers /halo. DISCORD_TOKEN is its token, DISCORD_API another server that speaks Discord, such as the practice one.
using Microsoft.Extensions.DependencyInjection;
using StudyBot.Chat;
using StudyBot.Discord;
using StudyBot.Discord.Models;

var options = new DiscordOptions
{
    Token = Environment.GetEnvironmentVariable("DISCORD_TOKEN") ?? "",
    ApiUrl = new Uri(Environment.GetEnvironmentVariable("DISCORD_API") ?? "https://discord.com/api/v10"),
    Intents = Intents.Guilds,
};
var routes = new ChatRoutes.Builder()
    .Define(new CommandDefinition("halo", "Menyapa kembali"))
    .Command("halo", Audience.Public, (asked, respond, token) =>
        respond.AnswerAsync(Reply.Of($"Halo, {Markup.Escape(asked.Person.Name)}!"), token))
    .Build();

await using var services = new ServiceCollection().AddLogging().AddDiscordChat(options).BuildServiceProvider();
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) => (press.Cancel, _) = (true, stop.CancelAsync());
var stopped = await services.GetRequiredService<DiscordChat>().RunAsync(routes, stop.Token);
Console.WriteLine(stopped?.Advice ?? "Sampai jumpa.");
