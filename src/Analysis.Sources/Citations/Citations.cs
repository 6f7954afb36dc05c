using System.Text;
using Analysis.Articles;

namespace Analysis;

/// <summary>Writes articles as citations for Zotero, Pandoc, LaTeX and other programs. Keys are stable, and the same articles give the same bytes.</summary>
public static class Citations
{
    /// <summary>CSL-JSON: an array of items, valid against the CSL data schema.</summary>
    /// <param name="articles">The articles, in the order in which they shall stand.</param>
    /// <param name="accessed">The day on which the addresses were looked at, where it is known.</param>
    public static string ToCslJson(IEnumerable<Article> articles, DateOnly? accessed = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return CslJson.Write(CitationItem.Of(articles), accessed);
    }

    /// <summary>BibTeX with the fields of BibLaTeX (<c>date</c>, <c>langid</c>), in UTF-8.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="accessed">The day on which the addresses were looked at, where it is known.</param>
    public static string ToBibTeX(IEnumerable<Article> articles, DateOnly? accessed = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        StringBuilder text = new();
        foreach (CitationItem item in CitationItem.Of(articles))
            BibTeX.Write(text, item, accessed);
        return text.ToString();
    }

    /// <summary>RIS, with line ends of CR LF as the format wants.</summary>
    /// <param name="articles">The articles.</param>
    /// <param name="accessed">The day on which the addresses were looked at, where it is known.</param>
    public static string ToRis(IEnumerable<Article> articles, DateOnly? accessed = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        StringBuilder text = new();
        foreach (CitationItem item in CitationItem.Of(articles))
            Ris.Write(text, item, accessed);
        return text.ToString();
    }
}
