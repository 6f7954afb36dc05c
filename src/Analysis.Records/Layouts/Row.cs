using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using CsvHelper;

namespace Analysis.RecordFiles.Layouts;

/// <summary>The row of a file that is being read: its fields by column, checked, with what is wrong reported by line and column.</summary>
internal sealed class Row(CsvReader csv, FileReport report, long linesBefore, TradeFilter filter)
{
    private const int Letters = 26;

    /// <summary>Amounts that any sum, rate or ratio of can be worked out: a millionth of a dollar to what the world makes in ten million years.</summary>
    private const decimal SmallestAmount = 1e-6m, LargestAmount = 1e21m;

    private readonly string?[] alpha3 = new string?[Letters * Letters * Letters];
    private readonly Dictionary<ulong, string> words = [];
    private readonly Dictionary<(string, int), string?> numbers = [];
    private readonly string[] headers = [.. csv.Headers];

    public CsvReader Csv { get; } = csv;

    public FileReport Report { get; } = report;

    public TradeFilter Filter { get; } = filter;

    public IReadOnlyList<string> Headers => headers;

    public long Line => Csv.LineNumber + linesBefore;

    public void Fail(int column, string reason) => Report.Fail(RecordMessages.Line(Line, headers[column]), reason);

    /// <summary>Text in UTF-8, or in ISO 8859-1 where its bytes are no UTF-8; spaces at its ends are no part of it.</summary>
    public string Text(int column)
    {
        if (column < 0)
            return "";
        ReadOnlySpan<byte> bytes = Trimmed(column);
        return Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : Encoding.Latin1.GetString(bytes);
    }

    /// <summary>Text that comes again in many rows, such as a product code: one string for all of them.</summary>
    public string Word(int column)
    {
        ReadOnlySpan<byte> bytes = Trimmed(column);
        if (bytes.Length > 8)
            return Text(column);
        ulong key = 0;
        foreach (byte b in bytes)
            key = (key << 8) | b;
        if (!words.TryGetValue(key, out string? word))
            words.Add(key, word = Text(column));
        return word;
    }

    public bool IsEmpty(int column) => column < 0 || Trimmed(column).IsEmpty;

    /// <summary>A year; what is none is reported.</summary>
    public bool Year(int column, out int year)
    {
        ReadOnlySpan<byte> bytes = Trimmed(column);
        if (PlainNumber.TryYear(bytes, out year))
            return true;
        if (Utf8Parser.TryParse(bytes, out year, out int used) && used == bytes.Length && year is >= 1800 and <= 2100)
            return true;
        Fail(column, RecordMessages.BadYear(Text(column)));
        return false;
    }

    public bool Integer(int column, out int value)
    {
        ReadOnlySpan<byte> bytes = Trimmed(column);
        return Utf8Parser.TryParse(bytes, out value, out int used) && used == bytes.Length;
    }

    /// <summary>An amount of 0 or more; anything else is reported.</summary>
    public bool Amount(int column, out decimal value)
    {
        return Number(column, out value) && IsAmount(column, value);
    }

    /// <summary>Whether a number can be an amount; if not, it is reported.</summary>
    public bool IsAmount(int column, decimal value)
    {
        if (value == 0 || value is >= SmallestAmount and <= LargestAmount)
            return true;
        Fail(column, value < 0 ? RecordMessages.Negative(Text(column)) : RecordMessages.OutOfRange(Text(column)));
        return false;
    }

    /// <summary>Any number; anything else is reported.</summary>
    public bool Number(int column, out decimal value)
    {
        ReadOnlySpan<byte> bytes = Trimmed(column);
        if (PlainNumber.TryAmount(bytes, out value))
            return true;
        if (Utf8Parser.TryParse(bytes, out value, out int used) && used == bytes.Length)
            return true;
        if (Utf8Parser.TryParse(bytes, out double large, out used, 'E') && used == bytes.Length && Math.Abs(large) < 1e27)
        {
            value = (decimal)large;
            return true;
        }
        if (GroupedNumber.TryParse(Text(column), out value))
            return true;
        Fail(column, bytes.IsEmpty ? RecordMessages.NoValue() : RecordMessages.BadNumber(Text(column)));
        return false;
    }

    /// <summary>How many digits stand behind the decimal point.</summary>
    public int Decimals(int column)
    {
        ReadOnlySpan<byte> bytes = Trimmed(column);
        int point = bytes.IndexOf((byte)'.');
        return point < 0 ? 0 : bytes.Length - point - 1;
    }

