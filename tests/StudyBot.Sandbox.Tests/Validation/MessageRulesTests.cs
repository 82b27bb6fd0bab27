using StudyBot.Sandbox.Validation;
using StudyBot.Sandbox.Validation.Messages;
using static StudyBot.Sandbox.Tests.Validation.Faulty;

namespace StudyBot.Sandbox.Tests.Validation;

public sealed class MessageRulesTests
{
    static readonly ExistingMessage Plain = new(0, HasContent: true, HasEmbeds: false, HasComponents: false, new HashSet<string> { "77" });

    [Theory]
    [InlineData("""{"content":"hi"}""", "fine")]
    [InlineData("""{}""", "50006")]
    [InlineData("""{"content":"  \n"}""", "50006")]
    [InlineData("""{"content":null,"embeds":[],"components":[]}""", "50006")]
    [InlineData("""{"message_reference":{"message_id":"5"}}""", "50006")]
    [InlineData("""{"message_reference":{"message_id":"5","type":1}}""", "fine")]
    [InlineData("""{"content":5}""", "content STRING_TYPE_CONVERT")]
    [InlineData("""{"content":"x","tts":"yes"}""", "tts BOOLEAN_TYPE_CONVERT")]
    [InlineData("""{"content":"x","nonce":"12345678901234567890123456"}""", "nonce BASE_TYPE_MAX_LENGTH")]
    [InlineData("""{"content":"x","flags":64}""", "flags BASE_TYPE_FORBIDDEN")]
    [InlineData("""{"content":"x","sticker_ids":["1","2","3","4"]}""", "sticker_ids BASE_TYPE_MAX_LENGTH")]
    [InlineData("""[]""", "MODEL_TYPE_CONVERT")]
    public void A_new_message_is_checked_field_by_field(string body, string expected) =>
        Assert.Equal(expected, Say(MessageRules.CheckCreate(Read(body), MessageFiles.None)));

    [Theory]
    [InlineData("a", 2000, "fine")]
    [InlineData("a", 2001, "content BASE_TYPE_MAX_LENGTH")]
    [InlineData("😀", 2000, "fine")]
    [InlineData("😀", 2001, "content BASE_TYPE_MAX_LENGTH")]
    [InlineData("👩‍⚕️", 500, "fine")]
    [InlineData("👩‍⚕️", 501, "content BASE_TYPE_MAX_LENGTH")]
    public void Content_is_measured_in_code_points(string text, int times, string expected) =>
        Assert.Equal(expected, Say(MessageRules.CheckCreate(Read($$"""{"content":"{{Repeat(text, times)}}"}"""), MessageFiles.None)));

    [Fact]
    public void Only_an_interactions_message_may_be_ephemeral()
    {
        var body = Read("""{"content":"x","flags":64}""");
        Assert.Equal("fine", Say(MessageRules.CheckCreate(body, MessageFiles.None, interaction: true)));
    }

    [Theory]
    [InlineData("content", "\"x\"")]
    [InlineData("embeds", """[{"title":"t"}]""")]
    [InlineData("sticker_ids", "[\"1\"]")]
    [InlineData("poll", "{}")]
    public void Components_v2_excludes_what_the_old_system_had(string field, string value)
    {
        var body = Read($$"""{"flags":32768,"components":[{"type":10,"content":"x"}],"{{field}}":{{value}}}""");
        Assert.Equal(
            $"{field} MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", Say(MessageRules.CheckCreate(body, MessageFiles.None)));
    }

    [Theory]
    [InlineData("""{"parse":[]}""", "fine")]
    [InlineData("""{"parse":["users"],"roles":["1"]}""", "fine")]
    [InlineData("""{"parse":["users"],"users":["1"]}""", "allowed_mentions MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE")]
    [InlineData("""{"parse":["user"]}""", "allowed_mentions.parse.0 BASE_TYPE_CHOICES")]
    [InlineData("""{"users":[12]}""", "allowed_mentions.users.0 NUMBER_TYPE_COERCE")]
    [InlineData("""{"users":["1","1"]}""", "allowed_mentions.users.1 SET_TYPE_ALREADY_CONTAINS_VALUE")]
    public void Allowed_mentions_name_each_person_once_and_one_way(string mentions, string expected) =>
        Assert.Equal(expected, Say(MessageRules.CheckCreate(Read($$"""{"content":"x","allowed_mentions":{{mentions}}}"""), MessageFiles.None)));

