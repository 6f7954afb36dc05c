namespace Analysis.Articles;

/// <summary>
/// Decides for a page whether day or month goes first in "04/05/2012": by an element that says the same date to machines, by the page's other dates in figures
/// that can be read in one way only, then by its language and address; English as such does not tell.
/// </summary>
internal static class PageDayOrder
{
    private const int LongestLine = 160;

    public static DayOrder Of(Page page, string? address)
    {
        foreach (PageMark mark in page.Dates)
        {
            if (mark.Text.Length < LongestLine && DateScanner.First(mark.Element.GetAttribute("datetime")) is { Date: { } day } && OrderThatGives(mark.Text, day) is not DayOrder.Unknown and DayOrder told)
                return told;
        }
        DayOrder shown = DayOrder.Unknown;
        foreach (PageLine line in page.Lines)
        {
            if (line.Text.Length >= LongestLine || DateScanner.OrderShown(line.Text) is not (not DayOrder.Unknown and DayOrder own))
                continue;
            // Dates that fit one way only, and not all the same way, tell nothing.
            if (shown != DayOrder.Unknown && shown != own)
                return OfLanguage(page, address);
            shown = own;
        }
        return shown != DayOrder.Unknown ? shown : OfLanguage(page, address);
    }

    /// <summary>The order in which a text in figures is the day that is known; unknown where both or none is.</summary>
    private static DayOrder OrderThatGives(string text, DateOnly day)
    {
        bool dayFirst = DateScanner.First(text, DayOrder.DayFirst)?.Date == day, monthFirst = DateScanner.First(text, DayOrder.MonthFirst)?.Date == day;
        return dayFirst == monthFirst ? DayOrder.Unknown : dayFirst ? DayOrder.DayFirst : DayOrder.MonthFirst;
    }

    private static DayOrder OfLanguage(Page page, string? address)
    {
        string? language = page.Language ?? page.Meta("og:locale", "content-language").FirstOrDefault().Content;
        if (language is null)
            return Uri.TryCreate(address, UriKind.Absolute, out Uri? uri) && uri.Host.EndsWith(".uk", StringComparison.Ordinal) ? DayOrder.DayFirst : DayOrder.Unknown;
        language = language.Replace('_', '-');
        return language.Equals("en-US", StringComparison.OrdinalIgnoreCase) ? DayOrder.MonthFirst
            : language.Equals("en", StringComparison.OrdinalIgnoreCase) ? DayOrder.Unknown : DayOrder.DayFirst;
    }
}
