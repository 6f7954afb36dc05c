using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Dates;

/// <summary>
/// Days that an event is known by: "9/11", "the September 11 attacks", "the 7 July bombings". The words beside the day tell the event;
/// where the same day of the last weeks may be meant instead, that one is.
/// </summary>
internal static class EventDays
{
    public static readonly Rule<DateRead> Rule = new("day of an event", RuleStart.Number, TryWritten);
    public static readonly Rule<DateAdjust> OfMonth = new("day of an event", RuleStart.Anything, TakeYear);

    /// <summary>A day this near before the publication is itself in the news.</summary>
    private const int News = 31;

    /// <summary>For so many years the bare day still means its event.</summary>
    private const int Remembered = 10;

    private const string Named = "the event known by this day";

    /// <summary>"9/11", "the 7/7 bombings".</summary>
    public static bool TryWritten(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!(t.Is(at + 1, '/') || t.Is(at + 1, '-')) || !t.IsGlued(at + 1) || !t.IsGlued(at + 2) || t.IsGlued(at) || !t.TryDigits(at, out int first) || !t.TryDigits(at + 2, out int second)
            || t.Role(at - 1) == DateRole.Label || t.IsGlued(at + 3) && (t.IsNumber(at + 4) || t.IsWord(at + 3)))
            return false;
        foreach (EventDay day in t.Lexicon.EventDays)
        {
            if (day.First != first || day.Second != second || !(day.Alone && t.Is(at + 1, '/') || IsTold(t, at, at + 3, day)) || anchor.Day < day.Day)
                continue;
            phrase = DatePhrase.Of(at, at + 3, new Edtf(EdtfDate.Of(day.Day)), Named);
            return true;
        }
        return false;
    }

    /// <summary>"the September 11 attacks", "the attacks of 11 September": gives the day the year of its event.</summary>
    private static bool TakeYear(in DateText t, DateAnchor anchor, ref DatePhrase phrase)
    {
        if (!phrase.YearMissing || phrase.HolidayRow > 0 || phrase.Weekday > 0 || !phrase.IsSingle || phrase.Value.Start is not { Part: > 0 and <= 12, Day: > 0 and <= 31 } date)
            return false;
        foreach (EventDay day in t.Lexicon.EventDays)
        {
            if (day.Day.Month != date.Part || day.Day.Day != date.Day || !(IsTold(t, phrase.First, phrase.End, day) || IsTurningPoint(t, phrase.First, day, anchor)) || anchor.Day is { } published && (published < day.Day || IsNews(published, day.Day)))
                continue;
            phrase.Value = new(EdtfDate.Of(day.Day));
            phrase.YearMissing = false;
            phrase.Remark(Named);
            return true;
        }
        return false;
    }

    /// <summary>"since September 11", in the ten years behind the event.</summary>
    private static bool IsTurningPoint(in DateText t, int first, in EventDay day, DateAnchor anchor) =>
        day.Alone && anchor.Day is { } published && published.Year - day.Day.Year <= Remembered
        && t.Role(t.IsDash(first - 1) ? first - 2 : first - 1) is DateRole.Since or DateRole.After or DateRole.Before or DateRole.Prefix;

    /// <summary>Whether the day's last return lies only days before the publication.</summary>
    private static bool IsNews(DateOnly published, DateOnly day)
    {
        int since = published.Month * 31 + published.Day - day.Month * 31 - day.Day;
        return published.Year > day.Year && since is >= 0 and <= News;
    }

    /// <summary>A word for the event stands behind the day, at most one other between ("the September 11 terrorist attacks"), or before it and "of" or "on".</summary>
    private static bool IsTold(in DateText t, int first, int end, in EventDay day)
    {
        if (Tells(t, end, day) || (t.IsWord(end) && Tells(t, end + 1, day)))
            return true;
        int before = t.Role(first - 1) == DateRole.The ? first - 2 : first - 1;
        return t.Role(before) is DateRole.Of or DateRole.On && Tells(t, before - 1, day);
    }

    private static bool Tells(in DateText t, int at, in EventDay day) => t.IsWord(at) && Array.IndexOf(day.Words, t.Tokens[at].Word) >= 0;
}
