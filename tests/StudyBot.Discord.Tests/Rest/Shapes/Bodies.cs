using System.Text.Json;
using StudyBot.Discord.Json;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Commands;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Models.Requests;
using StudyBot.Discord.Tests.Models;

namespace StudyBot.Discord.Tests.Rest.Shapes;

/// <summary>Bodies with every field set that the bot may send.</summary>
internal static class Bodies
{
    public static FileContent File { get; } = new("kunci-jawaban.csv", "soal;jawaban\n"u8.ToArray(), "text/csv", "Daftar soal");

    public static MessageCreate FullMessage { get; } = new()
    {
        Content = "Fungsi pekerjaan sosial",
        Embeds =
        [
            new Embed
            {
                Title = "Siporin", Description = "Empat fungsi dasar", Url = "https://example.org/", Color = 0x3498DB,
                Timestamp = DateTimeOffset.UnixEpoch, Author = new EmbedAuthor { Name = "Max Siporin", Url = "https://example.org/", IconUrl = "https://example.org/a.png" },
                Footer = new EmbedFooter { Text = "1975", IconUrl = "https://example.org/a.png" }, Image = new EmbedImage { Url = "https://example.org/a.png" },
                Thumbnail = new EmbedImage { Url = "attachment://a.png" }, Fields = [new EmbedField { Name = "Tahun", Value = "1975", Inline = true }],
            },
        ],
        Components = [new ActionRow { Components = [new Button { Style = ButtonStyle.Primary, Label = "Lanjut", CustomId = "lanjut", Emoji = new Emoji { Name = "👉" } }] }],
        Flags = MessageFlags.SuppressEmbeds,
        AllowedMentions = AllowedMentions.OnlyUsers(new Snowflake(7), new Snowflake(8)),
    };

    public static MessageCreate ChannelMessage { get; } = FullMessage with
    {
        MessageReference = MessageReference.ReplyTo(new Snowflake(50)),
        Nonce = "1183000000000000050",
        AllowedMentions = FullMessage.AllowedMentions.WithRepliedUser(),
    };

    public static MessageCreate ComponentMessage { get; } = new()
    {
        Flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral,
        Components = [.. Sample("message_v2").Select(WithoutFile)],
    };

    /// <summary>The same with a file that it shows.</summary>
    public static MessageCreate ComponentMessageWithFile { get; } = ComponentMessage with { Components = Sample("message_v2"), Files = [File] };

    public static MessageEdit Edit { get; } = MessageEdit.ToComponentsV2(Sample("message_v2"));

    /// <summary>Forms with every kind of input, as many in each as one may have.</summary>
    public static IReadOnlyList<Modal> Forms { get; } =
        [.. Sample("modal").Chunk(5).Select(part => new Modal { CustomId = "tanya", Title = "Tanya lanjutan", Components = part })];

    public static CommandDefinition Command { get; } = JsonSerializer.Deserialize(SampleFiles.Bytes("Rest", "registered_command"), DiscordJson.Default.CommandDefinition)!;

    public static ThreadCreate Thread { get; } = new() { Name = "Fungsi menurut Siporin", AutoArchiveDuration = 1440 };

    public static CommandDefinition MessageCommand { get; } = new() { Type = CommandType.Message, Name = "Cari jawaban", DefaultMemberPermissions = Permissions.ManageGuild };

    public static MessageEdit TextEdit { get; } = new() { Content = "Habis waktu", Components = Optional.Of<IReadOnlyList<Component>>([]), KeptAttachments = [new(81)] };

    private static Component WithoutFile(Component component) => component is Container container
        ? container with { Components = [.. container.Components.Where(inner => inner is not FileDisplay)] }
        : component;

    private static IReadOnlyList<Component> Sample(string name) =>
        JsonSerializer.Deserialize(SampleFiles.Bytes("Components", name), DiscordJson.Default.IReadOnlyListComponent)!;
}
