using Analysis.Articles;

namespace Analysis;

public sealed partial record Corpus
{
    private Lazy<Findings[]>? findings;

    private Corpus(Corpus original)
    {
        (Articles, Failures) = (original.Articles, original.Failures);
        findings = null;
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

    private Findings[] All => (findings ??= new(() => [.. Articles.Select(a => a.Analyze())])).Value;

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
        HashSet<string> keys = new(StringComparer.Ordinal), seen = new(StringComparer.Ordinal);
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
            // Links are not followed, so a folder cannot hold itself.
            EnumerationOptions options = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };
            string[] files = [.. Directory.EnumerateFiles(path, "*", options).Where(ArticleFile.IsArticle).Order(StringComparer.Ordinal)];
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

    /// <summary>Keys are unique: the second "note" is "note-2".</summary>
    private static string Unique(string key, HashSet<string> keys)
    {
        string unique = key;
        for (int n = 2; !keys.Add(unique); n++)
            unique = $"{key}-{n}";
        return unique;
    }
}
