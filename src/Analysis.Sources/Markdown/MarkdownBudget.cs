namespace Analysis.Articles;

/// <summary>Looks over Markdown before it is parsed: links that are opened and never closed make the parser's work grow with their square.</summary>
internal static class MarkdownBudget
{
    /// <summary>Opened and never closed within one paragraph; no text that people write has so many.</summary>
    public const int MostOpen = 1000;

    private const string Opening = "[(<", Closing = "])>";

    /// <summary>What is too much, with its line; null where nothing is.</summary>
    public static string? Of(ReadOnlySpan<char> text)
    {
        Span<int> open = stackalloc int[Opening.Length];
        int line = 1;
        foreach (ReadOnlySpan<char> each in text.EnumerateLines())
        {
            if (each.IsWhiteSpace())
                open.Clear();
            foreach (char c in each)
            {
                int opens = Opening.IndexOf(c, StringComparison.Ordinal), closes = Closing.IndexOf(c, StringComparison.Ordinal);
                if (closes >= 0)
                    open[closes] = Math.Max(open[closes] - 1, 0);
                else if (opens >= 0 && ++open[opens] > MostOpen)
                    return $"line {line}: more than {MostOpen} brackets '{c}' are opened in one paragraph and not closed";
            }
            line++;
        }
        return null;
    }
}
