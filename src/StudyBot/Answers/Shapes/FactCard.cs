using StudyBot.Chat;
using StudyBot.Knowledge.Answering.Shapes;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Answers.Shapes;

/// <summary>The name, year, page or place first, then the passage that gives it. Pure.</summary>
internal static class FactCard
{
    /// <summary>The card.</summary>
    public static List<Block> Of(FactShape fact, ShapeFrame frame) =>
    [
        new TextBlock(fact.Value is { } value
            ? $"{Markup.Strong(Told(fact.Kind, Markup.Escape(value), frame.Words))} [{frame.Number(0)}]"
            : Markup.Strong(fact.Kind == FactKind.Page ? frame.Words.NoPage : frame.Words.NoYear)),
        frame.Card(0),
        frame.Buttons(1),
    ];

    static string Told(FactKind kind, string value, ShapeVoice words) => kind switch
    {
        // A date with its month needs no word before it.
        FactKind.When when value.All(char.IsDigit) => words.FactWhen(value),
        FactKind.Page => words.FactPage(value),
        FactKind.Where => words.FactWhere(value),
        _ => words.FactWho(value),
    };
}
