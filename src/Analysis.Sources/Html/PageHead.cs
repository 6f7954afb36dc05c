using System.Text;

namespace Analysis.Articles;

/// <summary>The lines of a page around its headline, read as those of a pasted text are.</summary>
internal static class PageHead
{
    private const int LinesAbove = 5, LinesBelow = 45, LongestLine = 1000;

    /// <summary>Reads byline, dates and standfirst near the headline. Lines outside of the article and lists of links are passed over.</summary>
    /// <param name="page">The page.</param>
    /// <param name="titleLine">The line of the headline.</param>
    /// <param name="order">How "04/05/2012" is read.</param>
    public static (HeadLines Below, HeadLines Above) Read(Page page, int titleLine, DayOrder order)
    {
        StringBuilder text = new();
        text.Append(page.Lines[titleLine].Text).Append('\n');
        int taken = 0;
        for (int i = titleLine + 1; i < page.Lines.Count && taken < LinesBelow; i++)
        {
            PageLine line = page.Lines[i];
            const Zone Passed = Zone.Related | Zone.Comments | Zone.Footer | Zone.Hidden | Zone.Navigation;
            if ((line.Zone & Passed) != 0 || (line.Zone & Zone.Figure) != 0)
                continue;
            text.Append(line.Text.Length > LongestLine ? line.Text[..LongestLine] : line.Text).Append('\n');
            taken++;
        }
        HeadLines below = Over(text.ToString(), order);
        text.Clear();
        text.Append(page.Lines[titleLine].Text).Append('\n');
        for (int i = Math.Max(0, titleLine - LinesAbove); i < titleLine; i++)
        {
            if (!page.Lines[i].IsOutside && page.Lines[i].Text.Length < 200)
                text.Append(page.Lines[i].Text).Append('\n');
        }
        return (below, Over(text.ToString(), order));
    }

    private static HeadLines Over(string text, DayOrder order)
    {
        HeadLines head = new(text, PlainLine.Of(text), order);
        head.Read(0);
        return head;
    }
}
