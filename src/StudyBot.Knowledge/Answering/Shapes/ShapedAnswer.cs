namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Gives a question the answer of its shape; a question of none gets the best passages.</summary>
static class ShapedAnswer
{
    /// <summary>The answer.</summary>
    public static Answer Of(string question, IMaterial material, int top)
    {
        var asked = Phrasing.Of(question);
        return Several.Of(asked, material, one => One(Phrasing.Of(one), material, top)) ?? One(asked, material, top);
    }

    static Answer One(Phrasing asked, IMaterial material, int top) =>
        Comparison.Of(asked, material, top)
        ?? Overview.Of(asked, material)
        ?? ListItems.Numbered(asked, material, top)
        ?? Source.Of(asked, material, top)
        ?? ListItems.Whole(asked, material, top)
        ?? Claim.Of(asked, material, top)
        ?? Definitions.Of(asked, material, top)
        ?? material.Find(asked.Text, top);
}
