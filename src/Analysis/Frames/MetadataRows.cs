using System.Globalization;
using Analysis.Text;

namespace Analysis.Frames;

/// <summary>A value that an article states of itself, as a row.</summary>
/// <param name="Field">The field, named as in <see cref="Candidate.Field"/>.</param>
/// <param name="Value">The value; dates in ISO 8601.</param>
/// <param name="Source">What stated it.</param>
/// <param name="Start">Where it stands in the article's text, or null where it was not read from there.</param>
/// <param name="Length">How long it is there.</param>
internal sealed record StatedField(string Field, string Value, string Source, int? Start, int? Length)
{
    public static IEnumerable<StatedField> Of(Metadata m) =>
    [
        .. Rows("title", m.Title),
        .. Rows("subtitle", m.Subtitle),
        .. m.Authors.SelectMany(Rows),
        .. Rows("published", m.Published),
        .. Rows("issued", m.Issued),
        .. Rows("modified", m.Modified),
        .. Rows("site", m.Site),
        .. Rows("agency", m.Agency),
        .. Rows("address", m.Address),
        .. Rows("language", m.Language),
        .. Rows("section", m.Section),
        .. Rows("license", m.License),
        .. m.Keywords.SelectMany(k => Rows("keyword", k)),
        .. m.Related.SelectMany(r => Rows("related", r)),
    ];

    private static IEnumerable<StatedField> Rows(Author author)
    {
        yield return Row("author", author.Name, author.Source, author.Place);
        if (author.Affiliation is { } affiliation)
            yield return Row("affiliation", affiliation, author.Source, null);
        foreach ((string field, string? part) in new[] { ("role", author.Role), ("institution", author.Institution), ("city", author.City) })
        {
            if (part is not null)
                yield return Row(field, part, author.Source, null);
        }
    }

    private static IEnumerable<StatedField> Rows(string field, Stated<string>? stated) => stated is null ? [] : [Row(field, stated.Value, stated.Source, stated.Place)];

    private static IEnumerable<StatedField> Rows(string field, Stated<DateOnly>? stated) =>
        stated is null ? [] : [Row(field, stated.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), stated.Source, stated.Place)];

    private static StatedField Row(string field, string value, string source, TextSpan? place) => new(field, value, source, place?.Start, place?.Length);
}

/// <summary>What an article says of itself, in one row.</summary>
internal sealed record ArticleMetadata(
    string Article, string? Title, string? Subtitle, string? Authors, DateOnly? Published, string? Issued, DateOnly? Modified, string? Site, string? Agency,
    string? Address, string? Language, string? Section, string? License, string? Keywords)
{
    public static ArticleMetadata Of(Article article)
    {
        Metadata m = article.Metadata;
        return new(
            article.Key, m.Title?.Value, m.Subtitle?.Value, Joined(m.Authors.Select(a => a.Name)), m.Published?.Value, m.Issued?.Value, m.Modified?.Value, m.Site?.Value,
            m.Agency?.Value, m.Address?.Value, m.Language?.Value, m.Section?.Value, m.License?.Value, Joined(m.Keywords.Select(k => k.Value)));
    }

    private static string? Joined(IEnumerable<string> values) => string.Join("; ", values) is { Length: > 0 } joined ? joined : null;
}
