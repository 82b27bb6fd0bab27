using StudyBot.Chat;
using StudyBot.Chat.Testing;

namespace StudyBot.Discord.Tests.Port;

/// <summary>How a feature is tested without a socket.</summary>
public sealed class RecordingChatTests
{
    [Fact(Timeout = 60000)]
    public async Task A_feature_answers_a_command_a_button_a_form_and_a_message()
    {
        var token = TestContext.Current.CancellationToken;
        var chat = new RecordingChat();
        chat.Serve(new Greeter(chat));

        await chat.AskAsync(Some.Command("halo", new Inputs { ["bersama"] = true }), token);
        Assert.Equal("Halo, Sari!\n[Ganti sapaan]", chat.Last.Text);
        Assert.Equal(Audience.Public, chat.Last.Audience);

        await chat.AskAsync(Some.Press(Greeter.Change), token);
        Assert.Equal("Sapaan baru", chat.Last.Form!.Title);

        await chat.AskAsync(Some.Submit(Greeter.Change, new Inputs { ["sapaan"] = "Selamat pagi" }), token);
        Assert.Equal("Selamat pagi, Sari!", chat.Last.Text);
        Assert.Equal(Audience.Private, chat.Last.Audience);

        await chat.TellAsync(new MessageReceived(Some.Message("hai") with { MentionsBot = true }), token);
        Assert.Equal(Destination.AnswerTo(Some.Message("hai")), chat.Last.To);
    }

    [Fact(Timeout = 60000)]
    public async Task A_refusal_reaches_the_feature_as_an_outcome()
    {
        var token = TestContext.Current.CancellationToken;
        var chat = new RecordingChat { Refuse = _ => new(RefusalReason.MissingRights, "50013") { Missing = Rights.SendMessages } };
        var outcome = await chat.SendAsync(new Destination.Channel(Some.Channel.Id), Reply.Of("a"), token);
        Assert.Equal(Rights.SendMessages, Assert.IsType<SendOutcome.Refused>(outcome).Missing);
        Assert.Empty(chat.Log);
    }

    private sealed class Greeter(IChat chat) : IChatFeature
    {
        public static readonly ControlId Change = new("greet", "change");

        public void AddTo(ChatRoutes.Builder routes) => routes
            .Define(new CommandDefinition("halo", "Menyapa") { Options = [new("bersama", OptionKind.Flag, "Terlihat semua orang")] })
            .Command("halo", asked => asked.Inputs.Flag("bersama") == true ? Audience.Public : Audience.Private, (asked, respond, token) =>
                respond.AnswerAsync(Reply.Of($"Halo, {asked.Person.Name}!").With(new ButtonsBlock(Button.Ask("Ganti sapaan", Change))), token))
            .ButtonForm("greet", "change", _ => new Form(Change, "Sapaan baru", new TextField("sapaan", "Sapaan")))
            .Form("greet", "change", Audience.Private, (sent, respond, token) =>
                respond.AnswerAsync(Reply.Of($"{sent.Inputs.Text("sapaan")}, {sent.Person.Name}!"), token))
            .On<MessageReceived>((received, token) => received.Message.IsForBot
                ? chat.SendAsync(Destination.AnswerTo(received.Message), Reply.Of("Halo!"), token)
                : Task.CompletedTask);
    }
}
