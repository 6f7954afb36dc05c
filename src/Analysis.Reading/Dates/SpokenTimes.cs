using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Times of day as they are spoken: "half past eleven", "a quarter to three", "ten past 5 p.m.".</summary>
internal static class SpokenTimes
{
    /// <summary>Whether a part of an hour and "past" or "to" stand here.</summary>
    public static bool MayBegin(in DateText t, int at) => IsPart(t, at) && Link(t, at) is var link && (t[link].Modifier == DateModifier.Past || (t.Role(link) == DateRole.To && t[at].Kind == DateWordKind.Unit))
        && (t[link + 1].Kind == DateWordKind.Cardinal || t.IsNumber(link + 1));

    /// <summary>Reads one; the hour must follow, in words or with its half of the day or "o'clock".</summary>
    public static bool TryRead(in DateText t, int at, out TimeOnly time, out int end)
    {
        (time, end) = (default, at);
        int link = Link(t, at);
        int minutes = t[at].Kind == DateWordKind.Half ? 30 : 15;
        bool digits = t.TryDigits(link + 1, out int hour);
        if (digits)
            end = link + 2;
        else if (!DateNumbers.TryCardinalWords(t, link + 1, out hour, out end))
            return false;
        if (hour is < 1 or > 12)
            return false;
        bool half = ClockTimes.TryHalf(t, end, out bool afternoon, out int behind);
        if (half)
            (hour, end) = (hour % 12 + (afternoon ? 12 : 0), behind);
        else if (t.Role(end) == DateRole.Clock)
            end++;
        else if (digits && minutes == 15 && !(t.Role(at - 1) == DateRole.At))
            return false;
        int total = t.Role(link) == DateRole.To ? hour * 60 - minutes : hour * 60 + minutes;
        time = new(total / 60 % 24, total % 60);
        return true;
    }

    private static int Link(in DateText t, int at) => t.IsDash(at + 1) && t.IsGlued(at + 1) ? at + 2 : at + 1;

    private static bool IsPart(in DateText t, int at) => t[at].Kind == DateWordKind.Half || (t.TryUnit(at, out TimeUnit unit, out bool plural) && unit == TimeUnit.Quarter && !plural);
}
