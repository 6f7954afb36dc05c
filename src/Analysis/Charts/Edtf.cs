namespace Analysis.Charts;

/// <summary>Where a period in EDTF stands on an axis of years.</summary>
internal static class Edtf
{
    /// <summary>The first and last year that a value names: 1990 and 1999 for <c>199X</c>, 1992 and 2012 for <c>1992/2012</c>; null where it names none.</summary>
    public static (int First, int Last)? Years(string? edtf)
    {
        if (edtf is null)
            return null;
        (int First, int Last)? found = null;
        foreach (Range part in edtf.AsSpan().Split('/'))
        {
            if (Year(edtf.AsSpan(part)) is not { } year)
                continue;
            found = found is { } before ? (before.First, year.Last) : year;
        }
        return found;
    }

    /// <summary>The middle of the years that a value names.</summary>
    public static decimal? Middle(string? edtf) => Years(edtf) is { } years ? (years.First + years.Last) / 2m : null;

    private static (int First, int Last)? Year(ReadOnlySpan<char> part)
    {
        part = part.TrimStart("~?%");
        if (part.Length < 4)
            return null;
        int first = 0, last = 0;
        foreach (char c in part[..4])
        {
            if (c is not ('X' or (>= '0' and <= '9')))
                return null;
            first = (first * 10) + (c == 'X' ? 0 : c - '0');
            last = (last * 10) + (c == 'X' ? 9 : c - '0');
        }
        return (first, last);
    }
}
