using Json.Schema;

namespace StudyBot.Sandbox.Tests.OpenApi;

/// <summary>
/// Makes a few sentences of what a failed evaluation says. A union reports the faults of each of its branches; only the
/// branch that was meant, by its type, is of interest.
/// </summary>
static class Objections
{
    const int Most = 8;
    static readonly string[] Unions = ["oneOf", "anyOf"];

    public static IReadOnlyList<string> From(EvaluationResults results)
    {
        var faults = (results.Details ?? []).Where(detail => detail.Errors is { Count: > 0 }).Select(Fault.Of).ToList();
        var mistaken = faults.Where(fault => fault.IsOtherType).ToList();
        var branches = mistaken.Select(fault => (fault.Branch, fault.Owner)).ToHashSet();
        var meant = faults.Where(fault => !fault.IsUnion && !branches.Any(fault.Lies)).Select(fault => fault.ToString()).ToList();

        // No branch was meant: the innermost place that was tried holds something of another kind.
        if (meant.Count == 0)
            meant = [.. mistaken.OrderByDescending(fault => fault.Depth).Take(1).Select(fault => fault.SayNoKindFits())];
        return meant.Count == 0 ? ["The body does not fit."] : [.. meant.Distinct().Take(Most)];
    }

    sealed record Fault(string Place, string[] Path, bool IsUnion, string Text)
    {
        public static Fault Of(EvaluationResults detail)
        {
            var path = detail.EvaluationPath.ToString().Split('/');
            var text = path[^1] == "additionalProperties" ? "the property is not listed" : string.Join("; ", detail.Errors!.Values);
            return new Fault(detail.InstanceLocation.ToString(), path, detail.Errors!.Keys.All(Unions.Contains), text);
        }

        public int Depth => Place.Count(c => c == '/');

        /// <summary>The innermost branch of a union this lies in, as a prefix of the evaluation path.</summary>
        public string Branch => string.Join('/', Path.Take(BranchEnd));

        /// <summary>The branch was not meant: it is for another type of component or option, or for null.</summary>
        public bool IsOtherType =>
            BranchEnd > 0
            && ((Path[^1] == "type" && Path[^2] == "properties" && Path.Skip(BranchEnd).All(part => part is "$ref" or "properties" or "type"))
                || Path.Length == BranchEnd);

        /// <summary>What has the type: the component or option. The path alone does not tell a list's items apart.</summary>
        public string Owner => Place.EndsWith("/type", StringComparison.Ordinal) ? Place[..^5] : Place;

        public bool Lies((string Path, string Owner) branch) =>
            StartsWith(string.Join('/', Path), branch.Path) && StartsWith(Place, branch.Owner);

        static bool StartsWith(string text, string prefix) =>
            text.StartsWith(prefix, StringComparison.Ordinal) && (text.Length == prefix.Length || text[prefix.Length] == '/');

        public override string ToString() => $"{Name(Place)}: {Text}.";

        public string SayNoKindFits() => $"{Name(Owner)}: no kind that may stand here fits.";

        static string Name(string place) => place.Length == 0 ? "The body" : place;

        int BranchEnd => Array.FindLastIndex(Path, part => Unions.Contains(part)) is >= 0 and var at ? at + 2 : 0;
    }
}
