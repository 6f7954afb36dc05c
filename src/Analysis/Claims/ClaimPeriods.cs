using System.Globalization;
using Analysis.Lexicon;

namespace Analysis.Claims;

/// <summary>Finds the period that a figure speaks of.</summary>
internal static class ClaimPeriods
{
    public const string FromClauseBefore = "period taken from the clause before", FromPublication = "period taken from the date of publication", Named = "period named before";

    /// <summary>The period of the figure at mark <paramref name="at"/>, whether it was assumed, and how.</summary>
    public static (string? Edtf, bool Assumed, string Note) Of(
        ClaimSentence sentence, ReadOnlySpan<DateMention> dates, int at, (int From, int Until) zone, MeasureFrame frame, string? inSentence, ClaimState state, int? published)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        string? behind = null, late = null, before = null;
        bool now = false, same = false;
        for (int j = 0; j < marks.Count; j++)
        {
            ClaimMark mark = marks[j];
            if (mark.First < zone.From || mark.First >= zone.Until)
                continue;
            bool apart = mark.First > marks[at].Last && ClaimSides.Broken(sentence, marks[at].Last + 1, mark.First);
            now |= !apart && (mark.Is(ClaimRole.Now | ClaimRole.Cumulative) || ActsNow(sentence, j, state));
            same |= mark.Is(ClaimRole.Same);
            if (mark.Kind != MarkKind.Date || IsCompared(sentence, j) || Period(dates[mark.Index]) is not { } edtf)
                continue;
            if (mark.First < marks[at].First)
                before = edtf;
            else if (!ClaimSides.Broken(sentence, marks[at].Last + 1, mark.First))
                behind ??= edtf;
            else
                late ??= edtf;
        }
        if ((behind ?? before ?? late) is { } stated)
            return (stated, false, "");
        if (same && (inSentence ?? state.Period) is { } carried)
            return (carried, true, Named);
        if (Shared(sentence, dates, at, zone.Until) is { } shared)
            return (shared, false, "");
        if (now && published is { } year)
            return (year.ToString("0000", CultureInfo.InvariantCulture), true, FromPublication);
        if (inSentence is not null)
            return (inSentence, true, FromClauseBefore);
        if (state.SameParagraph && state.Period is not null && (frame.Carried || StartsWithAnaphor(sentence)))
            return (state.Period, true, FromClauseBefore);
        return (null, false, "");
    }

    /// <summary>A period of months, years or more; days on which something was said are none.</summary>
    private static string? Period(DateMention date) =>
        date.Kind == DateKind.Set || (date.Earliest is null && date.Latest is null) || (date.Edtf.Length >= 10 && !date.Edtf.Contains('/')) || date.Edtf[0] is 'P' or '-' ? null : date.Edtf;

    /// <summary>Whether a date is one that is compared with: "more than in 2008", "up 28 percent on 2020", or an end only: "before 2008", "the year to March 2019".</summary>
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
        return (previous.Is(ClaimRole.Than) && marks[date].First - previous.Last <= 2)
            || (previous.Kind == MarkKind.Figure && previous.Last == marks[date].First - 2 && word != 0 && (word == p.On || word == p.From || word == p.Over));
    }

    /// <summary>The period that a later figure of the same clause gives for both: "grew by 12 percent to $2.6 billion in 2021".</summary>
    private static string? Shared(ClaimSentence sentence, ReadOnlySpan<DateMention> dates, int at, int until)
    {
        IReadOnlyList<ClaimMark> marks = sentence.Marks;
        ClaimParticles p = EnglishLexicon.Shared.Particles;
        for (int j = at + 1; j < marks.Count; j++)
        {
            ClaimMark mark = marks[j];
            int before = sentence.Word(mark.First - 1);
            bool compared = mark.Kind == MarkKind.Figure && ((before != 0 && (before == p.From || before == p.Against || before == p.Versus)) || (marks[j - 1].Is(ClaimRole.Than) && mark.First - marks[j - 1].Last <= 2));
            if (compared || ClaimSides.Broken(sentence, marks[at].Last + 1, mark.First))
                return null;
            if (mark.Kind == MarkKind.Date && mark.First >= until)
                return IsCompared(sentence, j) ? null : Period(dates[mark.Index]);
        }
        return null;
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
