using System.Globalization;
using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>Finds the period that a figure speaks of.</summary>
internal static class ClaimPeriods
{
    public const string FromClauseBefore = "period taken from the clause before", FromPublication = "period taken from the date of publication", Named = "period named before";

    /// <summary>The value of words that mean the months named before, in another year: "the same period of".</summary>
    private const string Shift = "shift";

    /// <summary>How many tokens may stand between "than" and the date that is compared with: "than in the same period of".</summary>
    private const int ComparedWithin = 6;

    /// <summary>The period of the figure at mark <paramref name="at"/>, whether it was assumed, and how.</summary>
    public static (string? Edtf, bool Assumed, string Note) Of(
        ClaimSentence sentence, ReadOnlySpan<DateMention> dates, int at, (int From, int Until) zone, MeasureFrame frame, string? inSentence, ClaimState state, int? published)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        string? behind = null, late = null, before = null;
        bool now = false, acts = false, same = false, partial = false;
        for (int j = 0; j < marks.Count; j++)
        {
            ClaimMark mark = marks[j];
            if (mark.First < zone.From || mark.First >= zone.Until)
                continue;
            bool apart = mark.First > marks[at].Last && ClaimSides.Broken(sentence, marks[at].Last + 1, mark.First);
            now |= !apart && mark.Is(ClaimRole.Now | ClaimRole.Cumulative);
            acts |= !apart && ActsNow(sentence, j, state);
            same |= mark.Is(ClaimRole.Same);
            if (mark.Kind != MarkKind.Date || Period(sentence, dates, j, published) is not { } edtf)
                continue;
            if (IsCompared(sentence, j))
            {
                // "compared to the same period last year, when it was …"
                if (mark.First < marks[at].First && edtf.Length == 4 && IsTakenUp(sentence, mark.Last) && Transplant(inSentence ?? state.Period, edtf) is { } other)
                    before = other;
                continue;
            }
            // "the same period of 2019": the months named before, of that year; where none were named, a part of it that nobody can tell.
            if (edtf.Length == 4 && IsSamePeriod(sentence, j))
            {
                if (Transplant(inSentence ?? state.Period, edtf) is not { } months)
                {
                    partial = true;
                    continue;
                }
                edtf = months;
            }
            if (mark.First < marks[at].First)
                before = edtf;
            else if (!ClaimSides.Broken(sentence, marks[at].Last + 1, mark.First))
                behind ??= edtf;
            else
                late ??= edtf;
        }
        if ((behind ?? before ?? late) is { } stated)
            return (stated, false, "");
        if (partial)
            return (null, false, "");
        if (same && (inSentence ?? state.Period) is { } carried)
            return (carried, true, Named);
        if (Shared(sentence, dates, at, zone.Until, published) is { } shared)
            return (shared, false, "");
        // "…, which is 3 percent more": a rate is one of the period of what it was told of.
        if (inSentence is not null && !now && frame.Measure.EndsWith(ClaimShares.GrowthSuffix, StringComparison.Ordinal))
            return (inSentence, true, FromClauseBefore);
        if ((now || acts) && published is { } year)
            return (year.ToString("0000", CultureInfo.InvariantCulture), true, FromPublication);
        if (inSentence is not null)
            return (inSentence, true, FromClauseBefore);
        if (state.SameParagraph && state.Period is not null && (frame.Carried || StartsWithAnaphor(sentence) || (state.IsFresh && frame.Note == MeasureFrame.SidesBefore)))
            return (state.Period, true, FromClauseBefore);
        return (null, false, "");
    }

    /// <summary>A period of months, years or more; days on which something was said are none. What is counted of a year is a part of it: "the first 10 months of 2023", "so far this year".</summary>
    private static string? Period(ClaimSentence sentence, ReadOnlySpan<DateMention> dates, int mark, int? published)
    {
        int index = sentence.Marks[mark].Index, first = sentence.Marks[mark].First;
        DateMention date = dates[index];
        if (date.Kind == DateKind.Set || (date.Earliest is null && date.Latest is null) || (date.Edtf.Length >= 10 && !date.Edtf.Contains('/')) || date.Edtf[0] is 'P' or '-')
            return null;
        if (date.Edtf.Length != 4)
            return date.Edtf;
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        int before = sentence.Word(first - 1);
        bool of = before != 0 && (before == p.Of || before == p.In);
        if (of && index > 0 && dates[index - 1] is { Kind: DateKind.Duration } length && first - 2 >= sentence.First && sentence.Block.Tokens[first - 2].End == length.Start + length.Length)
            return MonthsOf(date.Edtf, length.Edtf, fromEnd: sentence.IsBefore(length.Start, p.Last));
        return mark > 0 && sentence.Marks[mark - 1].Is(ClaimRole.Cumulative) && sentence.Marks[mark - 1].Last == first - 1 && date.Edtf == published?.ToString("0000", CultureInfo.InvariantCulture) ? date.Edtf + "/.." : date.Edtf;
    }

    /// <summary>So many months of a year, from its beginning or end; null for other lengths, which are a part of the year that nobody can tell.</summary>
    private static string? MonthsOf(string year, string length, bool fromEnd) =>
        length.StartsWith('P') && length.EndsWith('M') && int.TryParse(length.AsSpan(1, length.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out int months) && months is > 0 and <= 12
            ? fromEnd ? $"{year}-{13 - months:00}/{year}-12" : $"{year}-01/{year}-{months:00}" : null;

    /// <summary>The months of a period, in another year: 2020-01/2020-07 in 2019 is 2019-01/2019-07. A period of a whole year is that year; null where none is known.</summary>
    private static string? Transplant(string? period, string year)
    {
        if (period is null || year.Length != 4 || !char.IsAsciiDigit(period[0]))
            return null;
        string[] ends = period.Split('/');
        return ends.Length <= 2 && ends.All(e => e.Length >= 4) && ends[0][..4] == ends[^1][..4] ? string.Join('/', ends.Select(e => year + e[4..])) : null;
    }

    /// <summary>Whether a clause begins behind a date that speaks of it: ", which stood at", ", when it was".</summary>
    private static bool IsTakenUp(ClaimSentence sentence, int date)
    {
        int comma = sentence.Word(date + 1), next = sentence.Word(date + 2);
        return comma != 0 && comma == EnglishLexicon.Shared.Particles.Comma && (EnglishLexicon.Shared.TagsOf(next) & (WordTags.Rel | WordTags.Sub)) != 0;
    }

    /// <summary>"the same period of 2019", "the corresponding period last year".</summary>
    private static bool IsSamePeriod(ClaimSentence sentence, int date)
    {
        int first = sentence.Marks[date].First;
        return date > 0 && sentence.Marks[date - 1] is { Value: Shift } && first - sentence.Marks[date - 1].Last <= 3 && first > sentence.Marks[date - 1].Last;
    }

    /// <summary>Whether a date is one that is compared with: "more than in 2008", "compared to the same month of 2019", "up 28 percent on 2020", or an end only: "before 2008".</summary>
    private static bool IsCompared(ClaimSentence sentence, int date)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        int word = sentence.Word(marks[date].First - 1);
        if (word != 0 && (word == p.Before || (word == p.To && sentence.Word(marks[date].First - 2) == p.Year)))
            return true;
        if (date == 0)
            return false;
        ClaimMark previous = marks[date - 1];
        if (previous.Kind == MarkKind.Figure && previous.Last == marks[date].First - 2 && word != 0 && (word == p.On || word == p.From || word == p.Over))
            return true;
        int than = date - 1;
        while (than > 0 && marks[than].Is(ClaimRole.Same | ClaimRole.Anaphor) && !marks[than].Is(ClaimRole.Than))
            than--;
        return marks[than].Is(ClaimRole.Than) && marks[date].First - marks[than].Last <= ComparedWithin && !ClaimSides.Broken(sentence, marks[than].Last + 1, marks[date].First);
    }

    /// <summary>The period that a later figure of the same clause gives for both: "grew by 12 percent to $2.6 billion in 2021".</summary>
    private static string? Shared(ClaimSentence sentence, ReadOnlySpan<DateMention> dates, int at, int until, int? published)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        for (int j = at + 1; j < marks.Count; j++)
        {
            ClaimMark mark = marks[j];
            int before = sentence.Word(mark.First - 1);
            bool compared = mark.Kind == MarkKind.Figure && ((before != 0 && (before == p.From || before == p.Against || before == p.Versus)) || (marks[j - 1].Is(ClaimRole.Than) && mark.First - marks[j - 1].Last <= 2));
            if (compared || IsApart(sentence, marks[at].Last + 1, mark.First, out bool remark))
                return null;
            if (mark.Kind == MarkKind.Date && mark.First >= until && !remark)
                return IsCompared(sentence, j) ? null : Period(sentence, dates, j, published);
        }
        return null;
    }

    /// <summary>Whether a mark of punctuation stands between two places; a remark in brackets parts nothing: "90,000 tonnes (worth $41 million) in 2013".</summary>
    private static bool IsApart(ClaimSentence sentence, int from, int until, out bool remark)
    {
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        remark = false;
        for (int i = from; i < until; i++)
        {
            int word = sentence.Word(i);
            if (word != 0 && (word == p.Open || word == p.Close))
                remark = word == p.Open;
            else if (!remark && sentence.IsPunctuation(i))
                return true;
        }
        return false;
    }

    private static bool StartsWithAnaphor(ClaimSentence sentence)
    {
        foreach (ClaimMark mark in sentence.Marks)
        {
            if (mark.First > sentence.First + 1)
                return false;
            if (mark.Is(ClaimRole.Anaphor))
                return true;
        }
        return false;
    }

    /// <summary>A verb of the present; "exports" is one where somebody acts before it and no "to" or "from" makes a noun of it.</summary>
    private static bool ActsNow(ClaimSentence sentence, int at, ClaimState state)
    {
        ClaimMark mark = sentence.Marks[at];
        int to = EnglishLexicon.Shared.Particles.To;
        // "an increase"
        if (mark.Present && (EnglishLexicon.Shared.TagsOf(sentence.Word(mark.First - 1)) & WordTags.Det) != 0)
            return false;
        if (mark.Present && (sentence.Word(mark.First) == to || sentence.Word(mark.First - 1) == to))
            return false;
        if (!mark.Is(ClaimRole.Flow))
            return mark.Present && !(mark.Is(ClaimRole.Need) && ClaimSides.Owner(sentence, at, state) is not null);
        if (mark.Last > mark.First || sentence.Block.Chars(sentence.Block.Tokens[mark.First]) is not ("exports" or "imports") || ClaimSides.Owner(sentence, at, state) is not null)
            return false;
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        int next = sentence.Word(mark.Last + 1);
        if (next == p.To || next == p.From || next == p.Of)
            return false;
        int before = at - 1;
        while (before >= 0 && sentence.Marks[before].Is(ClaimRole.Now))
            before--;
        return before >= 0 && sentence.Marks[before] is { IsCountry: true, Link: CountryLink.None };
    }
}
