using System.Text;
using Analysis.Articles;
using Analysis.RecordFiles.Layouts;
using CsvHelper;

namespace Analysis.RecordFiles;

/// <summary>An open file of records: its form, and a reader that stands before its first row.</summary>
internal sealed class RecordFile : IDisposable
{
    /// <summary>How many bytes are read ahead, at most; CsvHelper's buffer.</summary>
    public const int BufferSize = 1 << 17;

    private const int HeaderWithin = 40, LookAt = 1 << 16;

    /// <summary>A row of more bytes than this is none: a quote stands open.</summary>
    public const int LongestRow = 1 << 20;

    private static readonly char[] separators = [',', ';', '\t', '|'];
    private readonly Stream stream;
    private readonly TextReader? wide;

    private RecordFile(Stream stream, TextReader? wide, CsvReader csv, Layout layout, SourceFile source, int linesBefore) =>
        (this.stream, this.wide, Csv, Layout, Source, LinesBefore) = (stream, wide, csv, layout, source, linesBefore);

    public CsvReader Csv { get; }

    public Layout Layout { get; }

    public SourceFile Source { get; }

    /// <summary>The lines of text before the header.</summary>
    public int LinesBefore { get; }

    /// <summary>Opens a file; null where it is in no form that is read, which is reported. A list of codes is in none and nothing is wrong with it.</summary>
    public static RecordFile? Open(string path, FileReport report)
    {
        FileStream stream;
        try
        {
            stream = RegularFile.OpenRead(path, bufferSize: 1);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report.Fail("", e is FileNotFoundException or DirectoryNotFoundException ? RecordMessages.Missing() : RecordMessages.Unreadable(e.Message));
            return null;
        }
        return Open(path, stream, report);
    }

    /// <summary>Opens what a stream holds, from its beginning; the stream must be able to go back there, and belongs to the file from now on.</summary>
    public static RecordFile? Open(string path, Stream stream, FileReport report)
    {
        RecordFile? opened = Recognise(path, stream, report);
        if (opened is null)
            stream.Dispose();
        return opened;
    }

    public void Dispose()
    {
        Csv.Dispose();
        wide?.Dispose();
        stream.Dispose();
    }

    private static RecordFile? Recognise(string path, Stream stream, FileReport report)
    {
        byte[] head = new byte[LookAt];
        int length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (length == 0)
        {
            report.Fail("", RecordMessages.Empty());
            return null;
        }
        bool utf16 = length > 1 && (head[0], head[1]) is (0xFF, 0xFE) or (0xFE, 0xFF);
        Encoding encoding = !utf16 ? Encoding.Latin1 : head[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        string text = encoding.GetString(head, 0, length - (utf16 ? length % 2 : 0));
        List<string> before = [];
        List<string[]> headers = [];
        for (int at = 0; at < text.Length && before.Count < HeaderWithin;)
        {
            int end = text.AsSpan(at).IndexOfAny('\r', '\n') is var e and >= 0 ? at + e : text.Length;
            string line = text[at..end];
            foreach (char separator in separators)
            {
                string[] names = Names(line, separator);
                if (names.Length == 1)
                    continue;
                if (LayoutTable.Of(names) is { } layout)
                    return Start(path, stream, utf16 ? encoding : null, layout, separator, before, at, report);
                headers.Add(names);
            }
            before.Add(line);
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        Refuse(headers, before, report);
        return null;
    }

    private static RecordFile? Start(string path, Stream stream, Encoding? wide, Layout layout, char separator, List<string> before, int at, FileReport report)
    {
        CsvReaderOptions options = new()
        {
            Separator = separator,
            TrackLineNumbers = true,
            BufferSize = BufferSize,
            DetectSeparatorHint = false,
            MaxRecordSize = LongestRow,
            OnMalformedRecord = row =>
            {
                if (row.Reason == CsvMalformedReason.UnterminatedQuote)
                    report.LeaveOpen(row.LineNumber + before.Count, row.RawRecord.AsSpan().TrimEnd("\r\n").Count('\n'));
            },
        };
        TextReader? text = null;
        CsvReader csv;
        if (wide is null)
        {
            stream.Position = at;
            csv = CsvReader.Create(stream, options, leaveOpen: true);
        }
        else
        {
            stream.Position = 0;
            text = new StreamReader(stream, wide, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
            for (int i = 0; i < before.Count; i++)
                text.ReadLine();
            csv = CsvReader.Create(text, options, leaveOpen: true);
        }
        if (HeaderIsWhole(csv, layout))
            return new(stream, text, csv, layout, new(path, [.. before]), before.Count);
        report.Fail(RecordMessages.Line(before.Count + 1), RecordMessages.BrokenHeader());
        csv.Dispose();
        text?.Dispose();
        return null;
    }

    /// <summary>Whether the header as it is read has the columns that it was recognised by; a stray quote in it swallows some.</summary>
    private static bool HeaderIsWhole(CsvReader csv, Layout layout)
    {
        try
        {
            csv.ReadHeader();
            return layout.Missing([.. csv.Headers]).Count == 0;
        }
        catch (CsvFormatException)
        {
            return false;
        }
    }

    private static void Refuse(List<string[]> headers, List<string> before, FileReport report)
    {
        if (headers.Any(BaciCountries.IsList))
            return;
        string[] header = headers.Where(h => LayoutTable.Nearest(h) is not null).MinBy(h => LayoutTable.Nearest(h)!.Value.Missing.Count) ?? headers.FirstOrDefault() ?? [before[0]];
        report.Fail("", LayoutTable.Nearest(header) is { } near ? RecordMessages.MissingColumns(near.Layout.Name, near.Missing) : RecordMessages.UnknownLayout(header));
    }

    /// <summary>The names in a line as a header: quoted ones may hold the separator.</summary>
    private static string[] Names(string line, char separator)
    {
        List<string> names = [];
        StringBuilder name = new();
        bool quoted = false;
        foreach (char c in line.TrimStart('\uFEFF', 'ï', '»', '¿'))
        {
            if (c == '"')
                quoted = !quoted;
            else if (c == separator && !quoted)
            {
                names.Add(name.ToString().Trim());
                name.Clear();
            }
            else
                name.Append(c);
        }
        names.Add(name.ToString().Trim());
        return [.. names];
    }
}
