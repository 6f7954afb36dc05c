using Analysis.Lexicon;
using Analysis.Rules;

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
        bool read = TryRules(t, at, anchor, out phrase);
        anchor.Depth--;
        return read;
    }

    /// <summary>Tries the rules that the token starts, in their order.</summary>
    private static bool TryRules(in DateText t, int at, DateAnchor anchor, out DatePhrase phrase)
    {
        phrase = default;
        if ((uint)at >= (uint)t.Count)
            return false;
        foreach (ref readonly RuleEntry<DateRead> rule in anchor.Rules.Atoms.At(t.Tokens[at]))
        {
            RuleTrace before = anchor.Trace;
            if (rule.Read(t, at, anchor, out phrase))
            {
                anchor.Took(rule.Number);
                return true;
            }
            anchor.Trace = before;
        }
        return false;
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
            return t.Tokens[at].Length >= 4 || t.Role(at - 1) == DateRole.Christian || (t.IsGlued(at + 1) && t.IsGlued(at + 2)) || t.IsDash(at + 1) || (t.IsGlued(at) && t.Char(at - 1) is '\'' or '’' or '‘');
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
}
