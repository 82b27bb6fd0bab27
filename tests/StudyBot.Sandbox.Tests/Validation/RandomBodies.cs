using System.Globalization;
using CsCheck;
using static StudyBot.Sandbox.Tests.Validation.Faulty;

namespace StudyBot.Sandbox.Tests.Validation;

/// <summary>Bodies that are mostly right; each field is now and then at, or just over, one of its bounds.</summary>
static class RandomBodies
{
    const string Absent = "";

    static readonly Gen<string> Flag = Rarely("true", "false", "null");
    static readonly Gen<string> Id = Gen.Int[0, 40].Select(n => $"\"id-{n}\"");

    static Gen<string> Button { get; } = Object(
        ("type", Just("2")), ("style", Any("1", "2", "3", "4", "7")), ("label", Mostly(Text(80), Just("\"ya\""))),
        ("custom_id", Id), ("emoji", Rarely("""{"name":"📖"}""", """{"name":"📖","animated":false}""")), ("disabled", Flag));

    static Gen<string> Options(int max) => Gen.Int[1, max + 1].Select(count => $"[{Join(Enumerable.Range(0, count).Select(Option))}]");

    static Gen<string> StringSelect { get; } = Object(
        ("type", Just("3")), ("custom_id", Id), ("options", Options(25)), ("min_values", Rarely("0", "1", "25", "26")),
        ("max_values", Rarely("1", "2", "0")), ("placeholder", Mostly(Text(150), Just(Absent))), ("required", Flag));

    static Gen<string> UserSelect { get; } = Object(
        ("type", Just("5")), ("custom_id", Id), ("default_values", Rarely("""[{"id":"5","type":"user"}]""", "[]", """[{"id":"5","type":"role"}]""")));

    static Gen<string> Display { get; } = Object(("type", Just("10")), ("content", Mostly(Text(4000), Just("\"teks\""))));

    static Gen<string> Row { get; } = Object(
        ("type", Just("1")), ("components", Gen.OneOf(List(Button, 1, 6), List(StringSelect, 1, 1), List(UserSelect, 1, 2))));

    static Gen<string> Thumbnail { get; } = Object(
        ("type", Just("11")), ("media", Just("""{"url":"https://example.org/a.png"}""")), ("description", Mostly(Text(1024), Just(Absent))));

    static Gen<string> Section { get; } = Object(
        ("type", Just("9")), ("components", List(Display, 1, 4)), ("accessory", Gen.OneOf(Button, Thumbnail)));

    static Gen<string> Separator { get; } = Object(("type", Just("14")), ("spacing", Rarely("1", "2", "3")), ("divider", Flag));

    static Gen<string> Container { get; } = Object(
        ("type", Just("17")), ("accent_color", Rarely("0", "16777215", "16777216", "null")), ("spoiler", Flag),
        ("components", List(Gen.OneOf(Row, Display, Section, Separator), 1, 4)));

    static Gen<string> Embed { get; } = Object(
        ("title", Mostly(Text(256), Just("\"judul\""))), ("description", Mostly(Text(4096), Just(Absent))), ("color", Rarely("1", "-1", "null")),
        ("url", Rarely("\"https://example.org\"", "null")), ("footer", Rarely("""{"text":"kaki"}""", "{}")),
        ("fields", Rarely("""[{"name":"n","value":"v","inline":true}]""", "[{}]", "[]")));

    public static Gen<string> Message { get; } = Gen.OneOf(
        Object(
            ("content", Mostly(Text(2000), Just("\"halo\""))), ("embeds", List(Embed, 0, 3)), ("components", List(Row, 0, 3)),
            ("allowed_mentions", Rarely("""{"parse":[]}""", """{"users":["5"],"replied_user":false}""", """{"parse":["x"]}""")),
            ("flags", Rarely("0", "4", "4096", "64")), ("tts", Flag)),
        Object(
            ("flags", Just("32768")), ("components", List(Gen.OneOf(Container, Row, Display, Section, Separator), 1, 3)), ("embeds", Rarely("[]", "null"))));

