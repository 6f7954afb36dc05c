namespace Analysis.Cli.Report;

/// <summary>The assumptions of a table: each gets a letter at the value and stands in words below the table.</summary>
internal sealed class Notes
{
    private readonly List<string> notes = [];

    /// <summary>The letter of a note as it stands behind a value; nothing for an empty note. Equal notes share a letter.</summary>
    public Html Letter(string note)
    {
        if (string.IsNullOrWhiteSpace(note))
            return Html.Empty;
        int at = notes.IndexOf(note);
        if (at < 0)
        {
            at = notes.Count;
            notes.Add(note);
        }
        return $"<sup class=\"a\">{Name(at)}</sup>";
    }

    /// <summary>The notes in words; nothing where there are none.</summary>
    public Html Write(string opening) => notes.Count == 0
        ? Html.Empty
        : $"<p class=\"note\">{opening} {Html.Join("; ", notes.Select((note, i) => (Html)$"<sup class=\"a\">{Name(i)}</sup> {Bidi.Isolated(note)}"))}.</p>";

    private static string Name(int index) => index < 26 ? ((char)('a' + index)).ToString() : Name((index / 26) - 1) + (char)('a' + (index % 26));
}
