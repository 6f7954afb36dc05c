using System.Security.Cryptography;
using System.Text;

namespace Analysis.Notebooks;

/// <summary>Makes a notebook's page a document of its own, which needs no other file and loads nothing: sheet, script and plotly.js stand in it.</summary>
/// <param name="StyleSheet">The sheet, as CSS.</param>
/// <param name="Footer">A line below the page; "" for none.</param>
public sealed record PageShell(string StyleSheet, string Footer = "")
{
    /// <summary>The document.</summary>
    /// <param name="page">The page.</param>
    public string Document(NotebookPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        string? inline = page.HasCharts ? PlotlyScript.Inline : null;
        List<string> allowed = [];
        StringBuilder scripts = new();
        if (page.HasCharts)
        {
            if (inline is null)
                scripts.Append($"<script src=\"{PlotlyScript.Address}\" integrity=\"{PlotlyScript.Integrity}\" crossorigin=\"anonymous\"></script>\n");
            else
                scripts.Append("<script>").Append(inline).Append("</script>\n");
            allowed.Add(inline is null ? $"'{PlotlyScript.Integrity}' {new Uri(PlotlyScript.Address).GetLeftPart(UriPartial.Authority)}" : Hash(inline));
            scripts.Append("<script>").Append(NotebookPage.Script).Append("</script>\n");
            allowed.Add(Hash(NotebookPage.Script));
        }
        return $"""
            <!doctype html>
            <html lang="en" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:; script-src {(allowed.Count == 0 ? "'none'" : string.Join(' ', allowed))}; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{Markup.Encode(page.Title)}</title>
            <link rel="icon" href="data:,">
            <style>
            {StyleSheet}</style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the notebook</a>
            <div class="page one">
            <main>
            <div id="content" tabindex="-1">
            {page.Main}</div>
            </main>
            {(Footer.Length == 0 ? "" : $"<footer>{Markup.Encode(Footer)}</footer>\n")}</div>
            {scripts}</body>
            </html>

            """;
    }

    private static string Hash(string script) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";
}
