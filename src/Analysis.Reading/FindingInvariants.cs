using System.Buffers;
using System.Globalization;

namespace Analysis;

/// <summary>
/// What holds of every finding in every text: places are exact and within their wholes, the low end is not above the high one, nothing ends before it begins,
/// dates are EDTF. Tests and fuzzers call it on all that they read, and with the switch <c>Analysis.CheckFindings</c> every reading does.
/// </summary>
internal static class FindingInvariants
{
    private static readonly SearchValues<char> ofDurations = SearchValues.Create("0123456789.YMWDTHSX");

    /// <summary>A length of which the text gives no number ("many years") has an X in its place, as in TIMEX3.</summary>
    private static readonly SearchValues<char> numbers = SearchValues.Create("0123456789X");

    /// <summary>Whether every reading is checked: set in the runtime configuration of a program, as tests do.</summary>
    public static readonly bool AreChecked = AppContext.TryGetSwitch("Analysis.CheckFindings", out bool on) && on;

    /// <summary>What is broken, in words; null where all holds.</summary>
    public static string? Broken(string text, Findings findings) =>
        First(findings.Figures, f => Place(text, f.Start, f.Length, f.Text) ?? OfFigure(text, f), "figure")
        ?? First(findings.Dates, d => Place(text, d.Start, d.Length, d.Text) ?? OfDate(d), "date")
        ?? First(findings.Actors, a => Place(text, a.Start, a.Length, a.Text), "actor")
        ?? First(findings.Events, e => Place(text, e.Start, e.Length, e.Text) ?? OfEvent(text, e), "event")
        ?? First(findings.Claims, c => Place(text, c.Start, c.Length, c.Text) ?? OfClaim(text, c), "claim")
        ?? First(findings.Rejected, r => Place(text, r.Start, r.Length, r.Text), "rejected figure")
        ?? Order(findings);

    private static string? First<T>(IReadOnlyList<T> findings, Func<T, string?> broken, string what)
    {
        foreach (T finding in findings)
        {
            if (broken(finding) is { } reason)
                return $"{what}: {reason}: {finding}";
        }
        return null;
    }

    private static string? Place(string text, int start, int length, string words) =>
        length <= 0 || start < 0 || start > text.Length - length || !text.AsSpan(start, length).SequenceEqual(words) ? "its words do not stand at its place" : null;

    private static string? OfFigure(string text, Figure f)
    {
        // A change "from A to B" and a score keep their order: a fall ends below where it begins, and "3-1" is no range.
        if (f.High < f.Value && f.Change != Change.Down && !(f.Note == "score" && f.Kind == FigureKind.Number && f.Unit == "1"))
            return "its high end is below the low one";
        if (f.Denominator == 0)
            return "its denominator is 0";
        return Pair(text, f.BoundStart, f.BoundLength, "bound");
    }

    private static string? OfDate(DateMention d)
    {
        if (d.Latest < d.Earliest)
            return "it ends before it begins";
        return IsEdtf(d.Edtf) ? null : "it is no EDTF";
    }

    private static string? OfEvent(string text, Event e)
    {
        if (e.AmountHigh < e.Amount)
            return "the high end of its amount is below the low one";
        if (e.Date is not null && !IsEdtf(e.Date))
            return "its date is no EDTF";
        return Part(e, e.TriggerStart, e.TriggerLength, "trigger") ?? Pair(text, e.SourceStart, e.SourceLength, "source") ?? Pair(text, e.TargetStart, e.TargetLength, "target")
            ?? Pair(text, e.WeaponsStart, e.WeaponsLength, "weapons") ?? Pair(text, e.AmountStart, e.AmountLength, "amount");
    }

    private static string? OfClaim(string text, Claim c)
    {
        if (c.High < c.Value)
            return "its high end is below the low one";
        if (c.Period is not null && !IsEdtf(c.Period))
            return "its period is no EDTF";
        return Pair(text, c.MeasureStart, c.MeasureLength, "measure");
    }

    /// <summary>A part that may stand anywhere in the text: whom "they" names, the amount that the sentence gives behind the clause.</summary>
    private static string? Pair(string text, int? start, int? length, string what)
    {
        if (start is null && length is null)
            return null;
        return start is { } s && length is { } l && l > 0 && s >= 0 && s <= text.Length - l ? null : $"its {what} stands nowhere";
    }

    /// <summary>A part that stands in the evidence.</summary>
    private static string? Part(Event e, int start, int length, string what) =>
        length > 0 && start >= e.Start && start + length <= e.Start + e.Length ? null : $"its {what} stands outside of its evidence";

    private static string? Order(Findings f) => InOrder(f.Figures, x => x.Start, "figures") ?? InOrder(f.Dates, x => x.Start, "dates") ?? InOrder(f.Actors, x => x.Start, "actors") ?? InOrder(f.Claims, x => x.Start, "claims");

    private static string? InOrder<T>(IReadOnlyList<T> findings, Func<T, int> start, string what)
    {
        for (int i = 1; i < findings.Count; i++)
        {
            if (start(findings[i]) < start(findings[i - 1]))
                return $"{what} are not in order of place: {findings[i - 1]}, {findings[i]}";
        }
        return null;
    }

    /// <summary>A date or interval that can be read back and does not end before it begins, a length of time, a repetition, a time of day or two of them.</summary>
    private static bool IsEdtf(string edtf)
    {
        if (edtf.StartsWith("R/", StringComparison.Ordinal))
            edtf = edtf[2..];
        if (edtf.StartsWith('P'))
            return edtf.Length > 2 && edtf.AsSpan(1).IndexOfAny(numbers) >= 0 && !edtf.AsSpan(1).ContainsAnyExcept(ofDurations);
        if (edtf.StartsWith('T'))
            return edtf.Split('/').All(end => TimeOnly.TryParseExact(end, "'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        return Edtf.TryParse(edtf, out Edtf value) && !(value.Latest < value.Earliest);
    }
}
