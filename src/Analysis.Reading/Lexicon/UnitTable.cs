namespace Analysis.Lexicon;

/// <summary>Reads <c>units.csv</c> and <c>currencies.csv</c> and enters every way in which they write a unit.</summary>
internal sealed class UnitTable
{
    private readonly List<Entry> entries = [];
    private readonly List<Entry> dollarNames = [];

    /// <summary>How thousands, millions and billions are written beside the code of a currency, and whether behind it.</summary>
    private static readonly (string Letters, bool Behind, decimal Scale)[] scales =
        [("k", false, 1_000), ("K", false, 1_000), ("m", false, 1_000_000), ("M", false, 1_000_000), ("m", true, 1_000_000), ("mn", true, 1_000_000), ("bn", true, 1_000_000_000)];

    private readonly record struct Entry(string Text, Unit Unit, string Name, bool IsSymbol, bool Before, string Note, decimal Scale = 1);

    /// <summary>Reads both tables. Where two units share a word, the first row is the one that the word alone means.</summary>
    public void Load()
    {
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("units.csv"))
            AddMeasure(row);
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("unit-abbreviations.csv"))
        {
            Unit unit = new(row["code"], row["name"], FigureKind.Measure, row["dimension"], EnglishLexicon.Number(row["factor"]));
            entries.Add(new(row["form"], unit, row["name"], true, false, "", EnglishLexicon.Number(row["scale"])));
        }
        IReadOnlyDictionary<string, string>[] currencies = [.. LexiconFile.Rows("currencies.csv")];
        ILookup<string, string> codesByNoun = currencies.ToLookup(r => r["noun"], r => r["code"], StringComparer.OrdinalIgnoreCase);
        ILookup<string, string> codesByMinor = currencies.SelectMany(r => List(r["minor"]).Select(m => (Minor: m.Split('/')[0], Code: r["code"]))).ToLookup(x => x.Minor, x => x.Code, StringComparer.OrdinalIgnoreCase);
        foreach (IReadOnlyDictionary<string, string> row in currencies)
            AddCurrency(row, codesByNoun, codesByMinor);
    }

    /// <summary>Enters all forms; those that differ only in the case of their letters share one entry.</summary>
    public void Fill(VocabularyBuilder words, PhraseTable<UnitForm> before, PhraseTable<UnitForm> after, PhraseTable<UnitForm> dollars)
    {
        Fill(words, after, entries);
        Fill(words, before, entries.Where(e => e.Before));
        Fill(words, dollars, dollarNames);
    }

    private static void Fill(VocabularyBuilder words, PhraseTable<UnitForm> table, IEnumerable<Entry> forms)
    {
        foreach (IGrouping<string, Entry> group in forms.GroupBy(e => string.Join(' ', words.InternPhrase(e.Text)), StringComparer.Ordinal))
        {
            UnitForm? form = null;
            foreach (Entry e in group.Reverse())
                form = new(e.Unit, e.Name, e.IsSymbol ? e.Text : null, e.Note, form, e.Scale);
            table.Add(words, group.First().Text, form!);
        }
    }

    private void AddMeasure(IReadOnlyDictionary<string, string> row)
    {
        FigureKind kind = row["kind"] switch { "duration" => FigureKind.Duration, "percent" => FigureKind.Percent, "count" => FigureKind.Count, _ => FigureKind.Measure };
        Unit unit = new(row["code"], row["name"], kind, row["dimension"], EnglishLexicon.Number(row["factor"]));
        foreach (string text in (string[])[row["name"], row["plural"], .. List(row["forms"])])
            Add(text, unit, row["name"], isSymbol: false, before: false, row["assumed"]);
        foreach (string text in List(row["symbols"]))
            Add(text, unit, row["name"], isSymbol: true, before: false);
    }

    private void AddCurrency(IReadOnlyDictionary<string, string> row, ILookup<string, string> codesByNoun, ILookup<string, string> codesByMinor)
    {
        (string code, string noun, string plural) = (row["code"], row["noun"], row["plural"]);
        string[] qualifiers = [.. List(row["qualifiers"])];
        string name = qualifiers.Length > 0 ? $"{qualifiers[0]} {noun}" : noun;
        Unit unit = new(code, name, FigureKind.Money, "money", 1);
        string bare = Note(codesByNoun[noun], code, noun);
        string[] nouns = [noun, plural, .. List(row["abbreviations"]).SelectMany(a => a.Split('/'))];
        Add(code, unit, name, isSymbol: true, before: true);
        // "30 MUSD", "KEUR 45", "EURm 12", "USDbn 3": the scale glued to the code.
        foreach ((string letters, bool behind, decimal scale) in scales)
            entries.Add(new(behind ? code + letters : letters + code, unit, name, true, true, "", scale));
        foreach (string text in nouns)
        {
            Add(text, unit, noun, isSymbol: false, before: false, bare);
            foreach (string qualifier in qualifiers)
                Add($"{qualifier} {text}", unit, name, isSymbol: false, before: false);
        }
        if (noun == "dollar")
            dollarNames.AddRange(qualifiers.Select(q => new Entry(q, unit, name, false, false, "")));
        foreach (string symbol in List(row["symbols"]))
            Add(symbol, unit, symbol == "$" ? noun : name, isSymbol: true, before: true, symbol == "$" ? bare : "");
        foreach (string other in List(row["others"]))
        {
            foreach (string text in other.Split('/'))
                Add(text, unit, other.Split('/')[0], isSymbol: false, before: false);
        }
        foreach (string minor in List(row["minor"]))
        {
            string[] parts = minor.Split('/');
            Unit part = new($"{code}/{row["minorPerMajor"]}", parts[0], FigureKind.Money, "money", 1 / EnglishLexicon.Number(row["minorPerMajor"]));
            string note = Note(codesByMinor[parts[0]], code, parts[0]);
            Add(parts[0], part, parts[0], isSymbol: false, before: true, note);
            Add(parts[1], part, parts[0], isSymbol: false, before: false, note);
            foreach (string qualifier in qualifiers)
            {
                Add($"{qualifier} {parts[0]}", part, $"{qualifier} {parts[0]}", isSymbol: false, before: false);
                Add($"{qualifier} {parts[1]}", part, $"{qualifier} {parts[0]}", isSymbol: false, before: false);
            }
            foreach (string symbol in parts.Skip(2))
                Add(symbol, part, parts[0], isSymbol: true, before: false, note);
        }
    }

    private static string Note(IEnumerable<string> codes, string chosen, string noun)
    {
        string[] others = [.. codes.Where(c => c != chosen)];
        if (others.Length == 0)
            return "";
        string listed = others.Length <= 4 ? string.Join(", ", others) : $"{string.Join(", ", others.Take(3))} and {others.Length - 3} more";
        return $"bare '{noun}' is taken for {chosen}, the most frequent in news; it could be {listed}";
    }

    private void Add(string text, Unit unit, string name, bool isSymbol, bool before, string note = "")
    {
        if (text.Length > 0)
            entries.Add(new(text, unit, name, isSymbol, before, note));
    }

    private static string[] List(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
