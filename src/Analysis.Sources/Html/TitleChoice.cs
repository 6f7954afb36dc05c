using AngleSharp.Dom;

namespace Analysis.Articles;

/// <summary>
/// Chooses the headline of a page. Rule: the visible headline (h1) that another source corroborates beats what pages write for search engines; of several,
/// the best corroborated; without one, a lower heading that another source states in the same words; then JSON-LD, OpenGraph and the like, then the title element
/// without the outlet's name.
/// </summary>
internal static class TitleChoice
{
    private const double Corroborated = 0.5;

    private static readonly string[] joints = [" | ", " - ", " – ", " — ", " :: ", " · ", " » ", " • ", " // ", " / ", " ― ", " ‹ ", " « "];

    /// <summary>The headline, and the line of the page where it stands (-1 where it is not seen).</summary>
    public static (Stated<string>? Title, int Line) Choose(Page page, IReadOnlyList<JsonLdArticle> articles, SiteNames site, Evidence evidence)
    {
        List<(string Value, string Source)> stated = Stated(page, articles, site, evidence);
        List<(string Text, int Line, Zone Zone)> headings = Headings(page, 1);
        foreach ((string text, _, _) in headings)
            evidence.Add("title", text, "h1");
        (string Text, int Line, Zone Zone) best = ("", -1, Zone.None);
        double most = 0;
        foreach ((string Text, int Line, Zone Zone) heading in headings)
        {
            double score = stated.Count == 0 ? 0 : stated.Max(s => Agreement(heading.Text, s.Value));
            if (site.Has(heading.Text))
                score -= 0.7;
            if ((heading.Zone & Zone.Outside) != 0)
                score -= 0.3;
            if (score > most + 0.001)
                (best, most) = (heading, score);
        }
        if (most >= Corroborated)
            return Give(best.Text, "h1", best.Line, "the visible headline, which another source corroborates");
        foreach ((string text, int line, Zone zone) in Headings(page, 2).Concat(Headings(page, 3)))
        {
            if ((zone & Zone.Outside) == 0 && stated.Any(s => PageText.Fold(s.Value) == PageText.Fold(text)) && text.Contains(' '))
                return Give(text, "heading", line, "a visible heading in the same words as another source");
        }
        List<(string Text, int Line, Zone Zone)> visible = [.. headings.Where(h => (h.Zone & (Zone.Outside | Zone.Header)) == 0 && !site.Has(h.Text) && h.Text.Count(c => c == ' ') >= 2)];
        if (visible.Count == 1 && visible[0].Text.Length < 250)
            return Give(visible[0].Text, "h1", visible[0].Line, "the one visible headline of the article");
        if (stated.Count > 0)
            return Give(stated[0].Value, stated[0].Source, LineOf(page, stated[0].Value), "the first of the sources that state a title");
        return headings.Count > 0 && !site.Has(headings[0].Text) ? Give(headings[0].Text, "h1", headings[0].Line, "the first headline") : (null, -1);

        (Stated<string>?, int) Give(string text, string source, int line, string reason)
        {
            evidence.Choose("title", text, source, reason);
            return (new(text, null, source), line);
        }
    }

    /// <summary>How much a heading and a stated title are the same, 0 to 1.2.</summary>
    private static double Agreement(string heading, string stated)
    {
        string a = PageText.Fold(heading), b = PageText.Fold(stated);
        if (a.Length == 0 || b.Length == 0)
            return 0;
        if (a == b)
            return 1.2;
        double like = PageText.Likeness(heading, stated);
        double size = (double)Math.Min(a.Length, b.Length) / Math.Max(a.Length, b.Length);
        return like * (size < 0.35 ? 0.4 : 1);
    }

    private static List<(string, string)> Stated(Page page, IReadOnlyList<JsonLdArticle> articles, SiteNames site, Evidence evidence)
    {
        List<(string Value, string Source)> found = [];
        foreach (JsonLdArticle article in articles.Where(a => !a.Listed && JsonLd.IsArticle(a.Type)))
        {
            if (article.Headline is { } headline)
                found.Add((headline, "json-ld headline"));
        }
        foreach ((string name, string content) in page.Meta(PageFieldNames.Title))
            found.Add((content, $"meta {name}"));
        foreach ((string property, string value) in page.Microdata.Where(m => m.Property == "headline"))
            found.Add((value, $"itemprop {property}"));
        if (page.TitleTag is { Length: > 0 } tag)
            found.Add((tag, "title element"));
        foreach ((string value, string source) in found)
            evidence.Add("title", value, source);
        return [.. found.Select(f => (Value: WithoutSite(PageText.Plain(f.Value), site), f.Source)).Where(f => f.Value.Length > 0 && !site.Has(f.Value))];
    }

    /// <summary>"Headline | Section | Outlet" without what names the outlet.</summary>
    public static string WithoutSite(string title, SiteNames site)
    {
        for (int cuts = 0; cuts < 3; cuts++)
        {
            int at = -1, length = 0;
            foreach (string joint in joints)
            {
                int last = title.LastIndexOf(joint, StringComparison.Ordinal);
                if (last > at)
                    (at, length) = (last, joint.Length);
            }
            if (at <= 0)
                return title;
            string before = title[..at].Trim(), after = title[(at + length)..].Trim();
            bool bar = title[at + 1] is '|' or ':' or '»' or '•' or '«' or '‹';
            if (site.Has(after) || (bar && after.Length < before.Length && before.Count(c => c == ' ') >= 2))
                title = before;
            else if (site.Has(before) && after.Contains(' '))
                title = after;
            else
                return title;
        }
        return title;
    }

    /// <summary>The headings of a level; the lines of one element are one heading, and its first line by itself another.</summary>
    private static List<(string Text, int Line, Zone Zone)> Headings(Page page, int level)
    {
        List<(string, int, Zone)> found = [];
        for (int i = 0; i < page.Lines.Count && found.Count < 60; i++)
        {
            if (page.Lines[i].Heading != level)
                continue;
            IElement? heading = Above(page.Lines[i].Block, level);
            int end = i + 1;
            while (end < page.Lines.Count && page.Lines[end].Heading == level && heading is not null && ReferenceEquals(Above(page.Lines[end].Block, level), heading))
                end++;
            if (end > i + 1)
                found.Add((string.Join(' ', page.Lines[i..end].Select(l => l.Text)), end - 1, page.Lines[i].Zone));
            found.Add((page.Lines[i].Text, i, page.Lines[i].Zone));
            i = end - 1;
        }
        return found;
    }

    private static IElement? Above(IElement? element, int level)
    {
        string name = $"h{level}";
        for (int steps = 0; element is not null && steps < 6; steps++, element = element.ParentElement)
        {
            if (element.LocalName == name)
                return element;
        }
        return null;
    }

    private static int LineOf(Page page, string title)
    {
        string folded = PageText.Fold(title);
        return page.Lines.FindIndex(l => !l.IsOutside && l.Text.Length < title.Length + 40 && PageText.Fold(l.Text) == folded);
    }
}
