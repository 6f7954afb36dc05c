using System.Security.Cryptography;
using System.Text;
using Analysis.Notebooks;

namespace Analysis.Cli.Report;

/// <summary>
/// What all pages of a report share: head, skip link, navigation, sheet and script. A page holds its sheet and script itself, so that it can
/// be sent alone; only plotly.js is a file beside the pages. A content security policy keeps every page from loading anything else.
/// </summary>
/// <param name="title">The title of the report.</param>
/// <param name="notebooks">The notebook pages: address and short name.</param>
/// <param name="compared">Whether there is a page that holds claims against each other.</param>
internal sealed class Shell(string title, IReadOnlyList<(string Address, string Name)> notebooks, bool compared = false)
{
    /// <summary>The name of the file that holds plotly.js.</summary>
    public const string Plotly = "plotly.min.js";

    private static readonly string sheet = Asset("report.css");
    private static readonly string articleScript = Asset("article.js");

    /// <summary>The title of the report.</summary>
    public string Title => title;

    /// <summary>An article's page.</summary>
    public string Article(ArticleFindings found, string name, Html main, Html footer) =>
        Write(name, found.Page, name, "text", "Skip to the text", "page", main, footer, Html.Empty, articleScript);

    /// <summary>The list of all articles.</summary>
    public string Index(string name, Html main, Html footer) => Write(name, "index.html", null, "articles", "Skip to the articles", "page one", main, footer, Html.Empty, "");

    /// <summary>The page that holds claims against each other.</summary>
    public string Compared(string name, Html main, Html footer) => Write(name, ComparedPage.Address, null, "content", "Skip to the claims", "page one", main, footer, Html.Empty, "");

    /// <summary>A notebook's page.</summary>
    public string Notebook(string address, NotebookPage page, Html main, Html footer) => Write(
        page.Title, address, null, "content", "Skip to the notebook", "page one", main, footer, page.HasCharts ? Library() : Html.Empty, page.HasCharts ? NotebookPage.Script : "");

    private string Write(string name, string address, string? article, string skip, string skipWords, string style, Html main, Html footer, Html libraries, string script)
    {
        // The title of the list of articles is the report's own.
        string full = Bidi.Plain(name == title ? title : $"{name} · {title}");
        Html page = $"""
            <!doctype html>
            <html lang="en" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; script-src {Allowed(script, !libraries.IsEmpty)}; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{full}</title>
            <link rel="icon" href="data:,">
            <style>
            {Html.Trusted(sheet)}</style>
            </head>
            <body>
            <a class="skip" href="#{skip}">{skipWords}</a>
            <div class="{style}">
            {Navigation(address, article)}
            <main>
            {main}
            </main>
            <footer>{footer}</footer>
            </div>
            {libraries}{Html.When(script.Length > 0, $"<script>{Html.Trusted(script)}</script>\n")}</body>
            </html>

            """;
        return page.ToString();
    }

    private Html Navigation(string address, string? article)
    {
        Html Page(string to, string name) => $" <a href=\"{to}\"{Html.When(to == address, $" aria-current=\"page\"")}>{name}</a>";
        Html pages = $"{Page("index.html", "Articles")}{Html.When(compared, Page(ComparedPage.Address, ComparedPage.Name))}{Html.When(notebooks.Count > 0, $" <span>Notebooks:</span>{notebooks.Select(n => Page(n.Address, n.Name))}")}";
        Html here = Html.When(article is not null, $" <a class=\"here\" href=\"{address}\" aria-current=\"page\">{Bidi.Isolated(article)}</a>");
        return $"""<nav class="bar" aria-label="Report"><strong>{title}</strong>{pages}{here}</nav>""";
    }

    /// <summary>plotly.js: the file beside the page, or the same file at its CDN where the build had no npm.</summary>
    private static Html Library() => PlotlyScript.File is null
        ? (Html)$"<script src=\"{PlotlyScript.Address}\" integrity=\"{PlotlyScript.Integrity}\" crossorigin=\"anonymous\"></script>\n"
        : $"<script src=\"{Plotly}\"></script>\n";

    /// <summary>The scripts that a page may run: its own by its hash, and plotly.js.</summary>
    private static string Allowed(string script, bool library)
    {
        string own = script.Length == 0 ? "" : $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
        string other = !library ? "" : PlotlyScript.File is null ? $" '{PlotlyScript.Integrity}' {new Uri(PlotlyScript.Address).GetLeftPart(UriPartial.Authority)}" : " 'self' file:";
        return own.Length + other.Length == 0 ? "'none'" : own + other;
    }

    private static string Asset(string name)
    {
        using Stream stream = typeof(Shell).Assembly.GetManifestResourceStream("report/" + name) ?? throw new InvalidOperationException($"report/{name} is not built into this program");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
