using System.Globalization;

namespace Analysis.Articles;

/// <summary>Every reason for which a file is not read, in one place.</summary>
internal static class ReadFailures
{
    /// <summary>The largest file that is read, in bytes: 64 MiB.</summary>
    public const long LargestFile = 64L << 20;

    public static ReadFailure Missing(string path) => new(path, "", "there is no such file or folder");

    public static ReadFailure Unreadable(string path, string reason) => new(path, "", $"it cannot be opened: {reason}");

    public static ReadFailure Empty(string path) => new(path, "", "the file is empty");

    public static ReadFailure Blank(string path) => new(path, "", "the file holds nothing but white space");

    public static ReadFailure TooLarge(string path, long bytes) =>
        new(path, "", bytes > LargestFile ? $"the file has {Number(bytes)} bytes; at most {Number(LargestFile)} are read" : $"the file has more than {Number(LargestFile)} bytes, and no more are read");

    public static ReadFailure Fault(string path, Exception e) => new(path, "", $"this program has a fault that the file shows ({e.GetType().Name}: {e.Message}); please report it");

    public static ReadFailure LinkedFolder(string path) => new(path, "", "it is a link to a folder, and such links are not followed within a folder; name it by itself to have it read");

    public static ReadFailure NoArticles(string path, string endings) => new(path, "", $"the folder holds no article ({endings})");

    public static ReadFailure Pdf(string path) => new(path, "byte 0", "the file is a PDF, which is not read: save the page as HTML, or paste its text into a .txt file");

    public static ReadFailure Container(string path, string kind) => new(path, "byte 0", $"the file is {kind}, not text, Markdown, HTML or DOCX");

    public static ReadFailure NoText(string path, int at, string reason) => new(path, $"byte {Number(at)}", reason);

    public static ReadFailure Yaml(string path, long line, string reason) => new(path, $"line {Number(line)}", $"the front matter is no YAML: {reason}");

    public static ReadFailure FrontMatterShape(string path) => new(path, "line 1", "the front matter is no list of \"key: value\" lines");

    public static ReadFailure FrontMatterBudget(string path, long line, string reason) => new(path, $"line {Number(line)}", $"the front matter is no list of metadata: {reason}");

    public static ReadFailure Markdown(string path, string reason) => new(path, "", $"the Markdown cannot be read: {reason}");

    public static ReadFailure FrontMatterOpen(string path) => new(path, "line 1", "the front matter begins with --- and never ends");

    public static ReadFailure Page(string path, PageRefusal refusal) => new(path, $"character {Number(refusal.At)}", refusal.Reason);

    public static ReadFailure Docx(string path, string reason) => new(path, "", $"the file is no readable DOCX: {reason}");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
