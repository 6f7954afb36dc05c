using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Deedle;

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
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd HH:mm:ss zzz", CultureInfo.InvariantCulture),
        decimal number => Number(number),
        double number => Approximate(number),
        float number => Approximate(number),
        ITuple levels => string.Join(", ", Enumerable.Range(0, levels.Length).Select(i => Of(levels[i]))),
        IFrame frame => Size(FrameView.Of(frame, [])),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A number with its thousands grouped and at most four decimals: "4,000,000,000", "0.1667", "−5".</summary>
    public static string Number(decimal number)
    {
        string text = Math.Abs(number) is > 0 and < 0.00005m ? number.ToString("0.##E0", CultureInfo.InvariantCulture) : number.ToString("#,0.####", CultureInfo.InvariantCulture);
        return text.Replace('-', '−');
    }

    /// <summary>A number in double precision, to as many digits as it is good for; what is beyond decimals with a power of ten.</summary>
    public static string Approximate(double number)
    {
        if (!double.IsFinite(number))
            return double.IsNaN(number) ? "" : number > 0 ? "∞" : "−∞";
        return Math.Abs(number) is 0 or (>= 1e-28 and < 1e28) ? Number((decimal)number) : number.ToString("0.##E0", CultureInfo.InvariantCulture).Replace('-', '−');
    }

    /// <summary>A value as files have it: invariant, ungrouped, enums in lower camel case, times in ISO 8601.</summary>
    public static string Plain(object? value) => value switch
    {
        null => "",
        Enum name => Column.CamelCase(name.ToString()),
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture),
        ITuple levels => string.Join('/', Enumerable.Range(0, levels.Length).Select(i => Plain(levels[i]))),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    /// <summary>A column's name above a table: one in snake case as words, any other as it is.</summary>
    public static string Heading(string name) => name.All(c => c is '_' or (>= 'a' and <= 'z') or (>= '0' and <= '9')) ? name.Replace('_', ' ') : name;

    /// <summary>A bound as a sign: "≤".</summary>
    public static string Sign(Bound bound) => bound switch
    {
        Bound.AtLeast => "≥",
        Bound.AtMost => "≤",
        _ => bound.Sign(),
    };

    /// <summary>A name in camel or snake case as words: "not decidable", "order year".</summary>
    public static string Words(string name) => Column.SnakeCase(name).Replace('_', ' ');

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

    /// <summary>How large a frame is: "1,204 rows × 18 columns".</summary>
    public static string Size(FrameView frame) => $"{Counted(frame.Count, "row")} × {Counted(frame.Columns.Count - frame.Keys, "column")}";

    public static string Counted(int count, string thing) => $"{Number(count)} {thing}{(count == 1 ? "" : "s")}";
}
