using StudyBot.Discord.Gateway;

namespace StudyBot.Discord.Tests.Gateway;

public class SessionPolicyTests
{
    [Fact]
    public void Every_close_code_has_the_step_that_the_documentation_asks_for()
    {
        int[] fatal = [4004, 4010, 4011, 4012, 4013];
        int[] newSession = [4007, 4009];
        for (var code = 1000; code <= 4999; code++)
        {
            var step = After(new(EndKind.Closed, code));
            var expected = fatal.Contains(code) ? NextStep.Stop
                : newSession.Contains(code) ? NextStep.Identify
                : code == 4014 ? NextStep.IdentifyWithoutMessageContent
                : NextStep.Resume;
            Assert.True(expected == step, $"{code}: {step} instead of {expected}");
        }
    }

    [Theory]
    [InlineData(EndKind.ConnectFailed, NextStep.Resume)]
    [InlineData(EndKind.Closed, NextStep.Resume)]
    [InlineData(EndKind.ReconnectRequested, NextStep.Resume)]
    [InlineData(EndKind.SessionResumable, NextStep.Resume)]
    [InlineData(EndKind.SessionInvalid, NextStep.Identify)]
    [InlineData(EndKind.Zombie, NextStep.Resume)]
    [InlineData(EndKind.Silent, NextStep.Resume)]
    [InlineData(EndKind.DeadlineMissed, NextStep.Resume)]
    [InlineData(EndKind.Faulted, NextStep.Resume)]
    [InlineData(EndKind.BudgetExhausted, NextStep.Resume)]
    [InlineData(EndKind.Stopped, NextStep.Stop)]
    public void Only_an_invalid_session_and_our_own_stop_end_the_session(object kind, object expected) =>
        Assert.Equal((NextStep)expected, After(new((EndKind)kind)));

    [Fact]
    public void Nobody_resumes_without_a_session() =>
        Assert.All(
            Enum.GetValues<EndKind>().Where(kind => kind != EndKind.Stopped),
            kind => Assert.Equal(NextStep.Identify, SessionPolicy.Decide(new(kind), hasSession: false, 0, messageContentAsked: true)));

    [Theory]
    [InlineData(2, NextStep.Resume)]
    [InlineData(3, NextStep.Identify)]
    public void The_third_failed_resume_gives_the_session_up(int failed, object expected) =>
        Assert.Equal((NextStep)expected, SessionPolicy.Decide(new(EndKind.Closed), hasSession: true, failed, messageContentAsked: true));

    [Fact]
    public void A_refused_intent_that_was_not_message_content_stops() =>
        Assert.Equal(NextStep.Stop, SessionPolicy.Decide(new(EndKind.Closed, 4014), hasSession: false, 0, messageContentAsked: false));

    [Fact]
    public void Every_code_that_stops_says_what_to_click_in_Indonesian_and_English()
    {
        foreach (var code in Enumerable.Range(1000, 4000).Where(SessionPolicy.IsFatal))
        {
            var indonesian = InLanguage("id-ID", () => GatewayStopped.From(code).Advice);
            var english = InLanguage("en-US", () => GatewayStopped.From(code).Advice);
            Assert.NotEmpty(indonesian);
            Assert.NotEmpty(english);
            Assert.NotEqual(indonesian, english);
        }
        Assert.Contains("Privileged Gateway Intents", GatewayStopped.From(4014).Advice);
        Assert.Contains("Reset Token", GatewayStopped.Unauthorized.Advice);
    }

    static NextStep After(ConnectionEnd end) => SessionPolicy.Decide(end, hasSession: true, failedResumes: 0, messageContentAsked: true);

    static string InLanguage(string name, Func<string> read)
    {
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        System.Globalization.CultureInfo.CurrentUICulture = new(name);
        try
        {
            return read();
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentUICulture = before;
        }
    }
}
