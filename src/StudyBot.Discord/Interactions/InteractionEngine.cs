using StudyBot.Chat;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Port.Api;
using StudyBot.Discord.Port.Reading;
using StudyBot.Discord.Port.Rendering;

namespace StudyBot.Discord.Interactions;

/// <summary>
/// Answers interactions by the routes: runs the handler, and tells Discord to wait when it takes longer. Each interaction is
/// handled beside all others; nothing here ages by this machine's clock, since Discord alone decides what is too late.
/// </summary>
/// <param name="parts">What it needs from outside.</param>
/// <param name="reader">Understands interactions.</param>
internal sealed class InteractionEngine(InteractionParts parts, RequestReader reader)
{
    /// <summary>What is not answered by then is deferred; of Discord's three seconds this leaves enough for a slow line.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private volatile ChatRoutes _routes = ChatRoutes.From();

    /// <summary>By what to answer from now on.</summary>
    public ChatRoutes Routes
    {
        get => _routes;
        set => _routes = value;
    }

    /// <summary>Answers an interaction; completes when its handler has ended and everything is said. Throws only when stopping.</summary>
    public async Task HandleAsync(Interaction interaction, CancellationToken stopping)
    {
        if (reader.Read(interaction) is not { } request)
            return;
        switch (_routes.Find(request))
        {
            case Route.Answered route:
                await AnswerAsync(interaction, request, route, stopping);
                break;
            case Route.Opened route:
                await OpenAsync(interaction, request, route, stopping);
                break;
            case Route.Proposed route:
                await ProposeAsync(interaction, (AutocompleteRequested)request, route, stopping);
                break;
            case null when request is AutocompleteRequested:
                await parts.Api.RespondAsync(interaction, InteractionResponse.Suggest([]), stopping);
                break;
            case null:
                await SayPrivatelyAsync(interaction, request, Unknown(request), stopping);
                break;
        }
    }

    private async Task AnswerAsync(Interaction interaction, Request request, Route.Answered route, CancellationToken stopping)
    {
        var responder = new InteractionResponder(interaction, request, AudienceOf(route, interaction, request), parts);
        var deferred = Task.CompletedTask;
        var patience = parts.Time.CreateTimer(_ => deferred = responder.DeferAsync(stopping), null, Patience, Timeout.InfiniteTimeSpan);
        try
        {
            await route.Answer(request, responder, stopping);
            if (!responder.IsSettled)
                await FinishAsync(responder, interaction, request, stopping);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            Log.HandlerFailed(parts.Logger, Name(request), error);
            await ApologiseAsync(responder, parts.Texts.HandlerFailed(request), stopping);
        }
        finally
        {
            await patience.DisposeAsync();
            await deferred.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (deferred.Exception is { } failure)
                Log.DeferralFailed(parts.Logger, Name(request), failure);
        }
    }

    /// <summary>Declared by the handler; private when it cannot tell, and when there is no message to change.</summary>
    private Audience AudienceOf(Route.Answered route, Interaction interaction, Request request)
    {
        try
        {
            var declared = route.Audience(request);
            return declared == Audience.SameMessage && interaction.Message is null ? Audience.Private : declared;
        }
        catch (Exception error)
        {
            Log.HandlerFailed(parts.Logger, Name(request), error);
            return Audience.Private;
        }
    }

    /// <summary>A handler that changes a message may find nothing to change; any other owes an answer.</summary>
    private async Task FinishAsync(InteractionResponder responder, Interaction interaction, Request request, CancellationToken stopping)
    {
        if (responder.Audience == Audience.SameMessage)
        {
            await responder.DeferAsync(stopping);
            return;
        }
        Log.HandlerSilent(parts.Logger, Name(request));
        await responder.AnswerAsync(Reply.Of(parts.Texts.NothingToSay(request)), stopping);
    }

    private async Task ApologiseAsync(InteractionResponder responder, string text, CancellationToken stopping)
    {
        try
        {
            var reply = Reply.Of(text);
            _ = responder.IsThinking
                ? await responder.AnswerAsync(reply, stopping)
                : await responder.FollowUpAsync(Audience.Private, reply, stopping);
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            Log.ApologyFailed(parts.Logger, error);
        }
    }

    /// <summary>A form is the first answer or never: no deferral, no waiting.</summary>
    private async Task OpenAsync(Interaction interaction, Request request, Route.Opened route, CancellationToken stopping)
    {
        try
        {
            var modal = FormRenderer.Render(route.Open(request));
            var opened = await parts.Api.RespondAsync(interaction, InteractionResponse.Open(modal), stopping);
            if (opened.Error is { } refusal && !refusal.IsLostInteraction())
                throw new InvalidOperationException($"Discord refused the form: {refusal}");
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            Log.HandlerFailed(parts.Logger, Name(request), error);
            await SayPrivatelyAsync(interaction, request, Reply.Of(parts.Texts.HandlerFailed(request)), stopping);
        }
    }

    private async Task ProposeAsync(
        Interaction interaction, AutocompleteRequested request, Route.Proposed route, CancellationToken stopping)
    {
        var choices = await Proposals.FindAsync(route.Propose, request, Patience, parts, stopping);
        CommandChoice[] shown = [.. choices.Select(choice => CommandWriter.Choice(choice, FocusedType(interaction.Data!.Options)))];
        await parts.Api.RespondAsync(interaction, InteractionResponse.Suggest(shown), stopping);
    }

    /// <summary>Proposals are of the type of the option being typed into, which may lie below subcommands.</summary>
    private static CommandOptionType FocusedType(IReadOnlyList<CommandInput> options) =>
        options is [{ Options.Count: > 0 } inner]
            ? FocusedType(inner.Options)
            : options.FirstOrDefault(option => option.Focused == true)?.Type ?? CommandOptionType.String;

    private async Task SayPrivatelyAsync(Interaction interaction, Request request, Reply reply, CancellationToken stopping)
    {
        var responder = new InteractionResponder(interaction, request, Audience.Private, parts);
        await responder.AnswerAsync(reply, stopping);
    }

    private Reply Unknown(Request request) => request is CommandInvoked or MessageCommandInvoked or UserCommandInvoked
        ? Reply.Of(parts.Texts.UnknownCommand(request))
        : _routes.UnknownControl?.Invoke(request) ?? Reply.Of(parts.Texts.ControlExpired(request));

    /// <summary>For the log: what was asked, without what the person filled in.</summary>
    internal static string Name(Request request) => request switch
    {
        CommandInvoked command => $"/{command.Command}",
        MessageCommandInvoked command => $"message command \"{command.Command}\"",
        UserCommandInvoked command => $"user command \"{command.Command}\"",
        AutocompleteRequested typed => $"/{typed.Command} {typed.Option}",
        ButtonPressed pressed => $"button {pressed.Control.Feature}:{pressed.Control.Action}",
        MenuChosen chosen => $"menu {chosen.Control.Feature}:{chosen.Control.Action}",
        FormSubmitted sent => $"form {sent.Control.Feature}:{sent.Control.Action}",
        _ => request.GetType().Name,
    };
}
