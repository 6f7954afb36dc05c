using System.Globalization;
using System.Text;

namespace Analysis.Articles;

/// <summary>BibTeX entries with BibLaTeX's fields for what BibTeX has none.</summary>
internal static class BibTeX
{
    public static void Write(StringBuilder text, CitationItem item, DateOnly? accessed)
    {
        Metadata m = item.Metadata;
        text.Append('@').Append(item.Type switch { "article-magazine" => "article", "webpage" => "online", _ => "misc" }).Append('{').Append(item.Key).Append(",\n");
        if (m.Authors.Count > 0)
            Field(text, "author", string.Join(" and ", m.Authors.Select(Name)));
        Field(text, "title", $"{{{Escape(item.Title)}}}");
        Field(text, "subtitle", Escape(m.Subtitle?.Value));
        Field(text, "journaltitle", Escape(m.Site?.Value));
        if (m.Site is not null)
            Field(text, "entrysubtype", "magazine");
        if (item.Issued is { } issued)
        {
            Field(text, "date", issued.Edtf);
            Field(text, "year", issued.Year.ToString("0000", CultureInfo.InvariantCulture));
        }
        Field(text, "url", Ris.Plain(m.Address?.Value)?.Replace("{", "%7B", StringComparison.Ordinal).Replace("}", "%7D", StringComparison.Ordinal));
        Field(text, "urldate", accessed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Field(text, "language", Escape(m.Language?.Value));
        Field(text, "keywords", Escape(string.Join(", ", m.Keywords.Select(k => k.Value))));
        text.Append("}\n\n");
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            text.Append("  ").Append(name).Append(" = {").Append(value).Append("},\n");
    }

    /// <summary>"von der Aue, Jr., Bo"; a name that is no person's stands in braces of its own.</summary>
    private static string Name(Author author)
    {
        if (author.Family is null)
            return $"{{{Escape(author.Name)}}}";
        string family = author.Particle is null ? Whole(author.Family) : $"{author.Particle} {Whole(author.Family)}";
        string given = author.Given is null ? "" : $", {Escape(author.Given)}";
        return author.Suffix is null ? family + given : $"{family}, {Escape(author.Suffix)}{given}";
    }

    /// <summary>A family name of several words is held together.</summary>
    private static string Whole(string family) => family.Contains(' ') || char.IsLower(family[0]) ? $"{{{Escape(family)}}}" : Escape(family);

    private static string Escape(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        StringBuilder escaped = new(text.Length + 8);
        char before = '\0';
        foreach (char c in text)
        {
            // TeX makes a dash of two hyphens and a quotation mark of two apostrophes.
            if (c == before && c is '-' or '\'' or '`')
                escaped.Append("{}");
            before = c;
            escaped.Append(c switch
            {
                '\\' => "\\textbackslash{}",
                '~' => "\\textasciitilde{}",
                '^' => "\\textasciicircum{}",
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => $"\\{c}",
                _ when char.IsControl(c) => " ",
                _ => c.ToString(),
            });
        }
        return escaped.ToString();
    }
}