    [Fact]
    public void At_most_a_hundred_people_are_allowed_mentions()
    {
        var ids = Join(Enumerable.Range(1, 101).Select(n => $"\"{n}\""));
        var body = Read($$"""{"content":"x","allowed_mentions":{"users":[{{ids}}]} }""");
        Assert.Equal("allowed_mentions.users BASE_TYPE_MAX_LENGTH", Say(MessageRules.CheckCreate(body, MessageFiles.None)));
    }

    [Theory]
    [InlineData("""[{"id":"0","filename":"a.txt"}]""", "fine")]
    [InlineData("""[{"id":0}]""", "fine")]
    [InlineData("""[{"id":"1"}]""", "attachments.0 ATTACHMENT_NOT_FOUND")]
    [InlineData("""[{"filename":"a.txt"}]""", "attachments.0.id BASE_TYPE_REQUIRED")]
    [InlineData("""[{"id":"0"},{"id":"0"}]""", "attachments.1.id SET_TYPE_ALREADY_CONTAINS_VALUE")]
    public void An_attachment_describes_an_uploaded_file(string attachments, string expected) =>
        Assert.Equal(expected, Say(MessageRules.CheckCreate(Read($$"""{"attachments":{{attachments}}}"""), Files("a.txt"))));

    [Fact]
    public void A_file_is_enough_for_a_message_and_eleven_are_too_many()
    {
        var names = Enumerable.Range(0, 11).Select(n => $"{n}.txt").ToArray();
        Assert.Equal("fine", Say(MessageRules.CheckCreate(Read("{}"), Files(names[..10]))));
        Assert.Equal("30015", Say(MessageRules.CheckCreate(Read("{}"), Files(names))));
    }

    [Theory]
    [InlineData("""{}""", "fine")]
    [InlineData("""{"content":""}""", "fine")]
    [InlineData("""{"content":"","attachments":[]}""", "50006")]
    [InlineData("""{"attachments":[{"id":"77"}]}""", "fine")]
    [InlineData("""{"attachments":[{"id":"78"}]}""", "attachments.0 ATTACHMENT_NOT_FOUND")]
    [InlineData("""{"flags":4}""", "fine")]
    [InlineData("""{"flags":4096}""", "flags BASE_TYPE_FORBIDDEN")]
    public void An_edit_keeps_what_it_does_not_name(string body, string expected) =>
        Assert.Equal(expected, Say(MessageRules.CheckEdit(Read(body), MessageFiles.None, Plain)));

    [Theory]
    [InlineData("""{"flags":32768,"components":[{"type":10,"content":"x"}]}""", "content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2")]
    [InlineData("""{"flags":32768,"content":null,"components":[{"type":10,"content":"x"}]}""", "fine")]
    [InlineData("""{"content":null,"components":[{"type":10,"content":"x"}]}""", "components.0 UNION_TYPE_CHOICES")]
    public void An_edit_that_turns_a_message_into_v2_empties_the_old_fields(string body, string expected) =>
        Assert.Equal(expected, Say(MessageRules.CheckEdit(Read(body), MessageFiles.None, Plain)));

    [Fact]
    public void The_answer_nests_faults_by_field()
    {
        var refusal = MessageRules.CheckCreate(Read($$"""{"content":"{{Repeat("a", 2001)}}","embeds":[{}]}"""), MessageFiles.None);
        Assert.Equal(
            """{"message":"Invalid Form Body","code":50035,"errors":{"content":{"_errors":[{"code":"BASE_TYPE_MAX_LENGTH","message":"Must be 2000 or fewer in length."}]},"embeds":{"0":{"description":{"_errors":[{"code":"BASE_TYPE_REQUIRED","message":"This field is required"}]}}}}}""",
            refusal!.ToJson().ToJsonString());
        Assert.Equal("""{"message":"Cannot send an empty message","code":50006}""", Refusal.EmptyMessage.ToJson().ToJsonString());
    }
}
