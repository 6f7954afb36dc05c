using System.Buffers;
using System.Collections.Frozen;
using Analysis.Lexicon;

namespace Analysis.Articles;

/// <summary>The words by which pages and pasted texts name their parts (<c>page-words.csv</c>): labels of dates, bylines, roles, page furniture.</summary>
internal static class PageWords
{
    private static readonly FrozenDictionary<string, Set> sets = LexiconFile.Rows("page-words.csv")
        .GroupBy(r => r["kind"], r => r["phrase"])
        .ToFrozenDictionary(g => g.Key, g => new Set(g));

    public static Set Weekdays { get; } = sets["weekday"];

    /// <summary>Labels of the day of publication: "Posted on".</summary>
    public static Set Published { get; } = sets["published"];

    /// <summary>Labels of the day of the last change: "Updated".</summary>
    public static Set Modified { get; } = sets["modified"];

    /// <summary>What may stand on a date line beside the date: "at", "min read".</summary>
    public static Set DateFiller { get; } = sets["date-filler"];

    public static Set Byline { get; } = sets["byline"];

    /// <summary>Credits of others than the author: "Photo by".</summary>
    public static Set OtherCredit { get; } = sets["other-credit"];

    public static Set Agency { get; } = sets["agency"];

    public static Set Degree { get; } = sets["degree"];

    public static Set Honorific { get; } = sets["honorific"];

    public static Set Suffix { get; } = sets["suffix"];

    public static Set Particle { get; } = sets["particle"];

    public static Set Role { get; } = sets["role"];

    /// <summary>Words of which the names of institutions and outlets are made: "Institute", "Gazette".</summary>
    public static Set Institution { get; } = sets["institution"];

    /// <summary>Capitalised words that are no part of a person's name: "News", "Committee".</summary>
    public static Set NotName { get; } = sets["not-name"];

    /// <summary>Words with which no name begins, though it may end in them: "Home" and "North", as in Ada North.</summary>
    public static Set NotGiven { get; } = sets["not-given"];

    /// <summary>Whole lines that belong to the page and not to the article.</summary>
    public static Set Furniture { get; } = sets["furniture"];

    /// <summary>What publishing systems write where nobody signs: "admin", "view all posts".</summary>
    public static Set Nobody { get; } = sets["nobody"];

    /// <summary>Common given names (<c>given-names.csv</c>): what tells "Ann Lee" from "Code Farm" where nothing else does.</summary>
    public static Set Given { get; } = new(LexiconFile.Rows("given-names.csv").Select(r => r["name"]));

    /// <summary>What stands above a note on the author.</summary>
    public static Set AuthorHeading { get; } = sets["author-heading"];

    /// <summary>Words that are too common for a citation's key.</summary>
    public static Set NoKey { get; } = sets["no-key"];

    /// <summary>What stands above an advertisement.</summary>
    public static Set Promotion { get; } = sets["promotion"];

    /// <summary>What captions and the credits of pictures begin with.</summary>
    public static Set Caption { get; } = sets["caption"];

    /// <summary>Phrases of which a line with one of them is a notice of the page: cookies, commissions, copyright.</summary>
    public static SearchValues<string> Notices { get; } = SearchValues.Create([.. LexiconFile.Rows("page-words.csv").Where(r => r["kind"] == "notice").Select(r => r["phrase"])], StringComparison.OrdinalIgnoreCase);

    /// <summary>What stands above a list of other articles.</summary>
    public static Set Related { get; } = sets["related"];

    public static Set Keywords { get; } = sets["keywords"];

    /// <summary>A set of phrases; case does not count.</summary>
    internal sealed class Set
    {
        private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lookup;
        private readonly int longest;

        public Set(IEnumerable<string> phrases)
        {
            FrozenSet<string> all = phrases.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
            longest = all.Max(p => p.Length);
            lookup = all.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public bool Has(ReadOnlySpan<char> phrase) => phrase.Length <= longest && lookup.Contains(phrase);

        /// <summary>The length of the longest phrase with which the text begins and after which a word ends; 0 for none.</summary>
        public int Leads(ReadOnlySpan<char> text)
        {
            for (int end = Math.Min(longest, text.Length); end > 0; end--)
            {
                // "ByThe Agency": pages glue a label and what follows it.
                bool ends = end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetter(text[end - 1])
                    || (char.IsLower(text[end - 1]) && !char.IsLower(text[end]));
                if (ends && lookup.Contains(text[..end]))
                    return end;
            }
            return 0;
        }
    }
}
