using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Reads one date, whichever kind it is, and fills in the year that it leaves out.</summary>
internal static class DateGrammar
{
    /// <summary>Dates within dates ("the end of the first week of May") are read this deep, so that no text makes the reader climb on.</summary>
    private const int Deepest = 4;

    /// <summary>The date that begins at a token, without the interval that it may open.</summary>
    public static bool TryAtom(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        if (anchor.Depth == Deepest)
        {
            phrase = default;
            return false;
        }
        anchor.Depth++;
        bool read = TryAny(t, at, anchor, out phrase);
        anchor.Depth--;
        return read;
    }

    private static bool TryAny(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (t.IsNumber(at))
        {
            // "28.04.2012" is a date, and "1,200 days" or "2.5 years" a length; nothing else has marks among its digits.
            if (!t.TryDigits(at, out _))
                return NumericDates.TryRead(t, at, anchor, out phrase) || CountedDates.TryRead(t, at, anchor, out phrase);
            return ShortYears.TryRead(t, at, out phrase)
                || EventDays.TryWritten(t, at, anchor, out phrase)
                || NumericDates.TryRead(t, at, anchor, out phrase)
                || MonthDates.TryDayFirst(t, at, anchor, out phrase)
                || CodedPeriods.TryNumberFirst(t, at, out phrase)
                || TryYearMonth(t, at, out phrase)
                || YearDates.TryDecade(t, at, out phrase)
                || YearDates.TryCentury(t, at, out phrase)
                || OrdinalDates.TryRead(t, at, anchor, out phrase)
                || CountedWeekdays.TryRead(t, at, anchor, out phrase)
                || CountedDates.TryRead(t, at, anchor, out phrase)
                || NumericDates.TryMonthDay(t, at, anchor, out phrase)
                || YearDates.TryBareYear(t, at, out phrase);
        }
        if ((uint)at >= (uint)t.Count || !t.Lexicon.Starts(t.Tokens[at].Word))
            return false;
        switch (t[at].Kind)
        {
            case DateWordKind.Month:
                return Holidays.TryRead(t, at, out phrase) || MonthDates.TryMonthFirst(t, at, anchor, out phrase);
            case DateWordKind.Weekday:
                return !(t.Lexicon.TryPhrase(t.Tokens, at, out DateWord name, out _) && name.Role == DateRole.Named) && WeekdayDates.TryRead(t, at, anchor, out phrase);
            case DateWordKind.Weekdays:
                phrase = new() { First = at, End = at + 1, Form = PhraseForm.Repetition, Length = TimeLength.Of(1, TimeUnit.Week), Note = "" };
                return true;
            case DateWordKind.Season:
                return OrdinalDates.TrySeason(t, at, out phrase) || OrdinalDates.TryThisSeason(t, at, anchor, out phrase);
            case DateWordKind.Day:
                return RelativeDates.TryDay(t, at, anchor, out phrase);
            case DateWordKind.Modifier:
                return TryWeekThenDay(t, at, anchor, out phrase) || SamePeriods.TryRead(t, at, anchor, out phrase) || RelativeDates.TryDay(t, at, anchor, out phrase)
                    || (t[at].Modifier == DateModifier.Last && OrdinalDates.TryRead(t, at, anchor, out phrase))
                    || RelativeDates.TryModified(t, at, anchor, out phrase);
            case DateWordKind.Ordinal:
                return MonthDates.TryDayFirst(t, at, anchor, out phrase) || YearDates.TryCentury(t, at, out phrase) || OrdinalDates.TryRead(t, at, anchor, out phrase);
            case DateWordKind.Cardinal:
                return MonthDates.TryDayFirst(t, at, anchor, out phrase) || YearDates.TryCentury(t, at, out phrase) || OrdinalDates.TryRead(t, at, anchor, out phrase)
                    || CountedWeekdays.TryRead(t, at, anchor, out phrase) || CountedDates.TryRead(t, at, anchor, out phrase) || YearDates.TryBareYear(t, at, out phrase);
            case DateWordKind.Article when t[at].Value == 3:
                return TryAll(t, at, out phrase);
            case DateWordKind.Article or DateWordKind.Vague or DateWordKind.Half:
                return CountedDates.TryRead(t, at, anchor, out phrase);
            case DateWordKind.Decade:
                return YearDates.TryDecade(t, at, out phrase);
            case DateWordKind.Part:
                return PartDates.TryRead(t, at, anchor, out phrase);
            case DateWordKind.Unit:
                return TryUnitFirst(t, at, anchor, out phrase) || RelativeDates.TryDay(t, at, anchor, out phrase);
            case DateWordKind.Role:
                return TryRole(t, at, anchor, out phrase);
            default:
                return Holidays.TryRead(t, at, out phrase) || RelativeDates.TryDay(t, at, anchor, out phrase) || MonthDates.TryMonthFirst(t, at, anchor, out phrase);
        }
    }

