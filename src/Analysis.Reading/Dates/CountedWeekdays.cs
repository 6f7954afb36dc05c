using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Weekdays counted from the day of publication: "three Fridays ago", "two Mondays from now".</summary>
internal static class CountedWeekdays
{
    private const int Most = 60;

    public static bool TryRead(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (anchor.Day is not { Year: > 2 and < 9998 } day || !DateNumbers.TryCount(t, at, out decimal count, out int i) || t[i].Kind is not (DateWordKind.Weekdays or DateWordKind.Weekday)
            || count != decimal.Truncate(count) || count is < 1 or > Most)
            return false;
        bool back = t.Role(i + 1) == DateRole.Ago, ahead = t.Role(i + 1) == DateRole.Hence || (t.Role(i + 1) == DateRole.From && t.Role(i + 2) == DateRole.Now);
        if (!back && !ahead)
            return false;
        int weekday = t[i].Value, today = Calendars.Weekday(day);
        int days = back ? -((today - weekday + 6) % 7 + 1) - 7 * ((int)count - 1) : (weekday - today + 6) % 7 + 1 + 7 * ((int)count - 1);
        phrase = DatePhrase.Counted(at, t.Role(i + 1) == DateRole.From ? i + 3 : i + 2, new(EdtfDate.Of(day.AddDays(days))));
        return true;
    }
}
