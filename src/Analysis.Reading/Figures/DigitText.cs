using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Reads the digits of one token as a number.</summary>
internal static class DigitText
{
    /// <summary>More digits than this do not fit into a decimal.</summary>
    private const int MostDigits = 28;

    /// <summary>
    /// Reads "12,000", "3.5", ".08", "1'000", "١٢٫٥" and "۱۲۰۰". False where the token is no single number: more than one decimal point
    /// ("1.2.3", "28.04.2012") or too many digits. Where the decimal mark is a comma, points part groups.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value, out int digits, out bool hasPoint, char mark = '.')
    {
        long whole = 0;
        decimal large = 0;
        (digits, hasPoint, value) = (0, false, 0);
        int decimals = 0;
        foreach (char c in text)
        {
            if (c == mark || c == '\u066B')
            {
                if (hasPoint)
                    return false;
                hasPoint = true;
                continue;
            }
            int digit = (uint)(c - '0') <= 9 ? c - '0' : CharClasses.Of(c) == CharClass.Digit ? (int)char.GetNumericValue(c) : -1;
            if (digit < 0)
                continue;
            if (++digits > MostDigits)
                return false;
            if (digits < 18)
                whole = (whole * 10) + digit;
            else
                large = ((digits == 18 ? whole : large) * 10) + digit;
            if (hasPoint)
                decimals++;
        }
        value = digits < 18 ? whole : large;
        if (decimals > 0)
            value = new decimal(1, 0, 0, false, (byte)decimals) * value;
        return digits > 0;
    }

    /// <summary>Whether a number has just these digits and no mark: a candidate for a year.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsDigit(c))
                return false;
        }
        return true;
    }

    /// <summary>The product without zeros behind its decimal point, or false where it does not fit.</summary>
    public static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        product = 0;
        if ((Math.Abs(a) >= 1e14m || Math.Abs(b) > 1e13m) && !Fits(a, b))
            return false;
        product = a * b;
        if (product.Scale > 0 && decimal.Truncate(product) is var whole && whole == product)
            product = whole;
        return true;
    }

    private static bool Fits(decimal a, decimal b) => b == 0 || Math.Abs(a) <= decimal.MaxValue / Math.Max(Math.Abs(b), 1) / 10;
}
