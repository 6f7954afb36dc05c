using System.Globalization;
using System.Text;

namespace Analysis.Lexicon;

/// <summary>
/// Heads of state and government and foreign ministers since about 1990 (<c>leaders.csv</c>), looked up by name and the day of the text:
/// the last resort for a person of whom a text says no more than the name. Names are compared without accents and case.
/// </summary>
internal sealed class Leaders
{
    /// <summary>A surname alone is a leader's for this long before and after the office; news speaks of a candidate and of a predecessor.</summary>
    private const int SurnameDays = 366;

    /// <summary>A full name is a leader's for this long after the office; later many act for somebody else.</summary>
    private const int NameDays = 5 * 366;

    private readonly Dictionary<string, List<Term>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Term>> bySurname = new(StringComparer.Ordinal);

    /// <summary>Loads the table; its names are no words of the vocabulary.</summary>
    public Leaders()
    {
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("leaders.csv"))
        {
            Term term = new(row["name"], row["country"], Day(row["from"]) ?? DateOnly.MinValue, Day(row["to"]) ?? DateOnly.MaxValue);
            string folded = Fold(term.Name);
            Add(byName, folded, term);
            int last = folded.LastIndexOf(' ');
            if (last < 0)
                continue;
            Add(bySurname, Surname(folded), term);
            // "Matamela Cyril Ramaphosa" is called "Cyril Ramaphosa".
            string[] parts = folded.Split(' ');
            for (int p = 1; p + 1 < parts.Length; p++)
                Add(byName, $"{parts[p]} {parts[^1]}", term);
            if (parts.Length > 2)
                Add(byName, $"{parts[0]} {parts[^1]}", term);
            // The surname of a Chinese, Korean or Vietnamese name stands first.
            if (term.Country is "CHN" or "KOR" or "PRK" or "TWN" or "VNM" or "HKG")
                Add(bySurname, folded[..folded.IndexOf(' ')], term);
        }
    }

    /// <summary>The country of a leader by the full name, or null: the one whose office is nearest to the day; without a day only where the name is one country's.</summary>
    /// <param name="name">A name of two words or more.</param>
    /// <param name="day">The day of the text, or null.</param>
    public string? CountryOf(string name, DateOnly? day)
    {
        string folded = Fold(name);
        if (byName.TryGetValue(folded, out List<Term>? terms))
            return Nearest(terms, day, NameDays);
        int space = folded.IndexOf(' ');
        // "Sergei" and "Sergey": the same surname in office with the same first letter.
        if (space < 0 || day is null || !bySurname.TryGetValue(Surname(folded), out terms))
            return null;
        return Nearest(terms.FindAll(t => Fold(t.Name)[0] == folded[0]), day, SurnameDays);
    }

    /// <summary>The country of a leader by the surname alone: only one who is in office on the day of the text, or nearly so, and one country's.</summary>
    public string? CountryOfSurname(string surname, DateOnly? day) =>
        day is not null && bySurname.TryGetValue(Fold(surname), out List<Term>? terms) ? Nearest(terms, day, SurnameDays) : null;

    private static string? Nearest(List<Term> terms, DateOnly? day, int limit)
    {
        string? country = null;
        int nearest = int.MaxValue;
        bool several = false;
        foreach (Term term in terms)
        {
            int distance = day is { } on ? term.DaysFrom(on) : 0;
            if (distance > limit)
                continue;
            if (distance < nearest)
                (country, nearest, several) = (term.Country, distance, false);
            else if (distance == nearest)
                several |= term.Country != country;
        }
        return several ? null : country;
    }

    private static string Surname(string folded)
    {
        string last = folded[(folded.LastIndexOf(' ') + 1)..];
        int hyphen = last.IndexOf('-', StringComparison.Ordinal);
        // "al-Assad" is called "Assad".
        return hyphen is 2 && last.StartsWith("al", StringComparison.Ordinal) ? last[3..] : last;
    }

    private static void Add(Dictionary<string, List<Term>> table, string key, Term term)
    {
        if (!table.TryGetValue(key, out List<Term>? terms))
            table.Add(key, terms = []);
        terms.Add(term);
    }

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A name in small letters and without accents.</summary>
    private static string Fold(string name)
    {
        StringBuilder folded = new(name.Length);
        foreach (char c in System.Text.Ascii.IsValid(name) ? name : name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            folded.Append(char.ToLowerInvariant(c) switch { 'ı' => 'i', 'ł' => 'l', 'ø' => 'o', 'đ' => 'd', '\u2010' or '\u2011' => '-', '\u2018' or '\u2019' => '\'', var other => other });
        }
        return folded.ToString();
    }

    /// <summary>Somebody in office; both days included.</summary>
    private sealed record Term(string Name, string Country, DateOnly From, DateOnly To)
    {
        /// <summary>How many days lie between a day and the office; 0 within it.</summary>
        public int DaysFrom(DateOnly day) => day < From ? From.DayNumber - day.DayNumber : day > To ? day.DayNumber - To.DayNumber : 0;
    }
}
