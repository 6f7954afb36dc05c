using System.Diagnostics.CodeAnalysis;

namespace Analysis.Articles;

/// <summary>A sentence that tells who the author is: "Ann Lee is a senior fellow at the Institute for Harbour Studies.", "The author is …".</summary>
/// <param name="Name">The name, or null where the note says "the author".</param>
/// <param name="Affiliation">Role and institution as printed.</param>
/// <param name="IsAlone">Whether the note stands where only notes on authors stand, so that it names the author by itself.</param>
internal sealed record AuthorNote(string? Name, string Affiliation, bool IsAlone)
{
    /// <summary>Notes stand in the last paragraphs of a text.</summary>
    public const int LastParagraphs = 4;

    private const int Longest = 600, LongestName = 60, FirstRole = 60;

    private static readonly string[] theAuthor = ["the author", "the writer", "about the author:", "about the author"];

    private static readonly string[] verbs = [" is currently ", " is also ", " is ", " was ", " serves as ", " works as ", ", is "];

    /// <summary>What ends the phrase of role and institution.</summary>
    private static readonly string[] ends = [". ", "; ", " and the author", " and author", ", and the author", ", where ", " where ", ", who ", " who ", " and a ", ", and a ", " and an ", ", specializing", ", focusing", " specializing", " focusing", " focused on", ", and has", " and has", ". He ", ". She ", " covering ", " based in ", " based out", " with over", " and writes", ", and writes", " whose ", ", whose "];

    /// <summary>Reads a paragraph that is a note on the author from its beginning.</summary>
    public static bool TryRead(string text, bool isAlone, [NotNullWhen(true)] out AuthorNote? note)
    {
        note = null;
        text = text.Trim(' ', '*', '_', '–', '—', '(', '[', '\u00A0');
        if (text.Length is < 15 or > Longest)
            return false;
        (string? name, int from) = Subject(text);
        if (from < 0)
            return false;
        string rest = text[from..].TrimEnd(')', ']', '*', '_', '.', ' ');
        foreach (string article in (ReadOnlySpan<string>)["a ", "an ", "the ", "currently a ", "currently the ", "currently "])
        {
            if (rest.StartsWith(article, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[article.Length..];
                break;
            }
        }
        int end = rest.Length;
        foreach (string stop in ends)
        {
            int at = rest.IndexOf(stop, StringComparison.Ordinal);
            if (at > 0 && !(stop == ". " && EndsInInitial(rest, at)))
                end = Math.Min(end, at);
        }
        rest = rest[..end].TrimEnd(' ', ',', '.');
        // The role stands first: "is a fellow at …", not "is said to have met the director".
        if (!Articles.Affiliation.HasRole(rest, FirstRole))
            return false;
        note = new(name, rest, isAlone);
        return true;
    }

    /// <summary>Adds role and institution to the authors whom the notes are about; without any author, the people whom notes name by themselves.</summary>
    public static List<Author> Complete(IReadOnlyList<Author> authors, IReadOnlyList<AuthorNote> notes)
    {
        List<Author> completed = [.. authors];
        foreach (AuthorNote note in notes)
        {
            int at = completed.FindIndex(a => note.Name is null ? completed.Count == 1 : PageText.Fold(a.Name) == PageText.Fold(note.Name));
            if (at >= 0 && completed[at].Role is null)
                completed[at] = AuthorNames.WithAffiliation(completed[at], note.Affiliation);
            else if (authors.Count == 0 && at < 0 && note is { IsAlone: true, Name: { } name })
                completed.Add(AuthorNames.WithAffiliation(AuthorNames.Named(name, null, "note on the author"), note.Affiliation));
        }
        return completed;
    }

    /// <summary>The name at the beginning (null for "the author") and where the predicate begins, -1 where no such subject stands there.</summary>
    private static (string? Name, int From) Subject(string text)
    {
        foreach (string author in theAuthor)
        {
            if (!text.StartsWith(author, StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (string verb in verbs)
            {
                if (text.AsSpan(author.Length).StartsWith(verb, StringComparison.Ordinal))
                    return (null, author.Length + verb.Length);
            }
            if (author.StartsWith("about", StringComparison.Ordinal))
                text = new string(' ', author.Length) + text[author.Length..];
        }
        foreach (string verb in verbs)
        {
            int at = text.IndexOf(verb, 0, Math.Min(text.Length, LongestName), StringComparison.Ordinal);
            if (at <= 0)
                continue;
            string name = text[..at].Trim(' ', ',');
            int comma = name.IndexOf(',', StringComparison.Ordinal);
            if (comma > 0 && PageWords.Degree.Has(name.AsSpan(comma + 1).Trim()))
                name = name[..comma];
            if (NameShape.IsPerson(name))
                return (name, at + verb.Length);
        }
        return (null, -1);
    }

    private static bool EndsInInitial(string text, int stop)
    {
        int word = text.LastIndexOf(' ', Math.Max(0, stop - 1)) + 1;
        return stop - word <= 2;
    }
}
