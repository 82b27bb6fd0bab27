using StudyBot.Chat;
using StudyBot.Knowledge.Answering.Shapes;
using Block = StudyBot.Chat.Block;

namespace StudyBot.Answers.Shapes;

/// <summary>Sides in columns, above them what explains all together, below them what is alike and what is not. Pure.</summary>
internal static class ComparisonCard
{
    /// <summary>Statements quoted of each kind; the columns hold the rest.</summary>
    const int MostQuotes = 3;

    /// <summary>Characters of a quotation in the lists below the columns.</summary>
    const int QuoteLength = 140;

    /// <summary>The card.</summary>
    public static List<Block> Of(ComparisonShape comparison, ShapeFrame frame)
    {
        var blocks = new List<Block>();
        var missing = comparison.Sides.Where(side => side.IsMissing).ToList();
        blocks.AddRange(missing.Select(side => new TextBlock(frame.Words.SideMissing(Markup.Strong(Markup.Escape(side.Name))))));
        var shown = comparison.Sides.Where(side => side.Passage is not null || side.InJoint.Count > 0).ToList();
        if (shown.Count > 1)
            blocks.Add(new TextBlock(Places(shown, frame)));
        if (comparison.Joint is { } joint)
            blocks.Add(frame.Card(joint, JointText(comparison, joint, shown.Count > 1, frame)));
        if (shown.Count > 1)
            blocks.Add(new ColumnsBlock([.. shown.Select(side => Side(side, frame))]) { Accent = ShapeFrame.Accent });
        else if (shown is [{ Passage: { } only }])
            blocks.Add(frame.Card(only));
        if (Points(comparison, frame) is { } points)
            blocks.Add(points);
        blocks.Add(frame.Buttons(frame.Answer.Passages.Count));
        return blocks;
    }

    /// <summary>Where each side stands, as plain text: a reader who hides embeds sees no columns.</summary>
    static string Places(List<ComparedSide> sides, ShapeFrame frame) => string.Join('\n', sides
        .GroupBy(side => side.Passage ?? side.InJoint[0].Passage)
        .Select(group =>
        {
            var passage = frame.Answer.Passages[group.Key].Passage;
            var names = string.Join(", ", group.Select(side => Markup.Escape(Capital(side.Name))));
            return $"{Markup.Strong(names)}: {Markup.Escape(passage.Headings.Count > 0 ? passage.Headings[^1] : passage.Title)} [{frame.Number(group.Key)}]";
        }));

    /// <summary>The joint passage; what stands in the columns below is left out of it, whole lines at a time.</summary>
    static string JointText(ComparisonShape comparison, int joint, bool inColumns, ShapeFrame frame)
    {
        var text = frame.Answer.Passages[joint].Passage.Text;
        var told = comparison.Sides.SelectMany(side => side.InJoint).Select(quote => quote.Span).OrderBy(span => span.Start).ToList();
        if (!inColumns)
            return Excerpt.Marked(text, 0, text.Length, told);
        var lines = new List<string>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var isTold = told.Exists(span => span.Start >= start && span.Start < start + line.Length && span.Length > line.Length / 2);
            if (!isTold)
                lines.Add(Markup.Escape(line));
            else if (lines.Count == 0 || lines[^1] != "…")
                lines.Add("…");
            start += line.Length + 1;
        }
        return string.Join('\n', lines);
    }

    /// <summary>A side's own passage with its source; what the joint passage says of it stands before.</summary>
    static Column Side(ComparedSide side, ShapeFrame frame)
    {
        var title = Markup.Escape(Capital(side.Name));
        var joint = string.Join('\n', side.InJoint.Take(MostQuotes).Select(quote => $"“{frame.Quoted(quote)}” [{frame.Number(quote.Passage)}]"));
        if (side.Passage is not { } number)
            return new Column(title, Fitting(joint, Column.LongestText));
        var ranked = frame.Answer.Passages[number];
        var source = $"\n\n[{frame.Number(number)}] {Citation.Short(ranked, frame.Style.Voice)}";
        var before = joint.Length == 0 || joint.Length > Column.LongestText / 2 ? "" : joint + "\n\n";
        var room = Column.LongestText - before.Length - source.Length;
        return new Column(title, before + Excerpt.Of(ranked.Passage.Text, PassageText.Strong(ranked, side.Name), room) + source);
    }

    static CardBlock? Points(ComparisonShape comparison, ShapeFrame frame)
    {
        var lines = new List<string>();
        if (comparison.Shared.Count == 0 && comparison.Sides.Count(side => side.Passage is not null) > 1)
        {
            lines.Add(frame.Words.NothingAlike);
            var lists = comparison.Sides.Where(side => side.Passage is { } number && frame.Answer.Passages[number].Passage.Items > 0).Select(side => side.Passage!.Value).Distinct();
            lines.AddRange(lists.Select(number => "- " + frame.Words.ItemsIn(frame.Number(number), frame.Answer.Passages[number].Passage.Items)));
        }
        if (comparison.Shared.Count > 0)
        {
            lines.Add(Markup.Strong(frame.Words.Alike));
            lines.AddRange(comparison.Shared.Take(MostQuotes).Select(pair => "- " + frame.Words.AlikePair(
                Brief(frame.Quoted(pair.One)), frame.Number(pair.One.Passage), Brief(frame.Quoted(pair.Other)), frame.Number(pair.Other.Passage))));
            AddRest(lines, comparison.Shared.Count, frame);
            foreach (var side in comparison.Sides.Where(side => side is { Passage: not null, Own.Count: > 0 }))
            {
                lines.Add(Markup.Strong(frame.Words.OnlyIn(frame.Number(side.Passage!.Value))));
                lines.AddRange(side.Own.Take(MostQuotes).Select(quote => $"- “{Brief(frame.Quoted(quote))}” [{frame.Number(quote.Passage)}]"));
                AddRest(lines, side.Own.Count, frame);
            }
        }
        return lines.Count == 0 ? null : new CardBlock(new TextBlock(string.Join('\n', lines))) { Accent = ShapeFrame.Accent };
    }

    static void AddRest(List<string> lines, int count, ShapeFrame frame)
    {
        if (count > MostQuotes)
            lines.Add("- " + frame.Words.AndMore(count - MostQuotes));
    }

    static string Brief(string quote) => PassageText.Start(quote, QuoteLength);

    static string Fitting(string text, int most) => text.Length <= most ? text : PassageText.Start(text, most - 4);

    static string Capital(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + name[1..];
}
