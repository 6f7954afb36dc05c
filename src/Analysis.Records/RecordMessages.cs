using System.Globalization;

namespace Analysis.RecordFiles;

/// <summary>Every message about a file of records that cannot be read, or a row in it.</summary>
internal static class RecordMessages
{
    /// <summary>How many rows of one file are reported one by one.</summary>
    public const int MostPerFile = 100;

    public static string Missing() => "there is no such file or folder";

    public static string Empty() => "the file is empty";

    public static string Unreadable(string reason) => "the file cannot be opened: " + reason;

    public static string UnknownLayout(IReadOnlyList<string> columns) =>
        "no layout that is read here has these columns: " + string.Join(", ", columns.Take(8)) + (columns.Count > 8 ? ", …" : "");

    public static string MissingColumns(string layout, IReadOnlyList<string> missing) =>
        $"it looks like {layout}, but {(missing.Count == 1 ? "the column" : "the columns")} {string.Join(", ", missing.Select(m => $"'{m}'"))} {(missing.Count == 1 ? "is" : "are")} missing";

    public static string Truncated(int found, int expected) => string.Create(CultureInfo.InvariantCulture, $"the line ends after {found} of {expected} columns");

    public static string TooWide(int found, int expected) => string.Create(CultureInfo.InvariantCulture, $"the line has {found} columns where the header has {expected}: a number with thousands separators, or other words with commas in them, want quotes");

    public static string BrokenHeader() => "the header cannot be read: a quote in it stands where none should, or is never closed";

    public static string OpenQuote(int lines) => string.Create(CultureInfo.InvariantCulture, $"a quote is opened and never closed: the {(lines == 0 ? "line is" : $"{lines + 1} lines from here on are")} not read");

    public static string TooLong(int bytes) => string.Create(CultureInfo.InvariantCulture, $"a row has more than {bytes} bytes, as where a quote is opened and never closed: it and what follows are not read");

    public static string Refused(long rows, int refused) => string.Create(CultureInfo.InvariantCulture, $"{rows} rows were read, {rows - refused} kept and {refused} refused");

    public static string OutOfRange(string text) => $"the value '{text}' is too large or too small to be an amount; 0, or from 0.000001 to 10^21, is expected";

    public static string NoValue() => "the value is missing";

    public static string BadNumber(string text) =>
        text.Contains(',') && decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
            ? $"the value '{text}' has thousands separators; plain digits are expected" : $"'{text}' is no number";

    public static string Negative(string text) => $"the value '{text}' is negative";

    public static string BadYear(string text) => $"'{text}' is no year from 1800 to 2100";

    public static string BadScale(string text) => $"'{text}' is no scale (units, thousands, millions, billions)";

    public static string BadPeriod(string text) => $"'{text}' is no year, quarter or month";

    public static string BadFlow(string text) => $"'{text}' is no direction of trade (export or import)";

    public static string UnknownCountry(string text) => $"'{text}' is no country that the table of codes knows; rows with it are left out";

    public static string TooMany(int more) => string.Create(CultureInfo.InvariantCulture, $"{more} more lines could not be read");

    public static string Line(long line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    public static string Line(long line, string column) => string.Create(CultureInfo.InvariantCulture, $"line {line}, column '{column}'");
}
