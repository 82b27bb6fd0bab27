namespace StudyBot.Knowledge.Answering.Shapes;

/// <summary>Things side by side.</summary>
/// <param name="Joint">The passage that explains all sides together, such as a class note; null when there is none.</param>
/// <param name="Sides">The sides in the order asked, at least two.</param>
/// <param name="Shared">Statements that passages of different sides word alike.</param>
public sealed record ComparisonShape(int? Joint, IReadOnlyList<ComparedSide> Sides, IReadOnlyList<SharedPoint> Shared) : AnswerShape
{
    /// <inheritdoc/>
    public override IEnumerable<Quote> Quotes => Shared.SelectMany(s => new[] { s.One, s.Other }).Concat(Sides.SelectMany(s => s.InJoint.Concat(s.Own)));
}

/// <summary>One side of a comparison.</summary>
/// <param name="Name">What is compared, in the question's words, completed by what the sides share.</param>
/// <param name="Passage">Its best passage; null when the material has none but the joint one.</param>
/// <param name="IsMissing">Whether the material has nothing on it.</param>
/// <param name="Own">Its statements that no other side words alike.</param>
/// <param name="InJoint">What the joint passage states of this side alone.</param>
public sealed record ComparedSide(string Name, int? Passage, bool IsMissing, IReadOnlyList<Quote> Own, IReadOnlyList<Quote> InJoint);

/// <summary>Statements of two sides in much the same words.</summary>
/// <param name="One">The earlier side's.</param>
/// <param name="Other">The later side's.</param>
public sealed record SharedPoint(Quote One, Quote Other);
