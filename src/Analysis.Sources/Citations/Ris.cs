using System.Globalization;
using System.Text;

namespace Analysis.Articles;

/// <summary>RIS records.</summary>
internal static class Ris
{
    public static void Write(StringBuilder text, CitationItem item, DateOnly? accessed)
    {
        Metadata m = item.Metadata;
        Line(text, "TY", item.Type switch { "article-magazine" => "MGZN", "webpage" => "ELEC", _ => "GEN" });
        Line(text, "ID", item.Key);
        foreach (Author author in m.Authors)
            Line(text, "AU", Name(author));
        Line(text, "TI", item.Title);
        Line(text, "T2", m.Site?.Value);
        if (item.Issued is { } issued)
        {
            Line(text, "PY", issued.Year.ToString("0000", CultureInfo.InvariantCulture));
            string month = issued.Month > 0 ? issued.Month.ToString("00", CultureInfo.InvariantCulture) : "", day = issued.Day > 0 ? issued.Day.ToString("00", CultureInfo.InvariantCulture) : "";
            Line(text, "DA", string.Create(CultureInfo.InvariantCulture, $"{issued.Year:0000}/{month}/{day}/{(issued.About ? "circa" : "")}"));
        }
        Line(text, "UR", m.Address?.Value);
        string? looked = accessed?.ToString("yyyy/MM/dd/", CultureInfo.InvariantCulture);
        Line(text, "Y2", looked);
        // The specification of 2011 has another line for the day on which a page of the web was looked at.
        Line(text, "M1", item.Type == "webpage" ? looked : null);
        Line(text, "LA", m.Language?.Value);
        foreach (Stated<string> keyword in m.Keywords)
            Line(text, "KW", keyword.Value);
        Line(text, "N1", m.Subtitle?.Value);
        text.Append("ER  - \r\n\r\n");
    }

    private static string Name(Author author)
    {
        // A comma divides family and given name, so the name of a body stands without its own.
        if (author.Family is null)
            return author.Name.Replace(",", "", StringComparison.Ordinal);
        string family = author.Particle is null ? author.Family : $"{author.Particle} {author.Family}";
        return author.Given is null ? family : author.Suffix is null ? $"{family}, {author.Given}" : $"{family}, {author.Given}, {author.Suffix}";
    }

    /// <summary>A value in one line, in which nothing steers a terminal.</summary>
    public static string? Plain(string? value) => value is null ? null : string.Concat(value.Select(c => char.IsControl(c) ? ' ' : c));

    private static void Line(StringBuilder text, string tag, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            text.Append(tag).Append("  - ").Append(Plain(value.ReplaceLineEndings(" "))).Append("\r\n");
    }
}
