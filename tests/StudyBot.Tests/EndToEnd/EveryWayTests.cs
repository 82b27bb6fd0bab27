using StudyBot.Tests.EndToEnd.Ways;

namespace StudyBot.Tests.EndToEnd;

/// <summary>Every command, button, menu, form and place to write in, by students and the teacher.</summary>
public abstract class EveryWayTests(SharedClass shared)
{
    static readonly Dictionary<string, Way> Known = new[] { CommandWays.All, ControlWays.All, MessageWays.All, TeacherWays.All, KeepingWays.All, PinWays.All, QuizWays.All }
        .SelectMany(ways => ways).ToDictionary();

    public static TheoryData<string> All => [.. Known.Keys];

    [Theory(Timeout = 60000)]
    [MemberData(nameof(All))]
    public async Task Is_answered_in_the_servers_language(string way)
    {
        var used = Known[way];

        var read = await used.Use(shared.Bot, used.Person);

        Assert.Contains(shared.IsEnglish ? used.English : used.Indonesian, read);
        Assert.Contains(used.Passage, read);
    }

    [Fact(Timeout = 60000)]
    public async Task In_a_question_channel_a_question_is_answered_unmentioned_where_it_can_be_read()
    {
        var asked = await shared.Bot.WriteAsync("ratna", SharedClass.QuestionChannel, "apa arti advokasi?");
        if (!shared.HasContent)
        {
            // Messages of one channel are heard in order: once this one is answered, the other was passed over.
            asked = await shared.Bot.WriteAsync("ratna", SharedClass.QuestionChannel, $"{RunningBot.Mention} apa arti advokasi?");
        }

        Assert.Contains("mewakili klien", (await shared.Bot.AnswerAfterAsync(asked, "ratna", SharedClass.QuestionChannel)).Text);
        Assert.Single(await shared.Bot.SaidAfterAsync("0", "ratna", SharedClass.QuestionChannel));
    }

    [Fact(Timeout = 60000)]
    public async Task That_messages_cannot_be_read_is_told_where_it_matters_and_only_then()
    {
        foreach (var (person, command, told) in new[]
        {
            ("siti", "bantuan", shared.IsEnglish ? "only messages addressed to me" : "pesan yang ditujukan kepada saya"),
            ("ratna", "pengaturan lihat", "Message Content Intent"),
            ("ratna", "cek", shared.IsEnglish ? "Message content cannot be read" : "Isi pesan tidak terbaca"),
        })
        {
            Assert.Equal(!shared.HasContent, (await shared.Bot.CommandAsync(person, "umum", command)).Text.Contains(told, StringComparison.Ordinal));
        }
    }
}

public sealed class IndonesianTests(IndonesianClass shared) : EveryWayTests(shared), IClassFixture<IndonesianClass>;

public sealed class EnglishTests(EnglishClass shared) : EveryWayTests(shared), IClassFixture<EnglishClass>;

/// <summary>F54: all but reading what is addressed to nobody works.</summary>
public sealed class IndonesianWithoutContentTests(IndonesianClassWithoutContent shared) : EveryWayTests(shared), IClassFixture<IndonesianClassWithoutContent>;

/// <summary>F54, in English.</summary>
public sealed class EnglishWithoutContentTests(EnglishClassWithoutContent shared) : EveryWayTests(shared), IClassFixture<EnglishClassWithoutContent>;
