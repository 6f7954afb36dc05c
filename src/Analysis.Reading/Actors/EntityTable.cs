using Analysis.Lexicon;

namespace Analysis.Actors;

/// <summary>
/// What a whole text says of its persons, bodies, acronyms and roles: for whom each acts and why we think so. The first reading of a
/// text fills it, the second resolves every mention against it.
/// </summary>
internal sealed class EntityTable(DateOnly? day)
{
    private readonly Dictionary<string, Entity> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> acronyms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> leaders = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<(int Start, string Country)>> roles = [];
    private readonly Dictionary<string, int> mentions = new(StringComparer.Ordinal);
    private int mentionsInAll;

    /// <summary>Whom somebody or some body acts for.</summary>
    /// <param name="Name">The full name.</param>
    /// <param name="Type">What it is.</param>
    /// <param name="Country">ISO 3166-1 alpha-3 code.</param>
    /// <param name="Role">CAMEO role code, or null.</param>
    /// <param name="Why">The evidence, in words.</param>
    public sealed record Entity(string Name, ActorType Type, string? Country, string? Role, string Why);

    /// <summary>Remembers for whom a name acts; the first evidence counts.</summary>
    public void Tell(Entity entity)
    {
        byName.TryAdd(entity.Name, entity);
        if (entity.Type == ActorType.Person)
            Surname(entity.Name);
    }

    /// <summary>Remembers a person, of whom a surname alone can speak anywhere in the text.</summary>
    public void Surname(string full)
    {
        int space = full.LastIndexOf(' ');
        if (space < 0)
            return;
        string surname = full[(space + 1)..];
        if (!surnames.TryAdd(surname, full) && surnames[surname] != full)
            surnames[surname] = null;
    }

    /// <summary>Remembers what an acronym stands for.</summary>
    public void Acronym(string acronym, Entity body) => acronyms.TryAdd(acronym, body);

    /// <summary>Remembers that a role, "prime minister" or "army", was named as a country's.</summary>
    public void Role(int role, int start, string country)
    {
        if (!roles.TryGetValue(role, out List<(int, string)>? list))
            roles.Add(role, list = []);
        list.Add((start, country));
    }

    /// <summary>Counts a mention of a country.</summary>
    public void Count(string country)
    {
        mentionsInAll++;
        mentions[country] = mentions.GetValueOrDefault(country) + 1;
    }

    /// <summary>Whether the text mentions a country at all.</summary>
    public bool Mentions(string country) => mentions.ContainsKey(country);

    /// <summary>The country that more than half of all mentions name, where a text of some length is about one; else null.</summary>
    public string? Salient()
    {
        foreach ((string country, int count) in mentions)
        {
            if (count > 2 && count * 2 > mentionsInAll)
                return country;
        }
        return null;
    }

    /// <summary>The entity of a name, an acronym or a surname; null for none.</summary>
    public Entity? Of(string name) =>
        byName.TryGetValue(name, out Entity? entity) || acronyms.TryGetValue(name, out entity)
            || (surnames.TryGetValue(name, out string? full) && full is not null && byName.TryGetValue(full, out entity)) ? entity : null;

    /// <summary>The country of a leader by the full name, from the table of leaders.</summary>
    public string? LeaderOf(string name)
    {
        if (!leaders.TryGetValue(name, out string? country))
            leaders.Add(name, country = name.Contains(' ') ? EnglishLexicon.Shared.Leaders.CountryOf(name, day) : EnglishLexicon.Shared.Leaders.CountryOfSurname(name, day));
        return country;
    }

    /// <summary>The country whose a role was when it was named last before a place, or first behind it; null where it never was.</summary>
    public string? CountryOfRole(int role, int start)
    {
        if (!roles.TryGetValue(role, out List<(int Start, string Country)>? list))
            return null;
        int low = 0, high = list.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (list[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 ? list[low - 1].Country : list[0].Country;
    }
}
