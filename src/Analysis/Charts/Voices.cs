using Analysis.Text;

namespace Analysis.Charts;

/// <summary>Who says what: publisher and day of an article, and the words around a finding.</summary>
internal sealed class Voices
{
    private readonly Dictionary<string, Article> articles;

    public Voices(Corpus? corpus) => articles = corpus?.Articles.ToDictionary(a => a.Key, StringComparer.Ordinal) ?? [];

    /// <summary>The publisher, otherwise the author, otherwise the article's key.</summary>
    public string Name(string key) => articles.GetValueOrDefault(key) is { } a ? a.Metadata.Site?.Value ?? (a.Metadata.Authors is [{ } author, ..] ? author.Name : key) : key;

    /// <summary>The day of publication, where it is known.</summary>
    public DateOnly? Published(string key) => articles.GetValueOrDefault(key)?.Metadata.Published?.Value;

    /// <summary>"The Economist, 2012-01-21".</summary>
    public string Signature(string key, string? speaker)
    {
        string day = Published(key) is { } published ? ", " + published.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "";
        return (speaker is null ? "" : speaker + ", in ") + Name(key) + day;
    }

    /// <summary>The sentence that holds a place of an article, in quotation marks; the finding's own words where the article is not at hand.</summary>
    public string Quote(string key, int start, string text)
    {
        if (articles.GetValueOrDefault(key) is { } article && start < article.Text.Length)
        {
            TextSpan paragraph = article.Paragraphs.FirstOrDefault(p => p.Start <= start && start < p.End);
            TextSpan sentence = Sentences.Of(article.Text, paragraph).FirstOrDefault(s => s.Start <= start && start < s.End);
            if (sentence.Length > 0)
                return $"“{sentence.In(article.Text)}”";
        }
        return $"“{text}”";
    }
}
