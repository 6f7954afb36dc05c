using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Times of day: "10 a.m.", "20:30", "8.30 pm", "noon". They belong to the date beside them, and are no figures.</summary>
internal static class ClockTimes
{
    /// <summary>Whether a time of day may begin here.</summary>
    public static bool MayBegin(in DateText t, int at)
    {
        DateRole next = t.Role(at + 1);
        return next is DateRole.Morning or DateRole.Afternoon or DateRole.Clock || t.Is(at + 1, ':') || (t.IsNumber(at) && RangeMayFollow(t, at + 1)) || t.Role(at) is DateRole.Noon or DateRole.Midnight
            || (t.IsNumber(at) && IsZone(t, at + 1)) || SpokenTimes.MayBegin(t, at);
    }

    /// <summary>The name of a time zone; some are words too, so it stands in capitals.</summary>
    private static bool IsZone(in DateText t, int at) => t.Role(at) == DateRole.Zone && (t.Tokens[at].Flags & Text.TokenFlags.Upper) != 0;

    /// <summary>What stands behind a zone: the offset from it ("UTC+2", "GMT+03:30") is passed over.</summary>
    private static int BehindZone(in DateText t, int zone)
    {
        int end = zone + 1;
        if (!(t.Is(end, '+') || t.IsDash(end)) || !t.IsGlued(end) || !t.IsGlued(end + 1) || !t.IsNumber(end + 1))
            return end;
        bool minutes = t.Is(end + 2, ':') && t.IsGlued(end + 2) && t.IsGlued(end + 3) && t.IsNumber(end + 3);
        return minutes ? end + 4 : end + 2;
    }

    private static bool RangeMayFollow(in DateText t, int at) =>
        (t.Role(at) is DateRole.To or DateRole.And || t.IsDash(at)) && t.IsNumber(at + 1) && (t.Is(at + 2, ':') || t.Role(at + 2) is DateRole.Morning or DateRole.Afternoon);

    public static bool TryRead(in DateText t, int at, out TimeOnly time, out int end, bool expected = false)
    {
        if (SpokenTimes.MayBegin(t, at))
            return SpokenTimes.TryRead(t, at, out time, out end);
        (time, end) = (default, at + 1);
        DateRole role = t.Role(at);
        if (role is DateRole.Noon or DateRole.Midnight)
        {
            time = new(role == DateRole.Noon ? 12 : 0, 0);
            return true;
        }
        int minute = 0, second = 0;
        bool clock = false, dotted = false;
        if (t.TryDigits(at, out int hour))
        {
            if (t.Is(end, ':') && t.IsGlued(end) && t.IsGlued(end + 1) && t.TryDigits(end + 1, out minute) && t.Tokens[end + 1].Length == 2)
            {
                (clock, end) = (true, end + 2);
                if (t.Is(end, ':') && t.IsGlued(end) && t.IsGlued(end + 1) && t.TryDigits(end + 1, out second) && t.Tokens[end + 1].Length == 2)
                    end += 2;
            }
            else if (t.Tokens[at].Length > 2)
            {
                (hour, minute, dotted) = (hour / 100, hour % 100, true);
            }
        }
        else if (t.TryDecimal(at, out decimal value) && t.Tokens[at].Length is 4 or 5 && t.Chars(at)[^3] == '.')
        {
            (hour, minute, dotted) = ((int)value, (int)(value * 100) % 100, true);
        }
        else if (!DateNumbers.TryCardinalWords(t, at, out hour, out end) || hour > 12)
        {
            return false;
        }
        if (hour > 24 || minute > 59 || second > 59 || (t.IsGlued(at) && t.Char(at - 1) is not ('(' or '-' or '–' or '/' or '"' or '“' or '[')))
            return false;
        if (TryHalf(t, end, out bool afternoon, out int after))
        {
            if (hour is < 1 or > 12)
                return false;
            (hour, end) = (hour % 12 + (afternoon ? 12 : 0), after);
        }
        else if (t.Role(end) == DateRole.Clock)
        {
            end++;
        }
        else if (dotted ? !IsZone(t, end) : !clock || !(expected || Led(t, at) || IsZone(t, end)))
        {
            return false;
        }
        if (IsZone(t, end))
            end = BehindZone(t, end);
        time = new(hour % 24, minute, second);
        return true;
    }

    /// <summary>"3-8pm", "between 3 and 5 p.m.", "06:00 to 18:00".</summary>
    public static bool TryRange(in DateText t, int at, out TimeOnly from, out TimeOnly to, out int end)
    {
        (from, to, end) = (default, default, at);
        bool full = TryRead(t, at, out from, out int link, expected: true);
        int hour = 0;
        if (!full)
        {
            if (!t.TryDigits(at, out hour) || hour is < 1 or > 12 || (t.IsGlued(at) && t.Char(at - 1) is not '('))
                return false;
            link = at + 1;
        }
        bool links = t.Role(link) is DateRole.To or DateRole.Until or DateRole.Through || t.IsDash(link) || (t.Role(link) == DateRole.And && t.Role(at - 1) == DateRole.Between);
        if (!links || !TryRead(t, link + 1, out to, out end, expected: full))
            return false;
        if (!full)
            from = new(hour % 12 + (to.Hour >= 12 && hour % 12 <= to.Hour % 12 ? 12 : 0), 0);
        return true;
    }

    /// <summary>Whether the word before asks for a time, so that "John 3:16" and a result of 10:12 are none.</summary>
    private static bool Led(in DateText t, int at) =>
        t.Role(at - 1) is DateRole.At or DateRole.By or DateRole.Until or DateRole.From or DateRole.Since or DateRole.Before or DateRole.After or DateRole.Between or DateRole.Approximate or DateRole.Than
        || t[at - 1].Kind is DateWordKind.Day or DateWordKind.Weekday;

    public static bool TryHalf(in DateText t, int at, out bool afternoon, out int end)
    {
        DateRole role = t.Role(at);
        (afternoon, end) = (role == DateRole.Afternoon, at + 1);
        return role is DateRole.Afternoon or DateRole.Morning;
    }
}
