using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Dates;

/// <summary>Reads the date that begins at a token.</summary>
internal delegate bool DateRead(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase);

/// <summary>Widens a date that was read, or gives it what it leaves out.</summary>
internal delegate bool DateAdjust(in DateText t, DateAnchor anchor, ref DatePhrase phrase);

/// <summary>Reads what a number and a unit of time are part of.</summary>
internal delegate bool LengthRead(in DateText t, int at, in CountedLength length, DateAnchor anchor, out DatePhrase phrase);

/// <summary>The rules of dates, in the order in which they are tried.</summary>
internal sealed class DateRules
{
    /// <summary>Compiles the rules.</summary>
    /// <param name="lexicon">The words that start rules.</param>
    /// <param name="without">The name of a rule to leave out, or null.</param>
    public DateRules(EnglishLexicon lexicon, string? without = null)
    {
        Book = new(lexicon, without);
        Wholes = Book.Table(DateIntervals.DaysOfMonth, DateIntervals.Years);
        Atoms = Book.Table(ShortYears.Rule, EventDays.Rule, NumericDates.Rule, Holidays.Rule, WeekdayDates.OfWeek, SamePeriods.Rule,
            UnitDates.SomeTimeAgo, VagueLengths.Bare, PeriodDates.DayNumber, PeriodDates.ToDate, PeriodDates.UpTo, CompoundLengths.Long, NeighbourPeriods.Rule, YearEarlier.Rule,
            UnitDates.AfterNext, WeekDates.Rule, UnitDates.Weekend, UnitDates.Whole, PeriodDates.UnitEnd, OrdinalDates.WeekNumber,
            CodedPeriods.Rule, PeriodDates.FiscalUpTo, Repetitions.Rule, RelativeDates.ByWord, WeekdayDates.Rule, WeekdayDates.Repeated,
            MonthDates.DayFirst, YearMonths.Rule, YearDates.Decade, YearDates.Century, OrdinalDates.Season, OrdinalDates.ThisSeason, OrdinalDates.Rule, PeriodDates.Opening,
            MonthDates.MonthFirst, RelativeDates.Every, RelativeDates.Rule, PartDates.Rule, WholeLengths.Rule,
            CountedWeekdays.Rule, CompoundLengths.Rule, CountedDates.EitherAgo, CountedDates.Rule, NumericDates.MonthDay, EraYears.Rule, ApproximateYears.Rule, YearDates.Rule);
        Lengths = Book.Table(PeriodDates.MonthsOf, PeriodDates.CountedUpTo, CountedDates.Span, CountedDates.Ago, CountedDates.Later, CountedDates.FromDate, CountedDates.Starting,
            CountedDates.Within, CountedDates.In, VagueLengths.Counted, CountedDates.Plain);
        Beside = Book.Table(WeekDates.Holiday);
        Joins = Book.Table(DateIntervals.Rule);
        Years = Book.Table(EventDays.OfMonth, SharedYears.OfList, SharedYears.Behind);
        SentenceYears = Book.Table(SharedYears.OfSentence);
        Ends = Book.Table(DateIntervals.Now, DateIntervals.End);
    }

    /// <summary>All rules.</summary>
    public static DateRules Shared { get; } = new(EnglishLexicon.Shared);

    /// <summary>Their names and numbers.</summary>
    public RuleBook Book { get; }

    /// <summary>Intervals that are read in one: "9 to 12 June", "1992–95".</summary>
    public RuleTable<DateRead> Wholes { get; }

    /// <summary>One date or length.</summary>
    public RuleTable<DateRead> Atoms { get; }

    /// <summary>What a number and a unit are: "two years" in "two years ago", "within two years", "for two years".</summary>
    public RuleTable<LengthRead> Lengths { get; }

    /// <summary>What is read with a date that stands beside it.</summary>
    public RuleTable<DateAdjust> Beside { get; }

    /// <summary>The second end of an interval.</summary>
    public RuleTable<DateAdjust> Joins { get; }

    /// <summary>The year that a date leaves out, behind it.</summary>
    public RuleTable<DateAdjust> Years { get; }

    /// <summary>The year that a date leaves out, before it in the sentence.</summary>
    public RuleTable<DateAdjust> SentenceYears { get; }

    /// <summary>Intervals with one end.</summary>
    public RuleTable<DateAdjust> Ends { get; }
}
