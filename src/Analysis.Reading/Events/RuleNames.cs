namespace Analysis.Events;

/// <summary>
/// Puts the ids of rules together: "agree &gt; lift + sanction". The ids are rows of the lexicon, so that few combinations come up and each is
/// made once.
/// </summary>
internal sealed class RuleNames
{
    /// <summary>More combinations than this are not kept.</summary>
    private const int Most = 4096;

    private readonly Dictionary<(string, string, string), string> joined = [];

    /// <summary>Two ids with a sign between them.</summary>
    public string Join(string first, string sign, string second)
    {
        if (joined.TryGetValue((first, sign, second), out string? name))
            return name;
        name = string.Concat(first, sign, second);
        if (joined.Count < Most)
            joined.Add((first, sign, second), name);
        return name;
    }
}
