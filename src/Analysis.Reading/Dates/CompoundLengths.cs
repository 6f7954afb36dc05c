using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Lengths of time that describe a noun: "a five-year plan", "the 30-day truce", "a two-and-a-half-hour flight"; never an age ("a ten-year-old school").</summary>
internal static class CompoundLengths
{
    public static bool TryRead(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (t[at].Kind is not (DateWordKind.Cardinal or DateWordKind.None or DateWordKind.Half) || !(t.IsNumber(at) || t[at].Kind != DateWordKind.None) || !TryNumber(t, at, out decimal count, out int dash))
            return false;
        int i = dash + 1;
        if (!t.IsDash(dash) || !t.IsGlued(dash) || !t.IsGlued(i) || !t.TryUnit(i, out TimeUnit unit, out bool plural) || plural || unit is TimeUnit.Weekend or TimeUnit.Quarter && count != decimal.Truncate(count))
            return false;
        int end = i + 1;
        bool joined = t.IsDash(end) && t.IsGlued(end) && t.IsGlued(end + 1);
        // "ten-year-old"; "three-month-long" is as long.
        if (t.Role(end) == DateRole.Old || (joined && t.Role(end + 1) != DateRole.Long) || t.Role(end) is DateRole.Ago)
            return false;
        phrase = new() { First = at, End = end, Form = PhraseForm.Length, Length = TimeLength.Of(count, unit), Note = "" };
        return true;
    }

    /// <summary>"a decade-long war", "the year-long siege": one of the unit.</summary>
    public static bool TryLong(in DateText t, int at, TimeUnit unit, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.IsDash(at + 1) || !t.IsGlued(at + 1) || t.Role(at + 2) != DateRole.Long || (t.IsGlued(at) && t.IsDash(at - 1)))
            return false;
        phrase = new() { First = at, End = at + 3, Form = PhraseForm.Length, Length = TimeLength.Of(1, unit), Note = "" };
        return true;
    }

    private static bool TryNumber(in DateText t, int at, out decimal count, out int end)
    {
        if (t[at].Kind != DateWordKind.Half)
            return DateNumbers.TryCount(t, at, out count, out end);
        (count, end) = (0.5m, at + 1);
        return true;
    }
}
