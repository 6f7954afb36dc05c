namespace Analysis.Articles;

/// <summary>Collects what a page states for each field, and marks what was chosen.</summary>
internal sealed class Evidence
{
    private readonly List<Candidate> all = [];

    public IReadOnlyList<Candidate> All => all;

    public void Add(string field, string value, string source, string reason = "") => all.Add(new(field, value, source, false, reason));

    /// <summary>Marks the value of a field that was chosen; adds it where no source stated it in these words.</summary>
    public void Choose(string field, string value, string source, string reason)
    {
        int at = all.FindIndex(c => c.Field == field && c.Source == source && c.Value == value);
        Candidate chosen = new(field, value, source, true, reason);
        if (at < 0)
            all.Add(chosen);
        else
            all[at] = chosen;
    }

    /// <summary>Says why a value was passed over.</summary>
    public void Reject(string field, string value, string source, string reason) => all.Add(new(field, value, source, false, reason));
}