    /// <summary>
    /// Whether a date may begin at a number or a word of the tables: a look at the token behind it, which spares most of them the grammar.
    /// </summary>
    public static bool MayBegin(in DateText t, int at)
    {
        DateWord word = t[at], next = t[at + 1];
        if (t.IsNumber(at))
        {
            if (next.Kind != DateWordKind.None || t.IsNumber(at + 1))
                return true;
            if (t.IsWord(at + 1))
                return t.Tokens[at].Length >= 4 || t.IsGlued(at + 1) || (t.IsGlued(at) && t.Char(at - 1) is '\'' or '’' or '‘') || t.Tokens[at + 1].Length == 1 || t.Lexicon.Starts(t.Tokens[at + 1].Word);
            return t.Tokens[at].Length >= 4 || (t.IsGlued(at + 1) && t.IsGlued(at + 2)) || t.IsDash(at + 1) || (t.IsGlued(at) && t.Char(at - 1) is '\'' or '’' or '‘');
        }
        switch (word.Kind)
        {
            case DateWordKind.Article:
                return next.Kind is DateWordKind.Unit or DateWordKind.Vague or DateWordKind.Half or DateWordKind.Scale;
            case DateWordKind.Cardinal or DateWordKind.Ordinal:
                return next.Kind != DateWordKind.None || t.IsDash(at + 1) || t.Lexicon.Starts(NextWord(t, at)) || (word.Kind == DateWordKind.Ordinal && t.IsNumber(at + 1));
            case DateWordKind.Modifier or DateWordKind.Vague or DateWordKind.Half or DateWordKind.Part:
                return next.Kind != DateWordKind.None || t.IsNumber(at + 1) || t.IsDash(at + 1) || t.Lexicon.Starts(NextWord(t, at))
                    || word.Modifier == DateModifier.Every || (word.Part != DatePart.None && t.Char(at + 1) is '\'' or '’' or '‘');
            case DateWordKind.None:
                return t.Lexicon.TryPhrase(t.Tokens, at, out _, out _);
            case DateWordKind.Role when word.Role is DateRole.At or DateRole.As or DateRole.In or DateRole.The:
                return t.Lexicon.TryPhrase(t.Tokens, at, out _, out _);
            default:
                return true;
        }
    }

    private static int NextWord(in DateText t, int at) => at + 1 < t.Count ? t.Tokens[at + 1].Word : 0;

    /// <summary>Gives the phrase the year, week or holiday that it leaves to the day of publication.</summary>
    public static void Resolve(in DateText t, DateAnchor anchor, ref DatePhrase phrase, int? year = null)
    {
        if (phrase.Form != PhraseForm.Date || !phrase.YearMissing || phrase.Value.Start is not { } date)
            return;
        Tense tense = Placed(t, phrase);
        bool ahead = tense == Tense.Future;
        if (year is { } given && phrase.Weekday == 0 && phrase.HolidayRow == 0)
        {
            phrase.Value = new(date with { Year = given, UnspecifiedDigits = 0 });
            phrase.YearMissing = false;
            return;
        }
        if (anchor.Day is not { } day)
        {
            phrase.Remark(RelativeDates.NoAnchor);
            return;
        }
        if (phrase.Weekday > 0)
        {
            if (anchor.WeekdayNear(phrase.Weekday, ahead) is { } near)
                phrase.Value = new(EdtfDate.Of(near));
        }
        else if (phrase.HolidayRow > 0)
        {
            if (Holidays.Near(t.Lexicon.Holiday(new(DateWordKind.Holiday, (short)(phrase.HolidayRow - 1), DateGuard.None)), day, ahead) is { } near)
                phrase.Value = near;
        }
        else if (anchor.YearOf(date.Part, date.Day, tense) is { } found and > 0)
        {
            phrase.Value = new(date with { Year = found, UnspecifiedDigits = 0 });
        }
        phrase.Relative = true;
        phrase.YearMissing = false;
    }

