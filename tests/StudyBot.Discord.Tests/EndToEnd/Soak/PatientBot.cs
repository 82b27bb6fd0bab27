using System.Collections.Concurrent;
using StudyBot.Chat;

namespace StudyBot.Discord.Tests.EndToEnd.Soak;

/// <summary>Answers everything that people do in the soak, each with the number it was asked with.</summary>
internal sealed class PatientBot
{
    public static readonly ControlId Press = new("soak", "press"), Open = new("soak", "open"), Sent = new("soak", "sent");

    private int _working;

    public Outages Outages { get; } = new();

    /// <summary>Numbers of the messages that were heard, in order.</summary>
    public ConcurrentQueue<string> Heard { get; } = new();

    /// <summary>No handler is at work.</summary>
    public bool IsIdle => Volatile.Read(ref _working) == 0;

    public void AddTo(ChatRoutes.Builder routes, Func<IChat> chat) => routes
        .Define(Numbered("cepat"), Numbered("lambat"), Numbered("susulan"), new CommandDefinition("papan", "Papan"))
        .Command("papan", Audience.Public, (_, respond, token) =>
            respond.AnswerAsync(new Reply(new TextBlock("papan"), new ButtonsBlock(Button.Ask("Tekan", Press), Button.Ask("Buka", Open))), token))
        .Command("cepat", Audience.Public, (asked, respond, token) => WorkAsync(() => respond.AnswerAsync(Of(asked), token)))
        .Command("lambat", Audience.Private, (asked, respond, token) => WorkAsync(async () =>
        {
            await Task.Delay(700, token);
            await respond.AnswerAsync(Of(asked), token);
        }))
        .Command("susulan", Audience.Public, (asked, respond, token) => WorkAsync(async () =>
        {
            await respond.AnswerAsync(Of(asked), token);
            await respond.FollowUpAsync(Audience.Private, Reply.Of("susulan"), token);
        }))
        .Autocomplete("cepat", "nomor", (typed, _) => new([Choice.Same(typed.Typed)]))
        .Button("soak", "press", Audience.SameMessage, (_, respond, token) => WorkAsync(() =>
            respond.AnswerAsync(new Reply(new TextBlock("ditekan"), new ButtonsBlock(Button.Ask("Tekan", Press), Button.Ask("Buka", Open))), token)))
        .ButtonForm("soak", "open", _ => new Form(Sent, "Formulir", new TextField("nomor", "Nomor")))
        .Form("soak", "sent", Audience.Private, (sent, respond, token) => WorkAsync(() => respond.AnswerAsync(Reply.Of($"nomor {sent.Inputs.Text("nomor")}"), token)))
        .On<MessageReceived>((received, token) =>
        {
            Heard.Enqueue(received.Message.Text);
            return WorkAsync(() => chat().SendAsync(Destination.AnswerTo(received.Message), Reply.Of($"gema {received.Message.Text}"), token));
        })
        .On<ConnectionChanged>((changed, _) =>
        {
            Outages.Note(changed.Change);
            return Task.CompletedTask;
        });

    private static CommandDefinition Numbered(string name) =>
        new(name, "Untuk soak") { Options = [new("nomor", OptionKind.Text, "Nomor") { IsRequired = true, IsProposed = name == "cepat" }] };

    private static Reply Of(CommandInvoked asked) => Reply.Of($"nomor {asked.Inputs.Text("nomor")}");

    private async Task WorkAsync(Func<Task> work)
    {
        Interlocked.Increment(ref _working);
        try
        {
            await work();
        }
        finally
        {
            Interlocked.Decrement(ref _working);
        }
    }
}