    static Gen<string> Input { get; } = Gen.OneOf(
        Object(
            ("type", Just("4")), ("custom_id", Id), ("style", Any("1", "2")), ("min_length", Rarely("0", "4000", "-1")),
            ("max_length", Rarely("1", "4000", "4001", "0")), ("value", Mostly(Text(4000), Just(Absent))), ("placeholder", Mostly(Text(100), Just(Absent)))),
        StringSelect,
        UserSelect,
        Object(("type", Just("19")), ("custom_id", Id), ("min_values", Rarely("0", "10", "11")), ("max_values", Rarely("1", "10", "11")), ("required", Flag)),
        Object(("type", Just("21")), ("custom_id", Id), ("options", Options(10)), ("required", Flag)),
        Object(("type", Just("22")), ("custom_id", Id), ("options", Options(10)), ("max_values", Rarely("1", "10"))),
        Object(("type", Just("23")), ("custom_id", Id), ("default", Flag)));

    public static Gen<string> Modal { get; } = Object(
        ("type", Just("9")),
        ("data", Object(
            ("custom_id", Id), ("title", Mostly(Text(45), Just("\"judul\""))),
            ("components", List(
                Gen.OneOf(
                    Object(
                        ("type", Just("18")), ("label", Mostly(Text(45), Just("\"nama\""))), ("description", Mostly(Text(100), Just(Absent))),
                        ("component", Input)),
                    Display),
                1,
                3)))));

    static Gen<string> CommandOption { get; } = Object(
        ("type", Any("3", "4", "5", "6", "10", "11", "12")), ("name", Gen.Int[0, 99].Select(n => $"\"opsi{n}\"")),
        ("description", Mostly(Text(100), Just("\"keterangan\""))), ("min_value", Rarely("1", "1.5")), ("max_length", Rarely("1", "6000", "6001")),
        ("autocomplete", Rarely("true")), ("choices", Rarely("""[{"name":"a","value":"b"}]""", """[{"name":"a","value":1}]""")));

    public static Gen<string> Command { get; } = Object(
        ("name", Any("\"tanya\"", "\"Tanya\"", "\"ท\"")), ("description", Mostly(Text(100), Just("\"keterangan\""))),
        ("name_localizations", Rarely("""{"id":"tanya"}""", "{}", "null")), ("options", List(CommandOption, 0, 3)),
        ("contexts", Rarely("[0]", "[0,1,2]", "[]", "null")), ("default_member_permissions", Rarely("\"8\"", "null", "\"x\"")), ("nsfw", Flag));

    static Gen<string> Object(params (string Name, Gen<string> Value)[] fields) => fields
        .Select(field => field.Value.Select(value => value == Absent ? Absent : $"\"{field.Name}\":{value}"))
        .Aggregate(Just(Absent), (all, next) => Gen.Select(all, next, (left, right) => left == Absent ? right : right == Absent ? left : $"{left},{right}"))
        .Select(text => $"{{{text}}}");

    static Gen<string> List(Gen<string> item, int min, int max) => item.Array[min, max].Select(items => $"[{Join(items)}]");

    /// <summary>A string at or one over its limit, now and then in characters outside the basic plane.</summary>
    static Gen<string> Text(int limit) =>
        Gen.Select(Any("a", "😀"), Any(0, limit - 1, limit, limit + 1), (unit, length) => $"\"{Repeat(unit, length)}\"");

    static Gen<string> Mostly(Gen<string> rare, Gen<string> usual) => Gen.Frequency((1, rare), (9, usual));

    static Gen<string> Rarely(params string[] values) => Mostly(Any(values), Just(Absent));

    static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    static Gen<string> Just(string value) => Gen.Const(value);

    static string Option(int n) => string.Create(CultureInfo.InvariantCulture, $$"""{"label":"l{{n}}","value":"{{n}}"}""");
}