    /// <summary>Whether a date without its year lies ahead: by the words beside it, else by the verb nearest to it.</summary>
    private static Tense Placed(in DateText t, in DatePhrase phrase)
    {
        DateRole before = t.Role(phrase.First - 1);
        if (before == DateRole.Since || phrase.Over)
            return Tense.Over;
        if (phrase.Ahead || t.Role(phrase.End) == DateRole.Delivery || (before == DateRole.In && t.Role(phrase.First - 2) == DateRole.Delivery))
            return Tense.Future;
        Tense tense = Tenses.Before(t, phrase.First, out bool opens);
        bool period = phrase.Value.Start is { Day: 0 } && phrase.Weekday == 0;
        // "output in the second quarter could ease"
        if (tense == Tense.Unknown && period && phrase.Value.Start is { Part: > 12 } && t[phrase.End] is { Kind: DateWordKind.Future, Value: > 0 })
            return Tense.Future;
        // "February sales will be published": what was measured is over, whatever follows.
        if (tense == Tense.Unknown && opens)
        {
            // "On May 3 he left" is past; "the May 3 vote was put off" may be to come.
            Tense behind = Tenses.Behind(t, phrase.First + 1);
            bool dated = behind == Tense.Past && before is not (DateRole.None or DateRole.The);
            tense = dated || (period && t.Role(phrase.End) == DateRole.Measure) ? Tense.Over : behind;
        }
        // "has until June 30", "must reply by Friday": what ends at a date lies before it, unless the sentence tells of what is over.
        return before is DateRole.Until or DateRole.By && tense == Tense.Unknown ? Tense.Future : tense;
    }