    /// <summary>A country by its alpha-3 code; what is none is reported once a file.</summary>
    public string? Alpha3(int column)
    {
        ReadOnlySpan<byte> bytes = Trimmed(column);
        return bytes.Length == 3 ? Alpha3(bytes) ?? Unknown(column) : Unknown(column);
    }

    /// <summary>A country by its alpha-3 code, by its number where that column is empty; what is none is reported once a file.</summary>
    public string? Country(int iso, int code)
    {
        if (iso >= 0)
        {
            ReadOnlySpan<byte> bytes = Trimmed(iso);
            if (!bytes.IsEmpty)
                return bytes.Length == 3 ? Alpha3(bytes) ?? Unknown(iso) : Unknown(iso);
        }
        return code >= 0 ? Numbered(code, CountryCodes.Shared.ByNumeric, "numeric") : Unknown(iso);
    }

    /// <summary>Three capital letters are looked up once; "W00" and the like each time.</summary>
    private string? Alpha3(ReadOnlySpan<byte> code)
    {
        uint one = code[0] - (uint)'A', two = code[1] - (uint)'A', three = code[2] - (uint)'A';
        if (one >= Letters || two >= Letters || three >= Letters)
            return CountryCodes.Shared.ByAlpha3(Encoding.Latin1.GetString(code));
        return alpha3[((one * Letters) + two) * Letters + three] ??= CountryCodes.Shared.ByAlpha3(Encoding.ASCII.GetString(code));
    }

    /// <summary>A country by a number, looked up once.</summary>
    public string? Numbered(int column, Func<int, string?> lookUp, string system)
    {
        if (!Integer(column, out int number))
            return Unknown(column);
        if (!numbers.TryGetValue((system, number), out string? code))
            numbers.Add((system, number), code = lookUp(number));
        return code ?? Unknown(column);
    }

    /// <summary>Whether a cell holds one of the marks by which publishers and spreadsheets say that there is no value.</summary>
    public bool IsMissing(int column) =>
        Trimmed(column) is not [>= (byte)'0' and <= (byte)'9', ..] && Text(column) is "NA" or "N/A" or "n/a" or "NaN" or "null" or "NULL" or "..." or ".." or "…" or "-" or "–";

    /// <summary>A country by its alpha-3 code or its name; what is neither is reported once a file.</summary>
    public string? CodedOrNamed(int column) => CountryCodes.Shared.ByAlpha3(Text(column)) ?? Named(column);

    /// <summary>A country by its name.</summary>
    public string? Named(int column) => CountryCodes.Shared.ByName(Text(column)) ?? Unknown(column);

    public string? Unknown(int column)
    {
        Report.FailCountry(Line, headers[column], Text(column));
        return null;
    }

    /// <summary>How many rows were read.</summary>
    public long Count { get; private set; }

    /// <summary>Goes to the next row that is as wide as the header; others are reported.</summary>
    public bool Next()
    {
        try
        {
            while (Csv.Read())
            {
                Count++;
                if (IsWhole())
                    return true;
            }
        }
        catch (CsvFormatException e)
        {
            Report.Refuse(RecordMessages.Line(Line), $"{RecordMessages.TooLong(RecordFile.LongestRow)} ({e.Message})");
        }
        return false;
    }

    /// <summary>A shorter row was cut off; in a longer one a comma stands where none should. Some publishers end each row with a separator.</summary>
    private bool IsWhole()
    {
        if (Report.IsOpen(Line))
            return false;
        int found = Csv.FieldCount, expected = headers.Length;
        if (found == expected)
            return true;
        if (found < expected)
        {
            Report.Refuse(RecordMessages.Line(Line), RecordMessages.Truncated(found, expected));
            return false;
        }
        for (int column = expected; column < found; column++)
        {
            if (!Trimmed(column).IsEmpty)
            {
                Report.Refuse(RecordMessages.Line(Line), RecordMessages.TooWide(found, expected));
                return false;
            }
        }
        return true;
    }

    private ReadOnlySpan<byte> Trimmed(int column)
    {
        ReadOnlySpan<byte> bytes = Csv.GetSpan(column);
        return bytes.Length > 0 && (bytes[0] <= ' ' || bytes[^1] <= ' ') ? bytes.Trim(" \t"u8) : bytes;
    }
}
