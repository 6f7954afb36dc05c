using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>
/// Quarters, halves and fiscal years as business writes them: "Q1 2012", "3Q 2019", "1H19", "Q3 FY19", "2019-H2", "FY2011/12", "fiscal year 2011", "the 2019 fiscal year".
/// Where a fiscal year begins depends on who keeps it: the value is the year that is named, and the note says so.
/// </summary>
internal static class CodedPeriods
{
    private const string FiscalYear = "fiscal year", SchoolYear = "school year";

    /// <summary>Reads one that begins with its letter or word: "Q1 2012", "H2 2019", "FY2011", "school year 2008".</summary>
    public static bool TryRead(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        DateRole role = t.Role(at);
        if (role is DateRole.Fiscal or DateRole.School)
        {
            if (!TryFiscalYear(t, at, out Edtf year, out int after, out string note))
                return false;
            phrase = DatePhrase.Of(at, after, year, note);
            return true;
        }
        if (role is not (DateRole.Quarter or DateRole.Semester) || (t.IsGlued(at) && (t.IsWord(at - 1) || t.IsNumber(at - 1))) || !t.IsGlued(at + 1) || !TryPart(t, role, at + 1, out int part)
            || (t.IsGlued(at + 2) && t.IsWord(at + 2)))
            return false;
        phrase = WithYear(t, at, at + 2, part);
        return true;
    }

    /// <summary>Reads one that begins with a number: "3Q 2019", "1H19", "2012 Q1", "2017-q1", "2019 fiscal year".</summary>
    public static bool TryNumberFirst(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.TryDigits(at, out int number))
            return false;
        if (t.Role(at + 1) == DateRole.MonthCount)
            return TryMonths(t, at, number, out phrase);
        if (t.Tokens[at].Length == 1)
        {
            // "1h" is an hour: the letter is a capital here.
            DateRole letter = t.Role(at + 1);
            if (letter is not (DateRole.Quarter or DateRole.Semester) || !t.IsGlued(at + 1) || !t.IsCapitalised(at + 1) || t.IsGlued(at) || t.Tokens[at + 1].Length != 1 || !TryPart(t, letter, at, out int coded))
                return false;
            phrase = WithYear(t, at, at + 2, coded);
            return true;
        }
        if (t.Tokens[at].Length != 4 || number is < 1900 or > 2199)
            return false;
        if (IsFiscal(t, at + 1, out string note))
        {
            phrase = DatePhrase.Of(at, at + 3, new EdtfDate(number), note);
            return true;
        }
        int i = t.IsDash(at + 1) && t.IsGlued(at + 1) ? at + 2 : at + 1;
        if (t.Role(i) is not (DateRole.Quarter or DateRole.Semester) || !t.IsGlued(i + 1) || !TryPart(t, t.Role(i), i + 1, out int part))
            return false;
        phrase = DatePhrase.Of(at, i + 2, new EdtfDate(number, 0, part));
        return true;
    }

    /// <summary>"9M 2023", "6M2022": the first so many months of a year.</summary>
    private static bool TryMonths(in DateText t, int at, int count, out DatePhrase phrase)
    {
        phrase = default;
        if (count is < 2 or > 12 || !t.IsGlued(at + 1) || !t.IsCapitalised(at + 1) || t.IsGlued(at) || t.Char(at - 1) is '$' or '€' or '£' || !YearDates.TryYear(t, at + 2, out int year, out int end) || year is < 1900 or > 2199)
            return false;
        phrase = DatePhrase.Of(at, end, new Edtf(new EdtfDate(year, 0, 1), new EdtfDate(year, 0, count)));
        return true;
    }

    /// <summary>Whether "fiscal year", "school year" or the like stands behind a year.</summary>
    public static bool IsFiscal(in DateText t, int at, out string note)
    {
        note = t.Role(at) == DateRole.School ? SchoolYear : FiscalYear;
        return t.Role(at) is DateRole.Fiscal or DateRole.School && t.TryUnit(at + 1, out TimeUnit unit, out bool plural) && unit == TimeUnit.Year && !plural;
    }

    /// <summary>The year behind a quarter or half, a plain or a fiscal one: " 1987", " of fiscal 2019", " FY19".</summary>
    public static bool TryYearBehind(in DateText t, int at, out int year, out int end, out string note)
    {
        note = "";
        int i = t.Role(at) is DateRole.Of or DateRole.In ? at + 1 : at;
        i = i > at && t.Role(i) == DateRole.The ? i + 1 : i;
        if (t.Role(i) == DateRole.Fiscal && TryFiscalYear(t, i, out Edtf fiscal, out end, out note) && fiscal.Start is { } first)
        {
            year = first.Year;
            return true;
        }
        if (!YearDates.TryYearBehind(t, at, out year, out end))
            return false;
        if (IsPair(t, end, year))
            (end, note) = (end + 2, FiscalYear);
        return true;
    }

    private static bool TryPart(in DateText t, DateRole role, int at, out int part)
    {
        bool quarter = role == DateRole.Quarter;
        bool stands = t.TryDigits(at, out int n) && t.Tokens[at].Length == 1 && n >= 1 && n <= (quarter ? 4 : 2);
        part = (quarter ? 32 : 39) + n;
        return stands;
    }

    private static DatePhrase WithYear(in DateText t, int at, int end, int part)
    {
        if (TryYearBehind(t, end, out int year, out int after, out string note))
            return DatePhrase.Of(at, after, new EdtfDate(year, 0, part), note);
        if (t.IsGlued(end) && t.TryDigits(end, out int two) && t.Tokens[end].Length == 2)
            return DatePhrase.Of(at, end + 1, new EdtfDate(YearDates.FullYear(two), 0, part));
        return DatePhrase.Of(at, end, new EdtfDate(0, 4, part));
    }

    private static bool TryFiscalYear(in DateText t, int at, out Edtf value, out int end, out string note)
    {
        DateRole role = t.Role(at);
        (value, end, note) = (default, at, role == DateRole.School ? SchoolYear : FiscalYear);
        int i = at + 1;
        if (t.TryUnit(i, out TimeUnit unit, out _) && unit == TimeUnit.Year)
            i++;
        else if (role == DateRole.School)
            return false;
        if (t.IsDash(i) && t.IsGlued(i))
            i++;
        if (YearDates.TryYear(t, i, out int stated, out int after) && stated is >= 1900 and <= 2199)
        {
            bool pair = IsPair(t, after, stated);
            (value, end) = pair ? (new Edtf(new EdtfDate(stated), new EdtfDate(stated + 1)), after + 2) : (new Edtf(new EdtfDate(stated)), after);
            return true;
        }
        if (!t.IsGlued(i) || !t.TryDigits(i, out int two) || t.Tokens[i].Length != 2)
            return false;
        (value, end) = (new Edtf(new EdtfDate(YearDates.FullYear(two))), i + 1);
        return true;
    }

    /// <summary>Whether a stroke or hyphen and the next year follow: "2011/12", "2011-2012".</summary>
    public static bool IsPair(in DateText t, int at, int year) =>
        (t.Is(at, '/') || t.IsDash(at)) && t.IsGlued(at) && t.IsGlued(at + 1) && t.TryDigits(at + 1, out int next)
        && t.Tokens[at + 1].Length is 2 or 4 && next == (year + 1) % (t.Tokens[at + 1].Length == 2 ? 100 : 10000);
}
