namespace Analysis.Articles;

/// <summary>The parts of a person's name, in the terms of CSL; a name that is no person's has only <see cref="Literal"/>.</summary>
internal sealed record PersonName(string? Given, string? Family, string? Particle, string? Suffix, string? Literal)
{
    /// <summary>Cuts a name into its parts: "Dr. Ursula von der Leyen", "Kaleji, Vali", "John Smith Jr.".</summary>
    public static PersonName Parse(string name)
    {
        if (!NameShape.IsPerson(name) && !Inverted(name))
            return new(null, null, null, null, name);
        string? suffix = null;
        string[] comma = name.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (comma.Length > 1 && PageWords.Suffix.Has(comma[^1]))
            (suffix, comma) = (comma[^1], comma[..^1]);
        if (comma.Length == 2)
            name = $"{comma[1]} {comma[0]}";
        else
            name = comma[0];
        List<string> words = [.. name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
        while (words.Count > 2 && PageWords.Honorific.Has(words[0]))
            words.RemoveAt(0);
        if (words.Count > 2 && PageWords.Suffix.Has(words[^1]))
        {
            suffix ??= words[^1];
            words.RemoveAt(words.Count - 1);
        }
        int family = comma.Length == 2 ? words.Count - comma[0].Split(' ', StringSplitOptions.RemoveEmptyEntries).Length : words.Count - 1;
        int particle = family;
        while (comma.Length != 2 && particle > 1 && char.IsLower(words[particle - 1][0]) && PageWords.Particle.Has(words[particle - 1]))
            particle--;
        while (comma.Length == 2 && family < words.Count - 1 && char.IsLower(words[family][0]) && PageWords.Particle.Has(words[family]))
            family++;
        return new(Join(words, 0, particle), Join(words, family, words.Count), particle == family ? null : Join(words, particle, family), suffix, null);
    }

    /// <summary>"Kaleji, Vali": one comma, a name on both sides.</summary>
    private static bool Inverted(string name)
    {
        int comma = name.IndexOf(',', StringComparison.Ordinal);
        return comma > 0 && comma == name.LastIndexOf(',') && NameShape.IsPerson($"{name[(comma + 1)..].Trim()} {name[..comma].Trim()}");
    }

    private static string? Join(List<string> words, int from, int to) => to > from ? string.Join(' ', words[from..to]) : null;
}
