using System.Text.Json;
using BenchmarkDotNet.Attributes;
using StudyBot.Discord.Json;
using StudyBot.Discord.Limits;
using StudyBot.Discord.Models;
using StudyBot.Discord.Models.Components;
using StudyBot.Discord.Models.Interactions;
using StudyBot.Discord.Models.Requests;

namespace StudyBot.Benchmarks.Models;

/// <summary>Time and bytes to check and write an answer, and to cut a long text.</summary>
[MemoryDiagnoser]
public class EncodeBenchmarks
{
    static readonly string Text = string.Concat(Enumerable.Repeat("Pekerjaan sosial menolong orang menolong dirinya sendiri. ", 200));

    readonly string _text = Text;

    readonly MessageCreate _card = new()
    {
        Flags = MessageFlags.IsComponentsV2,
        Components =
        [
            new Container { Components = [new TextDisplay { Content = Text[..900] }, new Separator(), new TextDisplay { Content = "Siporin (1975)" }] },
            new ActionRow { Components = [.. Enumerable.Range(1, 4).Select(number => new Button { Style = ButtonStyle.Secondary, Label = "Lanjut", CustomId = $"lanjut:{number}" })] },
        ],
    };

    /// <summary>Compares a card with Discord's limits.</summary>
    /// <returns>The faults.</returns>
    [Benchmark]
    public object Check() => MessageLimits.Check(_card);

    /// <summary>Writes the same card as the answer to an interaction.</summary>
    /// <returns>The JSON.</returns>
    [Benchmark]
    public byte[] Encode() => JsonSerializer.SerializeToUtf8Bytes(InteractionResponse.Reply(_card), DiscordJson.Default.InteractionResponse);

    /// <summary>Cuts 11,600 characters into six messages.</summary>
    /// <returns>The messages.</returns>
    [Benchmark]
    public object Split() => TextSplitter.Split(_text);
}
