using System.Globalization;

namespace Analysis.Dates;

/// <summary>A unit of time of the calendar or the clock, from short to long.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Night,
    Weekend,
    Week,
    Fortnight,
    Month,
    Quarter,
    Year,
    Decade,
    Century,
    Millennium,
}

/// <summary>A length of time as ISO 8601 counts it: months are not turned into days.</summary>
internal readonly record struct TimeLength(double Years, double Months, double Weeks, double Days, double Hours, double Minutes, double Seconds)
{
    /// <summary>The most characters that seven counts, each of any decimal's size, need.</summary>
    private const int Longest = 400;

    private const double MostWhole = 1e15;

    /// <summary>Some number of units that is not stated: "for years", written <c>PXY</c>.</summary>
    public static TimeLength Unstated(TimeUnit unit) => Of(double.NaN, unit);

    public static TimeLength Of(decimal number, TimeUnit unit) => Of((double)number, unit);

    private static TimeLength Of(double count, TimeUnit unit)
    {
        return unit switch
        {
            TimeUnit.Second => new(0, 0, 0, 0, 0, 0, count),
            TimeUnit.Minute => new(0, 0, 0, 0, 0, count, 0),
            TimeUnit.Hour => new(0, 0, 0, 0, count, 0, 0),
            TimeUnit.Week => new(0, 0, count, 0, 0, 0, 0),
            TimeUnit.Fortnight => new(0, 0, 2 * count, 0, 0, 0, 0),
            TimeUnit.Month => new(0, count, 0, 0, 0, 0, 0),
            TimeUnit.Quarter => new(0, 3 * count, 0, 0, 0, 0, 0),
            TimeUnit.Year => new(count, 0, 0, 0, 0, 0, 0),
            TimeUnit.Decade => new(10 * count, 0, 0, 0, 0, 0, 0),
            TimeUnit.Century => new(100 * count, 0, 0, 0, 0, 0, 0),
            TimeUnit.Millennium => new(1000 * count, 0, 0, 0, 0, 0, 0),
            _ => new(0, 0, 0, count, 0, 0, 0),
        };
    }

    public static TimeLength operator +(TimeLength a, TimeLength b) =>
        new(a.Years + b.Years, a.Months + b.Months, a.Weeks + b.Weeks, a.Days + b.Days, a.Hours + b.Hours, a.Minutes + b.Minutes, a.Seconds + b.Seconds);

    /// <summary>The day this long after <paramref name="day"/>, or before it with <paramref name="sign"/> -1; null beyond the calendar.</summary>
    public DateOnly? From(DateOnly day, int sign)
    {
        double months = Years * 12 + Months, days = Weeks * 7 + Days;
        if (!(months <= 120_000 && days <= 3_652_059))
            return null;
        long wholeMonths = sign * (long)Math.Floor(months);
        long month = day.Year * 12L + day.Month - 1 + wholeMonths;
        long year = Math.DivRem(month, 12, out long monthOfYear);
        if (month < 12 || year > 9999)
            return null;
        DateOnly moved = new((int)year, (int)monthOfYear + 1, Math.Min(day.Day, DateTime.DaysInMonth((int)year, (int)monthOfYear + 1)));
        long number = moved.DayNumber + sign * (long)days;
        return number < DateOnly.MinValue.DayNumber || number > DateOnly.MaxValue.DayNumber ? null : DateOnly.FromDayNumber((int)number);
    }

    /// <summary>Writes it as an ISO 8601 duration: <c>P2Y3M</c>, <c>P0.5Y</c>, <c>PT1H30M</c>; <c>PXY</c> where the number is not stated.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[Longest];
        text[0] = 'P';
        int at = 1;
        Write(text, ref at, Years, 'Y');
        Write(text, ref at, Months, 'M');
        Write(text, ref at, Weeks, 'W');
        Write(text, ref at, Days, 'D');
        if (Hours != 0 || Minutes != 0 || Seconds != 0)
            text[at++] = 'T';
        Write(text, ref at, Hours, 'H');
        Write(text, ref at, Minutes, 'M');
        Write(text, ref at, Seconds, 'S');
        return at == 1 ? "P0D" : text[..at].ToString();
    }

    private static void Write(Span<char> text, ref int at, double count, char unit)
    {
        if (count == 0)
            return;
        int digits;
        if (double.IsNaN(count))
        {
            text[at++] = 'X';
            text[at++] = unit;
            return;
        }
        // Nearly all counts are whole, and short formats are slow.
        if (count == (long)count && Math.Abs(count) < MostWhole)
            ((long)count).TryFormat(text[at..], out digits, default, CultureInfo.InvariantCulture);
        else
            count.TryFormat(text[at..], out digits, "0.######", CultureInfo.InvariantCulture);
        at += digits;
        text[at++] = unit;
    }
}
