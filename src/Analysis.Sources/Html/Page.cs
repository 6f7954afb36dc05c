namespace Analysis.Articles;

/// <summary>What one walk over a page collects.</summary>
internal sealed class Page
{
    /// <summary>The meta elements: name, property or itemprop in lower case, and content.</summary>
    public List<(string Name, string Content)> Metas { get; } = [];

    /// <summary>The link elements of the head: rel and address.</summary>
    public List<(string Rel, string Address)> Links { get; } = [];

    /// <summary>The texts of JSON-LD scripts.</summary>
    public List<string> JsonLd { get; } = [];

    /// <summary>The texts of scripts that hold the data of a page-building framework.</summary>
    public List<string> DataScripts { get; } = [];

    public List<PageLine> Lines { get; } = [];

    /// <summary>Elements marked as naming authors.</summary>
    public List<PageMark> Authors { get; } = [];

    /// <summary>Elements marked as dates.</summary>
    public List<PageMark> Dates { get; } = [];

    /// <summary>Microdata other than authors and dates: property and text.</summary>
    public List<(string Property, string Value)> Microdata { get; } = [];

    public string? TitleTag { get; set; }

    public string? Language { get; set; }

    /// <summary>The contents of the first meta elements of these names, in the order of the names.</summary>
    public IEnumerable<(string Name, string Content)> Meta(params string[] names)
    {
        foreach (string name in names)
        {
            foreach ((string Name, string Content) meta in Metas)
            {
                if (meta.Name == name)
                    yield return meta;
            }
        }
    }

    /// <summary>Where most of a page's text is hidden, its scripts show it once they run: then nothing counts as hidden.</summary>
    public void ShowWhatScriptsShow()
    {
        int all = 0, hidden = 0;
        foreach (PageLine line in Lines)
        {
            all += line.Text.Length;
            hidden += (line.Zone & Zone.Hidden) != 0 ? line.Text.Length : 0;
        }
        if (hidden * 10 <= all * 8)
            return;
        for (int i = 0; i < Lines.Count; i++)
            Lines[i] = Lines[i] with { Zone = Lines[i].Zone & ~Zone.Hidden };
        foreach (List<PageMark> marks in (ReadOnlySpan<List<PageMark>>)[Authors, Dates])
        {
            for (int i = 0; i < marks.Count; i++)
                marks[i] = marks[i] with { Zone = marks[i].Zone & ~Zone.Hidden };
        }
    }
}
