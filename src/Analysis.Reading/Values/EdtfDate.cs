using System.Globalization;

namespace Analysis;

/// <summary>
/// One date of EDTF (ISO 8601-2): a century (<c>19XX</c>), decade (<c>199X</c>), year, season or other part of a year (<c>2012-21</c>),
/// month, day, or second, as exactly as it is known. A week, for which EDTF has no form, is that of ISO 8601-1 (<c>2012-W17</c>).
/// </summary>
/// <param name="Year">The year, astronomically counted: 0 is 1 BC. Unspecified digits count as 0.</param>
/// <param name="UnspecifiedDigits">How many digits at the end of the year are not known: 1 for a decade, 2 for a century, 4 for a year not stated.</param>
/// <param name="Part">1 to 12 for a month, 21 to 41 for EDTF's seasons (21–32), quarters (33–36), thirds (37–39) and halves (40, 41) of a year; 101 to 153 for a week; 0 for none, 99 for one not stated.</param>
/// <param name="Day">1 to 31; 0 for none, 99 for one not stated.</param>
/// <param name="Time">The time of day, or null.</param>
/// <param name="Qualifier"><c>~</c> approximate, <c>?</c> uncertain, <c>%</c> both, or <c>'\0'</c>.</param>
public readonly record struct EdtfDate(int Year, int UnspecifiedDigits = 0, int Part = 0, int Day = 0, TimeOnly? Time = null, char Qualifier = '\0')
{
    /// <summary>Stands in <see cref="Part"/> or <see cref="Day"/> for one that is not stated.</summary>
    public const int Unspecified = 99;

    /// <summary>The most characters that <see cref="Write"/> needs.</summary>
    internal const int Longest = 32;

    // Dates are copied all the time while they are read: sixteen bytes instead of forty.
    private readonly int second = SecondOf(Time);
    private readonly byte unspecifiedDigits = (byte)UnspecifiedDigits, part = (byte)Part, day = (byte)Day;

    /// <summary>How many digits at the end of the year are not known: 1 for a decade, 2 for a century, 4 for a year not stated.</summary>
    public int UnspecifiedDigits { get => unspecifiedDigits; init => unspecifiedDigits = (byte)value; }

    /// <summary>1 to 12 for a month, 21 to 41 for EDTF's parts of a year, 101 to 153 for a week; 0 for none, 99 for one not stated.</summary>
    public int Part { get => part; init => part = (byte)value; }

    /// <summary>1 to 31; 0 for none, 99 for one not stated.</summary>
    public int Day { get => day; init => day = (byte)value; }

    /// <summary>The time of day to the second, or null.</summary>
    public TimeOnly? Time { get => second == 0 ? null : new(TimeSpan.TicksPerSecond * (second - 1)); init => second = SecondOf(value); }

    /// <summary>A date whose year is not stated.</summary>
    public static EdtfDate UnknownYear { get; } = new(0, 4);

    /// <summary>A day of the calendar.</summary>
    public static EdtfDate Of(DateOnly day) => new(day.Year, 0, day.Month, day.Day);

    /// <summary>The month that a day lies in.</summary>
    public static EdtfDate MonthOf(DateOnly day) => new(day.Year, 0, day.Month);

    /// <summary>The week of ISO 8601 that a day lies in.</summary>
    public static EdtfDate WeekOf(DateOnly day)
    {
        DateTime moment = day.ToDateTime(TimeOnly.MinValue);
        return new(ISOWeek.GetYear(moment), 0, 100 + ISOWeek.GetWeekOfYear(moment));
    }

    /// <summary>Whether the year is stated, at least to its century.</summary>
    public bool HasYear => UnspecifiedDigits < 4;

    /// <summary>Whether it is one day of one year.</summary>
    public bool IsDay => UnspecifiedDigits == 0 && Day is > 0 and < Unspecified;

    /// <summary>The first day that it can mean; null when its year is not stated, lies before the year 1, or the day does not exist.</summary>
    public DateOnly? Earliest => Bound(last: false);

    /// <summary>The last day that it can mean, included; null as for <see cref="Earliest"/>.</summary>
    public DateOnly? Latest => Bound(last: true);

    /// <summary>Writes it as EDTF.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Longest];
        return text[..Write(text)].ToString();
    }

    /// <summary>Writes it into <paramref name="to"/>, of at least <see cref="Longest"/> characters.</summary>
    /// <returns>How many characters were written.</returns>
    internal int Write(Span<char> to)
    {
        int at = 0;
        if (HasYear)
        {
            if (Math.Abs(Year) > 9999)
                to[at++] = 'Y';
            if (Year < 0)
                to[at++] = '-';
            WriteYear(to, ref at, Math.Abs(Year));
            to[(at - UnspecifiedDigits)..at].Fill('X');
        }
        else
        {
            "XXXX".CopyTo(to);
            at = 4;
        }
        WritePart(to, ref at, Part);
        WritePart(to, ref at, Day);
        if (Time is { } time)
        {
            time.TryFormat(to[at..], out int written, "'T'HH':'mm':'ss", CultureInfo.InvariantCulture);
            at += written;
        }
        if (Qualifier != '\0')
            to[at++] = Qualifier;
        return at;
    }

    /// <summary>The date as it stands at an end of an interval, where EDTF has neither weeks nor parts of a year: the first or last day of a week, month of a part.</summary>
    internal EdtfDate Edge(bool last)
    {
        if (Part > 100)
            return (last ? Latest : Earliest) is { } day ? Of(day) with { Qualifier = Qualifier } : new(Year, UnspecifiedDigits, 0, 0, null, Qualifier);
        if (Part is <= 12 or Unspecified || MonthsOf(Part) is not { Count: > 0 } months)
            return this;
        int month = last ? months.First + months.Count - 1 : months.First;
        return this with { Year = Year + (UnspecifiedDigits == 0 ? (month - 1) / 12 : 0), Part = (month - 1) % 12 + 1 };
    }

    /// <summary>The first month of a part of a year and how many it has; none for what is no part.</summary>
    private static (int First, int Count) MonthsOf(int part) => part switch
    {
        0 or Unspecified => (1, 12),
        <= 12 => (part, 1),
        >= 21 and <= 28 => ((part - 21) % 4 * 3 + 3, 3),
        >= 29 and <= 32 => ((part - 29) * 3 + 9, 3),
        >= 33 and <= 36 => ((part - 33) * 3 + 1, 3),
        >= 37 and <= 39 => ((part - 37) * 4 + 1, 4),
        40 or 41 => ((part - 40) * 6 + 1, 6),
        _ => (0, 0),
    };

    /// <summary>Four digits, more where the year has them.</summary>
    private static void WriteYear(Span<char> to, ref int at, int year)
    {
        if (year > 9999)
        {
            year.TryFormat(to[at..], out int digits, default, CultureInfo.InvariantCulture);
            at += digits;
            return;
        }
        to[at++] = (char)('0' + year / 1000);
        to[at++] = (char)('0' + year / 100 % 10);
        to[at++] = (char)('0' + year / 10 % 10);
        to[at++] = (char)('0' + year % 10);
    }

    /// <summary>One more than the second of the day, 0 for no time, so that a date that was never set has none.</summary>
    private static int SecondOf(TimeOnly? time) => time is { } set ? (int)(set.Ticks / TimeSpan.TicksPerSecond) + 1 : 0;

    private static void WritePart(Span<char> to, ref int at, int part)
    {
        if (part == 0)
            return;
        to[at++] = '-';
        if (part == Unspecified)
        {
            to[at++] = 'X';
            to[at++] = 'X';
            return;
        }
        if (part > 100)
            to[at++] = 'W';
        to[at++] = (char)('0' + part % 100 / 10);
        to[at++] = (char)('0' + part % 10);
    }

    private DateOnly? Week(bool last)
    {
        if (Year is < 2 or > 9998 || Part - 100 > ISOWeek.GetWeeksInYear(Year))
            return null;
        return DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, Part - 100, last ? DayOfWeek.Sunday : DayOfWeek.Monday));
    }

    private DateOnly? Bound(bool last)
    {
        int span = UnspecifiedDigits switch { 0 => 1, 1 => 10, 2 => 100, 3 => 1000, _ => 0 };
        if (span == 0 || Year is < 1 or > 9999 || (span > 1 && Part > 0))
            return null;
        int year = last ? Year + span - 1 : Math.Max(Year, 1);
        if (Part > 100)
            return Week(last);
        (int first, int months) = MonthsOf(Part);
        if (months == 0)
            return null;
        if (Day is > 0 and < Unspecified)
            return Day <= DateTime.DaysInMonth(year, first) ? new DateOnly(year, first, Day) : null;
        int month = last ? first + months - 1 : first;
        (year, month) = (year + (month - 1) / 12, (month - 1) % 12 + 1);
        return year > 9999 ? null : new DateOnly(year, month, last ? DateTime.DaysInMonth(year, month) : 1);
    }
}
