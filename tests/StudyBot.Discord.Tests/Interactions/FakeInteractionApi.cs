using System.Collections.Concurrent;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Rest;

namespace StudyBot.Discord.Tests.Interactions;

/// <summary>Discord's side of interactions, strict about the one acknowledgement. Writes down what is asked, in a word each.</summary>
internal sealed class FakeInteractionApi : IInteractionApi
{
    private readonly ConcurrentQueue<Call> _calls = new();
    private int _acknowledged;
    private ulong _lastId = 7000;

    public IReadOnlyList<Call> Calls => [.. _calls];

    public IReadOnlyList<string> Steps => [.. _calls.Select(call => call.Step)];

    /// <summary>Refuses a call by its step; null lets it pass.</summary>
    public Func<Call, DiscordError?> Refuse { get; set; } = _ => null;

    /// <summary>Awaited before a call is answered: a slow line.</summary>
    public Func<Call, Task> Delay { get; set; } = _ => Task.CompletedTask;

    public async Task<RestResult<InteractionCallback>> RespondAsync(Interaction interaction, InteractionResponse response, CancellationToken cancellationToken)
    {
        var call = new Call(response.Type.ToString(), response.Data);
        if (await NoteAsync(call) is { } refusal)
            return refusal;
        if (Interlocked.Exchange(ref _acknowledged, 1) == 1)
            return Refusal.Of(400, DiscordErrorCode.AlreadyAcknowledged);
        return new InteractionCallback { Resource = response.Data is MessageCreate or MessageEdit ? new() { Message = NewMessage() } : null };
    }

    public async Task<RestResult<Message>> EditOriginalAsync(Interaction interaction, MessageEdit edit, CancellationToken cancellationToken) =>
        await NoteAsync(new Call("EditOriginal", edit)) is { } refusal ? refusal : NewMessage();

    public async Task<DiscordError?> DeleteOriginalAsync(Interaction interaction, CancellationToken cancellationToken) =>
        await NoteAsync(new Call("DeleteOriginal", null));

    public async Task<RestResult<Message>> FollowUpAsync(Interaction interaction, MessageCreate message, CancellationToken cancellationToken) =>
        await NoteAsync(new Call("FollowUp", message)) is { } refusal ? refusal : NewMessage();

    public async Task<RestResult<Message>> EditFollowUpAsync(Interaction interaction, Snowflake message, MessageEdit edit, CancellationToken cancellationToken) =>
        await NoteAsync(new Call("EditFollowUp", edit)) is { } refusal ? refusal : NewMessage();

    public async Task<DiscordError?> DeleteFollowUpAsync(Interaction interaction, Snowflake message, CancellationToken cancellationToken) =>
        await NoteAsync(new Call("DeleteFollowUp", null));

    private async Task<DiscordError?> NoteAsync(Call call)
    {
        await Delay(call);
        _calls.Enqueue(call);
        return Refuse(call);
    }

    private Message NewMessage() => new() { Id = new Snowflake(Interlocked.Increment(ref _lastId) << 22), ChannelId = new Snowflake(10) };

    internal sealed record Call(string Step, object? Body)
    {
        public bool IsEphemeral => Flags.HasFlag(MessageFlags.Ephemeral);

        public MessageFlags Flags => Body switch
        {
            MessageCreate message => message.Flags ?? 0,
            MessageEdit edit => edit.Flags ?? 0,
            DeferredMessage deferred => deferred.Flags,
            _ => 0,
        };

        /// <summary>The words, wherever they stand.</summary>
        public string Text => Body switch
        {
            MessageCreate message => message.Content ?? Shown.Text(message.Components ?? []),
            MessageEdit edit => edit.Content.Value ?? Shown.Text(edit.Components.Value ?? []),
            _ => "",
        };
    }
}
