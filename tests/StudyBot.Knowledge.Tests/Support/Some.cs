using CsCheck;

namespace StudyBot.Knowledge.Tests.Support;

/// <summary>Generators that the library lacks.</summary>
static class Some
{
    /// <summary>One of the given values.</summary>
    public static Gen<string> Of(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
