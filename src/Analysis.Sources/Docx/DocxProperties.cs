using System.Globalization;
using System.IO.Packaging;

namespace Analysis.Articles;

/// <summary>
/// Fills what the text of a Word document leaves open from its core properties: title, authors, keywords, section, language, and the day of the last change.
/// The day on which the file was begun is no day of publication: it is listed among the candidates and never chosen.
/// </summary>
internal static class DocxProperties
{
    private const string Source = "document properties";

    public static Metadata Fill(Metadata m, PackageProperties properties)
    {
        List<Candidate> candidates = [.. m.Candidates];
        if (Stated("title", properties.Title, m.Title is null) is { } title)
            m = m with { Title = title };
        List<Author> authors = [.. (properties.Creator ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(n => NameShape.IsPerson(n)).Select(n => AuthorNames.Named(n, null, Source))];
        foreach (Author author in authors)
            candidates.Add(new("author", author.Name, Source, m.Authors.Count == 0, m.Authors.Count == 0 ? "the text names nobody" : "the text names its authors"));
        if (m.Authors.Count == 0)
            m = m with { Authors = authors };
        string[] keywords = (properties.Keywords ?? "").Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string keyword in keywords)
            candidates.Add(new("keywords", keyword, Source, m.Keywords.Count == 0, ""));
        if (m.Keywords.Count == 0)
            m = m with { Keywords = [.. keywords.Select(k => new Stated<string>(k, null, Source))] };
        if (Stated("section", properties.Category, m.Section is null) is { } section)
            m = m with { Section = section };
        if (Stated("language", properties.Language, m.Language is null) is { } language)
            m = m with { Language = language };
        if (properties.Modified is { } modified)
        {
            candidates.Add(new("modified", Day(modified.ToUniversalTime()), Source, m.Modified is null, "when the file was last saved"));
            m = m with { Modified = m.Modified ?? new(DateOnly.FromDateTime(modified.ToUniversalTime()), null, Source) };
        }
        if (properties.Created is { } created)
            candidates.Add(new("published", Day(created.ToUniversalTime()), Source, false, "when the file was begun, which says nothing of publication"));
        return m with { Candidates = candidates };

        Stated<string>? Stated(string field, string? value, bool open)
        {
            if (string.IsNullOrWhiteSpace(value))
                return null;
            candidates.Add(new(field, value.Trim(), Source, open, open ? "the text states none" : "the text states another"));
            return open ? new(value.Trim(), null, Source) : null;
        }
    }

    private static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
