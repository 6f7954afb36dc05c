using System.Text.Json;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Analysis.Notebooks;

/// <summary>Renders the prose of cells. HTML in it is shown as text, and a link leads to the web, to a mail address, within the page or to another notebook's page.</summary>
internal sealed class Prose
{
    private static readonly MarkdownPipeline pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseEmphasisExtras().UseFootnotes().Build();

    private bool titled;

    /// <summary>Renders a cell. The notebook's first heading of level 1 is its title, and the paragraph behind it says what the notebook asks.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="kicker">Shown above the title.</param>
    public string Render(NotebookCell cell, string kicker)
    {
        MarkdownDocument document = Markdown.Parse(cell.Source, pipeline);
        foreach (LinkInline link in document.Descendants<LinkInline>().ToList())
            Tame(link, cell.Attachments);
        foreach (AutolinkInline link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && Target(l.Url) is null).ToList())
            link.ReplaceBy(new LiteralInline(link.Url));
        string before = "";
        if (!titled && document.OfType<HeadingBlock>().FirstOrDefault(h => h.Level == 1) is { } title)
        {
            titled = true;
            int next = document.IndexOf(title) + 1;
            if (next < document.Count && document[next] is ParagraphBlock lede)
                lede.GetAttributes().AddClass("lede");
            before = $"<p class=\"kicker\">{Markup.Encode(kicker)}</p>\n";
        }
        return before + document.ToHtml(pipeline);
    }

    private static void Tame(LinkInline link, JsonElement? attachments)
    {
        if (link.GetDynamicUrl is not null)
            return;
        string url = link.Url ?? "";
        string? target = link.IsImage ? Picture(url, attachments) : Target(url);
        if (target is not null)
        {
            link.Url = target;
            return;
        }
        link.MoveChildrenAfter(link);
        link.Remove();
    }

    /// <summary>Where a link may lead, or null.</summary>
    private static string? Target(string url)
    {
        if (url.StartsWith('#'))
            return url;
        if (Uri.TryCreate(url, UriKind.Absolute, out Uri? address) && !url.StartsWith('/'))
            return address.Scheme is "http" or "https" or "mailto" ? url : null;
        bool plain = url.Length > 0 && url.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.');
        return plain && url.EndsWith(".ipynb", StringComparison.Ordinal) ? Path.ChangeExtension(url, ".html") : null;
    }

    /// <summary>A picture that the cell itself holds, as data; others are left out, since a page loads nothing.</summary>
    private static string? Picture(string url, JsonElement? attachments)
    {
        if (!url.StartsWith("attachment:", StringComparison.Ordinal) || attachments is not { } held || !held.TryGetProperty(Uri.UnescapeDataString(url["attachment:".Length..]), out JsonElement forms))
            return null;
        foreach (string mime in (string[])["image/png", "image/jpeg", "image/gif", "image/webp"])
        {
            if (forms.Text(mime) is { } data && IsBase64(data))
                return $"data:{mime};base64,{string.Concat(data.Where(c => !char.IsWhiteSpace(c)))}";
        }
        return null;
    }

    /// <summary>Whether a text holds nothing but base64.</summary>
    public static bool IsBase64(string data) => data.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '=' || char.IsWhiteSpace(c));
}
