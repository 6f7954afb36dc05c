using System.Text;
using Analysis.Articles;
using Analysis.Cli.Commands;
using Analysis.Notebooks;

namespace Analysis.Fuzz;

/// <summary>Something that reads: any bytes must give an answer or a named error.</summary>
/// <param name="Name">Its name, which is also the ending of the files that were found to break it.</param>
/// <param name="Read">Reads an input; what it throws is a fault.</param>
/// <param name="IsText">Whether its inputs are texts, and not any bytes.</param>
public sealed record Target(string Name, Action<byte[]> Read, bool IsText)
{
    private static readonly DateOnly day = new(2012, 4, 28);

    /// <summary>All readers.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        new("txt", bytes => Text(Encoding.UTF8.GetString(bytes)), true),
        new("article", bytes => Answered(bytes, (b, key, path) => TextDecoding.Decode(path, b).Succeeded(out string? text, out ReadFailure? failure) ? PlainTextReader.Read(text, key, path) : failure), true),
        new("md", bytes => Answered(bytes, (b, key, path) => TextDecoding.Decode(path, b).Succeeded(out string? text, out ReadFailure? failure) ? MarkdownReader.Read(text, key, path) : failure), true),
        new("html", bytes => Answered(bytes, (b, key, path) => HtmlReader.Read(b, key, path, "https://example.org/2012/04/28/a-title")), true),
        new("docx", bytes => Answered(bytes, DocxReader.Read), false),
        new("csv", Rows, true),
        new("ipynb", Cells, true),
        new("jsonl", Lines, true),
    ];

    /// <summary>The target whose name a file ends in.</summary>
    public static Target Of(string file) => All.Single(t => t.Name == Path.GetExtension(file)[1..]);

    /// <summary>Findings keep to what holds of all, come out the same twice, and do not depend on a line feed at the end.</summary>
    private static void Text(string text)
    {
        Findings found = Findings.Read(text, day, explain: true, relativeOrdinals: true);
        Check(FindingInvariants.Broken(text, found));
        Findings again = Findings.Read(text + "\n", day, explain: true, relativeOrdinals: true);
        if (!found.Figures.SequenceEqual(again.Figures) || !found.Dates.SequenceEqual(again.Dates) || !found.Events.SequenceEqual(again.Events) || !found.Claims.SequenceEqual(again.Claims))
            Check("a line feed at the end changes the findings");
        _ = Records.Disagreements(found.Claims);
        _ = Records.None.Check(found.Claims);
    }

    private static void Answered(byte[] bytes, ArticleReaders.OfBytes read)
    {
        if (bytes.Length == 0 || !read(bytes, "key", "a file").Succeeded(out Article? article, out ReadFailure? failure))
            return;
        foreach (Analysis.Text.TextSpan paragraph in article.Paragraphs)
            Check(paragraph.Start < 0 || paragraph.End > article.Text.Length ? "a paragraph stands outside of the text" : null);
        Findings found = article.Analyze(explain: true);
        Check(FindingInvariants.Broken(article.Text, found));
        _ = Citations.ToBibTeX([article]) + Citations.ToRis([article]) + Citations.ToCslJson([article]);
    }

    private static void Rows(byte[] bytes)
    {
        foreach (TradeRecord record in RecordReader.Trade(new MemoryStream(bytes), "records.csv"))
            Check(record.Value < 0 ? "a record is negative" : null);
    }

    private static void Cells(byte[] bytes)
    {
        try
        {
            Notebook notebook = NotebookFile.Parse(Encoding.UTF8.GetString(bytes));
            _ = NotebookFile.ToJson(notebook) + NotebookPage.Render(notebook, "a notebook").Main;
        }
        catch (NotebookFormatException)
        {
            // A named error.
        }
    }

    private static void Lines(byte[] bytes)
    {
        using MemoryStream output = new();
        JsonLines.Run(new MemoryStream(bytes), output, (line, id, json) => TextLines.Answer(line, id, json, explain: true));
        string answers = Encoding.UTF8.GetString(output.ToArray());
        Check(answers.Contains("this program has a fault", StringComparison.Ordinal) ? answers : null);
    }

    private static void Check(string? broken)
    {
        if (broken is not null)
            throw new InvalidDataException(broken);
    }
}
