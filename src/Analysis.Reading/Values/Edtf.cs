using System.Globalization;

namespace Analysis;

/// <summary>
/// A date or an interval in EDTF, the Extended Date/Time Format of ISO 8601-2. An interval between weeks or parts of years
/// ("Q1 2010 to Q3 2011") is written between days or months, since EDTF has no other form for it; a week alone is that of ISO 8601-1 (<c>2012-W17</c>). An interval includes both its ends, each as exact as it is
/// stated: <c>1992/2012</c> runs from the first day of 1992 to the last day of 2012. Seasons are those of the northern hemisphere by whole
/// months (spring is March to May; the winter of a year begins in its December).
/// </summary>
/// <param name="Start">The date, or the start of the interval; null where the interval is open (<c>../2012</c>).</param>
/// <param name="End">The date itself, or the end of the interval; null where the interval is open (<c>2003/..</c>).</param>
/// <param name="IsInterval">Whether it is written with a stroke.</param>
public readonly record struct Edtf(EdtfDate? Start, EdtfDate? End, bool IsInterval)
{
    /// <summary>One date.</summary>
    public Edtf(EdtfDate date) : this(date, date, false) { }

    /// <summary>The interval from <paramref name="start"/> to <paramref name="end"/>, both included; null leaves an end open.</summary>
    public Edtf(EdtfDate? start, EdtfDate? end) : this(start, end, true) { }

    /// <summary>The first day that it can mean; null where it has none.</summary>
    public DateOnly? Earliest => Start?.Earliest;

    /// <summary>The last day that it can mean, included; null where it has none.</summary>
    public DateOnly? Latest => End?.Latest;

    /// <summary>Writes it as EDTF.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[2 * EdtfDate.Longest + 1];
        bool interval = WritesInterval;
        int at = Write(text, interval ? Start?.Edge(last: false) : Start);
        if (interval)
        {
            text[at++] = '/';
            at += Write(text[at..], End?.Edge(last: true));
        }
        return text[..at].ToString();
    }

    /// <summary>Whether EDTF writes it as an interval: it is one, or a part of an unknown year, for which EDTF has no form of its own.</summary>
    internal bool WritesInterval => IsInterval || Start is { Part: > 12 and <= 41, UnspecifiedDigits: > 0 };

    private static int Write(Span<char> to, EdtfDate? date)
    {
        if (date is { } d)
            return d.Write(to);
        "..".CopyTo(to);
        return 2;
    }

    /// <summary>Reads EDTF as this library writes it: level 1, with level 2's parts of a year.</summary>
    /// <returns>False for anything else, durations (<c>P4Y</c>) and bare times included.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Edtf value)
    {
        value = default;
        int stroke = text.IndexOf('/');
        if (stroke < 0)
        {
            if (!TryDate(text, out EdtfDate date))
                return false;
            value = new(date);
            return true;
        }
        if (!TryEnd(text[..stroke], out EdtfDate? start) || !TryEnd(text[(stroke + 1)..], out EdtfDate? end))
            return false;
        value = new(start, end);
        return true;
    }

    private static bool TryEnd(ReadOnlySpan<char> text, out EdtfDate? date)
    {
        date = null;
        if (text.IsEmpty || text is "..")
            return true;
        if (!TryDate(text, out EdtfDate read))
            return false;
        date = read;
        return true;
    }

    private static bool TryDate(ReadOnlySpan<char> text, out EdtfDate date)
    {
        date = default;
        char qualifier = '\0';
        if (!text.IsEmpty && text[^1] is '~' or '?' or '%')
        {
            qualifier = text[^1];
            text = text[..^1];
        }
        bool negative = !text.IsEmpty && text[0] == '-';
        if (negative)
            text = text[1..];
        if (text.Length < 4)
            return false;
        ReadOnlySpan<char> digits = text[..4].TrimEnd('X');
        int year = 0;
        if (digits.Length > 0 && !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out year))
            return false;
        int unspecified = 4 - digits.Length;
        for (int i = 0; i < unspecified; i++)
            year *= 10;
        text = text[4..];
        TimeOnly? time = null;
        int t = text.IndexOf('T');
        if (t >= 0)
        {
            if (!TimeOnly.TryParseExact(text[(t + 1)..], "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly read))
                return false;
            time = read;
            text = text[..t];
        }
        if (!TryPart(ref text, 41, out int part) || !TryPart(ref text, 31, out int day) || !text.IsEmpty || part is > 12 and < 21 || (part > 12 && part != EdtfDate.Unspecified && day > 0))
            return false;
        date = new(negative ? -year : year, unspecified, part, day, time, qualifier);
        return true;
    }

    private static bool TryPart(ref ReadOnlySpan<char> text, int highest, out int part)
    {
        part = 0;
        if (text.IsEmpty)
            return true;
        if (text.Length < 3 || text[0] != '-')
            return false;
        if (text.Length == 4 && text[1] == 'W')
        {
            bool week = int.TryParse(text[2..], NumberStyles.None, CultureInfo.InvariantCulture, out part) && part is >= 1 and <= 53;
            part += 100;
            text = [];
            return week;
        }
        ReadOnlySpan<char> two = text[1..3];
        text = text[3..];
        if (two is "XX")
        {
            part = EdtfDate.Unspecified;
            return true;
        }
        return int.TryParse(two, NumberStyles.None, CultureInfo.InvariantCulture, out part) && part >= 1 && part <= highest;
    }
}
