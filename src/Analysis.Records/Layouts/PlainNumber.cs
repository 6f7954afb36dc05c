namespace Analysis.RecordFiles.Layouts;

/// <summary>Numbers as nearly every row writes them: digits, with a point at most. Anything else is left to the parsers of the runtime, which know it all and take longer.</summary>
internal static class PlainNumber
{
    /// <summary>So many digits always fit into 64 bits.</summary>
    private const int MostDigits = 18;

    /// <summary>A year from 1800 to 2100 in four digits.</summary>
    public static bool TryYear(ReadOnlySpan<byte> bytes, out int year)
    {
        year = 0;
        if (bytes.Length != 4)
            return false;
        foreach (byte b in bytes)
        {
            uint digit = b - (uint)'0';
            if (digit > 9)
                return false;
            year = year * 10 + (int)digit;
        }
        return year is >= 1800 and <= 2100;
    }

    /// <summary>An amount in digits, such as <c>12500</c> or <c>0.37</c>; its decimals are kept as they stand.</summary>
    public static bool TryAmount(ReadOnlySpan<byte> bytes, out decimal value)
    {
        value = 0;
        if (bytes.IsEmpty || bytes.Length > MostDigits)
            return false;
        ulong number = 0;
        int point = -1;
        for (int i = 0; i < bytes.Length; i++)
        {
            uint digit = bytes[i] - (uint)'0';
            if (digit <= 9)
                number = number * 10 + digit;
            else if (bytes[i] == '.' && point < 0)
                point = i;
            else
                return false;
        }
        int decimals = point < 0 ? 0 : bytes.Length - 1 - point;
        if (point >= 0 && (point == 0 || decimals == 0))
            return false;
        value = new decimal((int)(uint)number, (int)(uint)(number >> 32), 0, false, (byte)decimals);
        return true;
    }
}