    /// <summary>"all week", "all year".</summary>
    private static bool TryAll(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.TryUnit(at + 1, out TimeUnit unit, out bool plural) || plural || unit < TimeUnit.Day || unit is TimeUnit.Weekend or TimeUnit.Night)
            return false;
        phrase = new() { First = at, End = at + 2, Form = PhraseForm.Length, Length = TimeLength.Of(1, unit), Note = "" };
        return true;
    }

    /// <summary>"2012 April".</summary>
    private static bool TryYearMonth(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.TryDigits(at, out int year) || t.Tokens[at].Length != 4 || year is < 1500 or > 2199 || t.IsGlued(at))
            return false;
        char mark = t.Char(at + 1);
        bool separated = mark is '/' or '-' && t.IsGlued(at + 1) && t.IsGlued(at + 2);
        int i = separated ? at + 2 : at + 1;
        if (t[i].Kind != DateWordKind.Month || t[i].Value > 12 || (!separated && t[i].Guard == DateGuard.Ambiguous && !t.IsCapitalised(i)) || t.IsSentenceStart(i))
            return false;
        int end = i + 1, day = 0;
        if (separated && t.Char(end) == mark && t.IsGlued(end + 1) && DateNumbers.TryDay(t, end + 1, out day, out int dayEnd))
            end = dayEnd;
        else if (!separated && t.IsNumber(end))
        {
            // "2014 September 18": no word that the number could count may follow.
            if (!DateNumbers.TryDay(t, end, out day, out end) || t.IsWord(end) || t.Is(end, '%'))
                return false;
        }
        phrase = DatePhrase.Of(at, end, new EdtfDate(year, 0, t[i].Value, day));
        return true;
    }

    /// <summary>"next week on Tuesday", "this week Monday", "next week Mon".</summary>
    private static bool TryWeekThenDay(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!WeekdayDates.TryWeek(t, at, out int weeks, out int i))
            return false;
        if (t.Role(i) == DateRole.On)
            i++;
        if (t[i].Kind != DateWordKind.Weekday || (t[i].Guard == DateGuard.Short && !t.IsCapitalised(i)) || anchor.WeekdayOf(t[i].Value, weeks) is not { } day)
            return false;
        phrase = DatePhrase.Counted(at, i + 1, new(EdtfDate.Of(day)));
        return true;
    }

    /// <summary>"week 23", "the week of April 23", "the week beginning April 23", "year end".</summary>
    private static bool TryUnitFirst(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.TryUnit(at, out TimeUnit unit, out bool plural))
            return false;
        if (plural)
            return unit >= TimeUnit.Day && t.Role(at + 1) == DateRole.Ago ? CountedDates.TryVagueAgo(at, at + 2, -1, anchor.Day, out phrase) : VagueLengths.TryBare(t, at, out phrase);
        int first = t.Role(at - 1) == DateRole.The ? at - 1 : at;
        if (PeriodDates.TryDayOfBest(t, at, anchor, out phrase) || PeriodDates.TryDayNumber(t, at, anchor, out phrase) || PeriodDates.TryToDate(t, at, anchor, out phrase)
            || ((first < at || t.IsLineStart(at)) && PeriodDates.TryUpTo(t, at, at + 1, TimeLength.Of(1, unit), unit, anchor, out phrase)))
            return true;
        if (CompoundLengths.TryLong(t, at, unit, out phrase) || NeighbourPeriods.TryRead(t, first, at, unit, anchor, out phrase) || YearEarlier.TryRead(t, at, unit, anchor, out phrase))
            return true;
        DateModifier beyond = t[at + 2].Modifier;
        if (first < at && ((t.Role(at + 1) == DateRole.After && beyond == DateModifier.Next) || (t.Role(at + 1) == DateRole.Before && beyond == DateModifier.Last))
            && anchor.Day is { } published
            && (unit == TimeUnit.Weekend ? TimeLength.Of(2, TimeUnit.Week) : TimeLength.Of(2, unit)).From(published, beyond == DateModifier.Next ? 1 : -1) is { } moved)
        {
            phrase = DatePhrase.Counted(first, at + 3, RelativeDates.Period(moved, unit));
            return true;
        }
        if (unit == TimeUnit.Weekend && WeekDates.TryWeekendOf(t, first, at, anchor, out phrase))
            return true;
        if (unit == TimeUnit.Weekend && first < at && anchor.Day is { } today)
        {
            bool past = RelativeDates.IsWeekendPast(t, at, today);
            phrase = DatePhrase.Counted(at, at + 1, RelativeDates.Period(past ? today.AddDays(-7) : today, unit));
            return true;
        }
        bool compound = t.IsDash(at + 1) && t.IsGlued(at + 1) && t.IsGlued(at + 2);
        bool whole = !compound && unit is TimeUnit.Year or TimeUnit.Month or TimeUnit.Week or TimeUnit.Quarter && (t.Role(at - 2) is DateRole.In or DateRole.During or DateRole.For or DateRole.Over || (t.Role(at - 2) == DateRole.Of && !t.IsCapitalised(at)))
            && t.Role(at + 1) is not (DateRole.To or DateRole.Of or DateRole.Before or DateRole.After or DateRole.Since or DateRole.Ending or DateRole.Ended) && !t.IsNumber(at + 1);
        if (first < at && whole && t[at + 1].Part is not (DatePart.End or DatePart.Start) && OrdinalDates.TryWhole(t, first, anchor, out phrase))
            return true;
        if (PeriodDates.TryUnitEnd(t, at, unit, anchor, out phrase))
            return true;
        if (unit != TimeUnit.Week)
            return false;
        return OrdinalDates.TryWeekNumber(t, at, anchor, out phrase) || WeekDates.TryWeekOf(t, first, at, anchor, out phrase);
    }

    private static bool TryRole(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        DateRole role = t.Role(at);
        if (role >= DateRole.Daily)
        {
            // "a daily newspaper" and "the weekly Standard" say how often, and are no dates; "meets weekly" is one.
            int next = at + 1;
            bool title = t.IsCapitalised(next) && !t.IsSentenceStart(next);
            if (title || t.IsWord(next) && (t.Role(next) is DateRole.Measure or DateRole.Delivery || t[next].Kind == DateWordKind.None))
                return false;
            phrase = new() { First = at, End = next, Form = PhraseForm.Repetition, Length = Often(role), Note = "" };
            return true;
        }
        return role switch
        {
            DateRole.Quarter or DateRole.Semester or DateRole.Fiscal or DateRole.School => CodedPeriods.TryRead(t, at, out phrase) || PeriodDates.TryFiscalUpTo(t, at, anchor, out phrase),
            DateRole.Noon or DateRole.Midnight => false,
            DateRole.Final => OrdinalDates.TryRead(t, at, anchor, out phrase) || PeriodDates.TryOpening(t, at, anchor, out phrase),
            DateRole.Opening => PeriodDates.TryOpening(t, at, anchor, out phrase),
            _ => RelativeDates.TryDay(t, at, anchor, out phrase) || Holidays.TryRead(t, at, out phrase),
        };
    }

    private static TimeLength Often(DateRole role) => role switch
    {
        DateRole.Daily => TimeLength.Of(1, TimeUnit.Day),
        DateRole.Weekly => TimeLength.Of(1, TimeUnit.Week),
        DateRole.Fortnightly => TimeLength.Of(1, TimeUnit.Fortnight),
        DateRole.Monthly => TimeLength.Of(1, TimeUnit.Month),
        DateRole.Quarterly => TimeLength.Of(1, TimeUnit.Quarter),
        _ => TimeLength.Of(1, TimeUnit.Year),
    };
}
