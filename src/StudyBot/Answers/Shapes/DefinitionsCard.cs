using StudyBot.Chat;
using StudyBot.Knowledge.Answering.Shapes;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Answers.Shapes;

/// <summary>A card for each author; who was asked for stands first and whole, the others then in brief. Pure.</summary>
internal static class DefinitionsCard
{
    /// <summary>Characters of an author's words who was not asked for.</summary>
    const int BriefLength = 320;

    /// <summary>The card.</summary>
    public static List<Block> Of(DefinitionsShape definitions, ShapeFrame frame)
    {
        var blocks = new List<Block>();
        foreach (var (index, author) in definitions.Authors.Index())
        {
            var isAsked = index < definitions.Asked;
            if (index == definitions.Asked)
                blocks.Add(new TextBlock(Markup.Strong(definitions.Asked == 0 ? frame.Words.AuthorsAre(definitions.Authors.Count) : frame.Words.OtherAuthors)));
            var ranked = frame.Answer.Passages[author.Passage];
            blocks.Add(isAsked ? frame.Card(author.Passage) : Brief(author, ranked, frame));
        }
        blocks.Add(frame.Buttons(definitions.Authors.Count));
        return blocks;
    }

    static CardBlock Brief(AuthorsPassage author, RankedPassage ranked, ShapeFrame frame) => new(new TextBlock(
        $"{Markup.Strong(Markup.Escape(author.Author))}\n{Excerpt.Of(ranked.Passage.Text, [], BriefLength)}\n[{frame.Number(author.Passage)}] {Citation.Short(ranked, frame.Style.Voice)}"))
    {
        Accent = ShapeFrame.Accent,
    };
}
