using Analysis.Articles;

namespace Analysis;

public sealed partial record Corpus
{
    private readonly List<ReadFailure> faults = [];
    private Lazy<Findings[]>? findings;

    private Corpus(Corpus original)
    {
        (Articles, Failures) = (original.Articles, original.Failures);
        (findings, faults) = (null, []);
    }

    /// <summary>The figures of all articles, in order of key and place. Read once, when first asked for.</summary>
    public IReadOnlyList<Figure> Figures => field ??= [.. All.SelectMany(f => f.Figures)];

    /// <summary>The dates of all articles, in order of key and place.</summary>
    public IReadOnlyList<DateMention> Dates => field ??= [.. All.SelectMany(f => f.Dates)];

    /// <summary>The actors of all articles, in order of key and place.</summary>
    public IReadOnlyList<Actor> Actors => field ??= [.. All.SelectMany(f => f.Actors)];

    /// <summary>The events of all articles, in order of key and place.</summary>
    public IReadOnlyList<Event> Events => field ??= [.. All.SelectMany(f => f.Events)];

    /// <summary>The claims of all articles, in order of key and place.</summary>
    public IReadOnlyList<Claim> Claims => field ??= [.. All.SelectMany(f => f.Claims)];

    /// <summary>The articles in which the reading of findings failed, which is a fault of this library; they have no findings, and the others have theirs.</summary>
    public IReadOnlyList<ReadFailure> Faults
    {
        get
        {
            _ = All;
            return faults;
        }
    }

    /// <summary>The article of a key, or the first article where none has that key.</summary>
    /// <param name="key">The key: as a rule the name of the article's file without its ending.</param>
    /// <exception cref="ArticleException">There is no article at all; the message says why.</exception>
    public Article Find(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (Articles.Count == 0)
            throw new ArticleException(Failures.Count > 0 ? Failures[0] : new(key, "", "the corpus holds no article"));
        return Articles.FirstOrDefault(a => a.Key == key) ?? Articles[0];
    }

    private Findings[] All => (findings ??= new(() => [.. Articles.Select(Analyze).OfType<Findings>()])).Value;

    private Findings? Analyze(Article article)
    {
        Reading<Findings> reading = ArticleFile.Analyze(article);
        if (reading.Failure is { } fault)
            faults.Add(fault);
        return reading.Value;
    }

    /// <summary>Reads a file, or all articles of a folder and the folders in it. What cannot be read is in <see cref="Failures"/>, and the rest is read.</summary>
    /// <param name="folderOrFile">The file or folder. Files named README, and those with other endings than articles have, are passed over in folders.</param>
    public static Corpus Read(string folderOrFile)
    {
        ArgumentNullException.ThrowIfNull(folderOrFile);
        return Read([folderOrFile]);
    }

    /// <summary>Reads files and folders; what cannot be read is in <see cref="Failures"/>, and the rest is read.</summary>
    /// <param name="paths">Files and folders; a file that is named twice is read once.</param>
    public static Corpus Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        List<Article> articles = [];
        List<ReadFailure> failures = [];
        HashSet<string> keys = new(StringComparer.OrdinalIgnoreCase), seen = new(StringComparer.Ordinal);
        foreach (string path in paths.SelectMany(p => Files(p, failures)))
        {
            if (!seen.Add(System.IO.Path.GetFullPath(path)))
                continue;
            if (ArticleFile.Read(path, Article.KeyOf(path)).Succeeded(out Article? article, out ReadFailure? failure))
                articles.Add(article with { Key = Unique(article.Key, keys) });
            else
                failures.Add(failure);
        }
        return new([.. articles.OrderBy(a => a.Key, StringComparer.Ordinal)], failures);
    }

    private static string[] Files(string path, List<ReadFailure> failures)
    {
        if (!Directory.Exists(path))
            return [path];
        try
        {
            List<string> found = [];
            Collect(new(path), found, failures);
            string[] files = [.. found.Order(StringComparer.Ordinal)];
            if (files.Length == 0)
                failures.Add(ReadFailures.NoArticles(path, ArticleFile.Endings));
            return files;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failures.Add(ReadFailures.Unreadable(path, e.Message));
            return [];
        }
    }

    /// <summary>Gathers the articles of a folder and the folders in it. Links to folders are not followed, so that a folder cannot hold itself, and are told of.</summary>
    private static void Collect(DirectoryInfo folder, List<string> found, List<ReadFailure> failures)
    {
        EnumerationOptions options = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = false };
        foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos("*", options))
        {
            if (entry is not DirectoryInfo inner)
            {
                if (ArticleFile.IsArticle(entry.FullName))
                    found.Add(Path.Combine(folder.ToString(), entry.Name));
            }
            else if (entry.LinkTarget is not null)
                failures.Add(ReadFailures.LinkedFolder(Path.Combine(folder.ToString(), entry.Name)));
            else
                CollectInner(new(Path.Combine(folder.ToString(), inner.Name)), found, failures);
        }
    }

    /// <summary>A folder that may not be read is told of, and those beside it are read.</summary>
    private static void CollectInner(DirectoryInfo folder, List<string> found, List<ReadFailure> failures)
    {
        try
        {
            Collect(folder, found, failures);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            failures.Add(ReadFailures.Unreadable(folder.ToString(), e.Message));
        }
    }

    /// <summary>Keys are unique, on disks too that do not tell capitals apart: the second "note" is "note-2", and so is a "Note".</summary>
    private static string Unique(string key, HashSet<string> keys)
    {
        string unique = key;
        for (int n = 2; !keys.Add(unique); n++)
            unique = $"{key}-{n}";
        return unique;
    }
}
