namespace Analysis.Actors;

/// <summary>
/// The people of an article by their full names. A later surname alone is the person last named in full with it; a given name alone
/// is nobody known, so that "Shimon" is never taken for "Shimon Peres", and two full names that differ are two people.
/// </summary>
internal sealed class People
{
    private readonly Dictionary<string, Person> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> bySurname = new(StringComparer.Ordinal);

    /// <summary>The person named last, for "he" and "his"; null where none was.</summary>
    public Person? Last { get; private set; }

    /// <summary>The person of a full name, remembered from now on; what is known is kept, what is new is added.</summary>
    public Person Name(string full, string? country, string? role, string title)
    {
        if (!byName.TryGetValue(full, out Person? person))
            byName.Add(full, person = new(full));
        person.Country ??= country;
        person.Role ??= role;
        if (person.Title.Length == 0)
            person.Title = title;
        int space = full.LastIndexOf(' ');
        if (space > 0)
            bySurname[full[(space + 1)..]] = person;
        return Last = person;
    }

    /// <summary>The person last named in full with this surname.</summary>
    public bool TrySurname(string surname, out Person person)
    {
        if (!bySurname.TryGetValue(surname, out person!))
            return false;
        Last = person;
        return true;
    }

    /// <summary>Whether a name was seen before, in full.</summary>
    public bool Knows(string full) => byName.ContainsKey(full);
}

/// <summary>A person of an article.</summary>
internal sealed class Person(string name)
{
    public string Name { get; } = name;

    public string? Country { get; set; }

    public string? Role { get; set; }

    public string Title { get; set; } = "";
}
