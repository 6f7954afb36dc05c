using Analysis.Dates;
using Analysis.Figures;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Benchmarks;

/// <summary>The steps of reading, each with the steps before it that it needs.</summary>
internal static class Reading
{
    public static readonly DateOnly Published = new(2012, 4, 28);

    public static int Tokens(string text)
    {
        int count = 0;
        Tokenizer tokenizer = new(text);
        using TokenBlock block = new(text);
        while (tokenizer.Next(block))
            count += block.Count;
        return count;
    }

    public static List<Figure> Figures(string text)
    {
        List<Figure> found = [];
        FigureReader reader = new("", Grammar.Shared.Figures);
        Tokenizer tokenizer = new(text);
        using TokenBlock block = new(text);
        while (tokenizer.Next(block))
            reader.Read(block, found);
        return found;
    }

    public static List<DateMention> Dates(string text)
    {
        List<DateMention> found = [];
        DateReader reader = new("", Published, Grammar.Shared.Dates);
        Tokenizer tokenizer = new(text);
        using TokenBlock block = new(text);
        while (tokenizer.Next(block))
            reader.Read(block, found);
        return found;
    }

    public static (List<Figure> Figures, List<DateMention> Dates) FiguresAndDates(string text)
    {
        List<Figure> figures = [];
        List<DateMention> dates = [];
        FigureReader figureReader = new("", Grammar.Shared.Figures);
        DateReader dateReader = new("", Published, Grammar.Shared.Dates);
        Tokenizer tokenizer = new(text, EnglishLexicon.Shared.Words, 0, text.Length);
        using TokenBlock block = new(text);
        while (tokenizer.Next(block))
        {
            dateReader.Read(block, dates);
            figureReader.Read(block, figures);
        }
        return (figures, dates);
    }

    public static Findings All(string text) => Findings.Read(text, Published);

    /// <summary>The bytes that the findings themselves take, measured by making them a second time.</summary>
    public static long BytesOf(List<Figure> figures, List<DateMention> dates)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        List<Figure> f = [];
        List<DateMention> d = [];
        foreach (Figure x in figures)
            f.Add(x with { Text = new(x.Text.AsSpan()), UnitName = x.Kind == FigureKind.Count ? new(x.UnitName.AsSpan()) : x.UnitName, Noun = new(x.Noun.AsSpan()) });
        foreach (DateMention x in dates)
            d.Add(x with { Text = new(x.Text.AsSpan()), Edtf = new(x.Edtf.AsSpan()) });
        GC.KeepAlive((f, d));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
