using Analysis.Text;

namespace Analysis.Cli.Report;

/// <summary>What an article says of itself: each value, and what stated it.</summary>
internal static class ArticleDetails
{
    /// <summary>The box; the file's name is told without the folders of the machine.</summary>
    public static Html Write(Article article)
    {
        Metadata m = article.Metadata;
        List<Html> rows = [];
        foreach (Author author in m.Authors)
            rows.Add(Row("Author", author.Affiliation is null ? Bidi.Isolated(author.Name) : $"{Bidi.Isolated(author.Name)}, {Bidi.Isolated(author.Affiliation)}", author.Source, author.Place));
        if (m.Published is { } day)
            Add(rows, "Published", day, d => Html.Text(Wording.Day(d)));
        else
            Add(rows, "Published", m.Issued, _ => Html.Text(Wording.Issued(m)));
        Add(rows, "Modified", m.Modified, d => $"{Wording.Day(d)}");
        Add(rows, "Outlet", m.Site, Bidi.Isolated);
        Add(rows, "Section", m.Section, Bidi.Isolated);
        Add(rows, "Address", m.Address, Link.To);
        Add(rows, "Language", m.Language, tag => $"<code>{tag}</code>");
        Add(rows, "Licence", m.License, Bidi.Isolated);
        Add(rows, "Note", m.Note, Bidi.Isolated);
        Many(rows, "Keywords", m.Keywords);
        Many(rows, "Related", m.Related);
        if (article.Path is not null)
            rows.Add($"<tr><th scope=\"row\">Read from</th><td><code>{InputFile.Shown(article.Path)}</code></td><td class=\"q\">file</td></tr>\n");
        return $"""
            <section class="box" aria-labelledby="details"><h2 id="details">{(m.IsDigest ? "The source and its digest" : "The article")}</h2>
            <table class="details"><thead class="vh"><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col">Stated in</th></tr></thead>
            <tbody>
            {rows}</tbody></table>
            </section>
            """;
    }

    private static void Add<T>(List<Html> rows, string name, Stated<T>? stated, Func<T, Html> show)
    {
        if (stated is not null)
            rows.Add(Row(name, show(stated.Value), stated.Source, stated.Place));
    }

    private static void Many(List<Html> rows, string name, IReadOnlyList<Stated<string>> values)
    {
        if (values.Count > 0)
            rows.Add(Row(name, Html.Join("; ", values.Select(v => Bidi.Isolated(v.Value))), values[0].Source, null));
    }

    private static Html Row(string name, Html value, string source, TextSpan? place) =>
        $"<tr><th scope=\"row\">{name}</th><td>{value}</td><td class=\"q\">{source}{Html.When(place is not null, $" <span class=\"nw\">({place?.Start ?? 0}–{place?.End ?? 0})</span>")}</td></tr>\n";
}
