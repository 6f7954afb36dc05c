using System.Buffers;
using Analysis.Text;

namespace Analysis.Articles;

/// <summary>A line of a pasted text that is not blank, without the white space around it; where the text is hard-wrapped, the lines of a paragraph together.</summary>
/// <param name="Start">First UTF-16 code unit in the text.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="AfterBlank">Whether a blank line, or the beginning of the text, stands before it.</param>
internal readonly record struct PlainLine(int Start, int Length, bool AfterBlank)
{
    private static readonly SearchValues<char> lineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029\f");

    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public string In(string text) => text.Substring(Start, Length);

    /// <summary>The lines of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="most">How many lines to read at most.</param>
    public static List<PlainLine> Of(string text, int from = 0, int most = int.MaxValue)
    {
        List<PlainLine> lines = [];
        bool blank = true;
        for (int at = from; at < text.Length && lines.Count < most;)
        {
            int end = text.AsSpan(at).IndexOfAny(lineEnds);
            end = end < 0 ? text.Length : at + end;
            (int start, int stop) = (at, end);
            while (start < stop && IsBlank(text[start]))
                start++;
            while (stop > start && IsBlank(text[stop - 1]))
                stop--;
            if (stop > start)
                lines.Add(new(start, stop - start, blank));
            blank = stop == start;
            at = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return lines;
    }

    /// <summary>Joins the lines of each paragraph where the text is hard-wrapped: runs of lines of like length that end in the middle of sentences.</summary>
    public static List<PlainLine> Unwrapped(string text, List<PlainLine> lines)
    {
        int wrapped = 0, ended = 0;
        for (int i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i + 1].AfterBlank)
                continue;
            bool midway = lines[i].Length is >= 45 and <= 110 && !EndsSentence(text, lines[i]);
            wrapped += midway ? 1 : 0;
            ended += midway ? 0 : 1;
        }
        if (wrapped < 4 || wrapped < ended * 2)
            return lines;
        List<PlainLine> joined = [];
        for (int i = 0; i < lines.Count; i++)
        {
            PlainLine line = lines[i];
            while (i + 1 < lines.Count && !lines[i + 1].AfterBlank && lines[i].Length >= 45 && !IsListItem(text, lines[i + 1]))
                line = line with { Length = lines[++i].End - line.Start };
            joined.Add(line);
        }
        return joined;
    }

    /// <summary>Whether a line ends as a sentence does, quotes and brackets aside.</summary>
    public static bool EndsSentence(string text, PlainLine line)
    {
        ReadOnlySpan<char> s = text.AsSpan(line.Start, line.Length).TrimEnd("\"'”’»)]}");
        return s.Length > 0 && s[^1] is '.' or '!' or '?' or '…' or '؟' or '。' or '۔' or ':' or ';';
    }

    public static bool IsListItem(string text, PlainLine line)
    {
        ReadOnlySpan<char> s = text.AsSpan(line.Start, line.Length);
        if (s[0] is '•' or '●' or '▪' or '‣' or '◦' or '*' || (s.Length > 2 && s[0] is '-' or '–' or '—' && s[1] == ' '))
            return true;
        int digits = 0;
        while (digits < s.Length && digits < 3 && char.IsAsciiDigit(s[digits]))
            digits++;
        return digits > 0 && digits + 1 < s.Length && s[digits] is '.' or ')' && s[digits + 1] == ' ';
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B' or '\u200E' or '\u200F' or '\u2060';
}
