using CsCheck;
using StudyBot.Sandbox.Tests.OpenApi;
using StudyBot.Sandbox.Validation;
using StudyBot.Sandbox.Validation.Commands;
using StudyBot.Sandbox.Validation.Interactions;
using StudyBot.Sandbox.Validation.Messages;
using static StudyBot.Sandbox.Tests.Validation.Faulty;
using static StudyBot.Sandbox.Tests.Validation.RandomBodies;

namespace StudyBot.Sandbox.Tests.Validation;

/// <summary>Our rules come from the documentation, the judge's from the API description: what ours take, the judge takes.</summary>
public sealed class AgreementTests
{
    const int Samples = 1_000;

    [Fact]
    public void A_message_we_take_fits_the_description() => Agree(Message, "POST", "/channels/5/messages",
        body => MessageRules.CheckCreate(Read(body), MessageFiles.None));

    [Fact]
    public void A_modal_we_take_fits_the_description() => Agree(Modal, "POST", "/interactions/5/token/callback",
        body => CallbackRules.Check(Read(body), new CallbackSetting(2), MessageFiles.None));

    [Fact]
    public void A_command_we_take_fits_the_description() => Agree(Command, "POST", "/applications/5/commands",
        body => CommandRules.Check(Read(body), inGuild: false));

    static void Agree(Gen<string> bodies, string method, string path, Func<string, Refusal?> check)
    {
        if (OpenApiJudge.FromEnvironment() is not { } judge)
        {
            Assert.Skip($"{OpenApiJudge.PathVariable} does not name Discord's API description.");
            return;
        }

        var taken = 0;
        bodies.Sample(
            body =>
            {
                if (check(body) is not null)
                    return;
                Interlocked.Increment(ref taken);
                var objections = judge.Judge(new JudgedRequest(method, path, "application/json", Read(body)));
                Assert.True(objections.Count == 0, $"{body}\n{string.Join('\n', objections)}");
            },
            iter: Samples);
        Assert.InRange(taken, Samples / 20, Samples); // Else the bodies were too wild to say anything.
    }
}
