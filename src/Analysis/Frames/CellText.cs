using System.Globalization;
using System.Text;

namespace Analysis.Frames;

/// <summary>Cells as people read them, in English and the same on every machine.</summary>
internal static class CellText
{
    /// <summary>A value in words: grouped numbers, ISO dates, "not decidable" for an enum's name, the sign for a bound, "" for what is missing.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        Bound bound => Sign(bound),
        Enum name => Words(name.ToString()),
        bool yes => yes ? "yes" : "no",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => Number(number),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A number with its thousands grouped and at most four decimals: "4,000,000,000", "0.1667", "−5".</summary>
    public static string Number(decimal number)
    {
        string text = Math.Abs(number) is > 0 and < 0.00005m ? number.ToString("0.##E0", CultureInfo.InvariantCulture) : number.ToString("#,0.####", CultureInfo.InvariantCulture);
        return text.Replace('-', '−');
    }

    /// <summary>A bound as a sign: "≤".</summary>
    public static string Sign(Bound bound) => bound switch
    {
        Bound.AtLeast => "≥",
        Bound.AtMost => "≤",
        _ => bound.Sign(),
    };

    /// <summary>A name in camel or snake case as words: "not decidable", "order year".</summary>
    public static string Words(string name) => FrameMember.SnakeCase(name).Replace('_', ' ');

    /// <summary>
    /// Text in which nothing acts that nobody sees: the overrides U+202D and U+202E, which turn "21" into "12" before a reader's eyes, are
    /// named; control characters become spaces and half a surrogate pair the sign for what cannot be shown.
    /// </summary>
    public static string Visible(string text)
    {
        StringBuilder? seen = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool pair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            string? shown = c switch
            {
                '\u202D' or '\u202E' => $"[U+{(int)c:X4}]",
                < ' ' and not ('\n' or '\t') or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF' => " ",
                _ when char.IsSurrogate(c) && !pair => "\uFFFD",
                _ => null,
            };
            if (shown is not null)
                (seen ??= new StringBuilder().Append(text, 0, i)).Append(shown);
            else
                seen?.Append(c);
            if (pair)
                seen?.Append(text[++i]);
            if (pair && seen is null)
                i++;
        }
        return seen?.ToString() ?? text;
    }

    /// <summary>The script of the first letter that has a direction of its own: "Hebr" or "Arab" for those that run right to left, otherwise null.</summary>
    public static string? RightToLeftScript(string text)
    {
        foreach (char c in text)
        {
            if (c is (>= '\u0590' and <= '\u05FF') or (>= '\uFB1D' and <= '\uFB4F'))
                return "Hebr";
            if (c is (>= '\u0600' and <= '\u07BF') or (>= '\u08A0' and <= '\u08FF') or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') && char.IsLetter(c))
                return "Arab";
            if (char.IsLetter(c))
                return null;
        }
        return null;
    }
}
