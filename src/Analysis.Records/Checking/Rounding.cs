namespace Analysis.RecordFiles.Checking;

/// <summary>To what step a number was rounded, by the way it is written: "4 billion" to a whole billion, "3.6 billion" to a tenth of one.</summary>
internal static class Rounding
{
    /// <summary>The step of a number in units of its value; 0 where the words do not tell.</summary>
    /// <param name="text">The words, such as "3.6 billion dollars" or "50,000 dollars".</param>
    /// <param name="value">The value they were read as.</param>
    public static decimal Step(string text, decimal value)
    {
        if (value == 0)
            return 0;
        int first = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0)
            return LastDigit(Math.Abs(value));
        decimal number = 0, place = 1;
        bool fraction = false;
        int zeros = 0;
        for (int i = first; i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))); i++)
        {
            if (text[i] == '.')
                fraction = true;
            else if (text[i] != ',')
            {
                number = number * 10 + (text[i] - '0');
                zeros = text[i] == '0' ? zeros + 1 : 0;
                if (fraction)
                    place /= 10;
            }
            if (number > 1e20m)
                return 0;
        }
        if (number == 0)
            return 0;
        decimal scale = Math.Abs(value) / (number * place);
        // A number written out in full ("50,000") is as exact as its last digit that is no zero; before a scale word ("10 million") every digit counts.
        if (scale == 1 && !fraction)
        {
            for (; zeros > 0; zeros--)
                place *= 10;
        }
        return place * scale;
    }

    private static decimal LastDigit(decimal value)
    {
        decimal step = 1;
        while (step < value && value % (step * 10) == 0)
            step *= 10;
        return step;
    }
}
