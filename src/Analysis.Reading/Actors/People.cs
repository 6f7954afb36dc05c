namespace Analysis.Actors;

/// <summary>
/// The people of an article by their full names. A later surname alone is the person last named in full with it; a given name alone
/// is nobody known, so that "Shimon" is never taken for "Shimon Peres", and two full names that differ are two people.
/// </summary>
internal sealed class People
{
    private readonly Dictionary<string, Person> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person> bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Person>.AlternateLookup<ReadOnlySpan<char>> names, surnames;

    public People()
    {
        names = byName.GetAlternateLookup<ReadOnlySpan<char>>();
        surnames = bySurname.GetAlternateLookup<ReadOnlySpan<char>>();
    }

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
        if (person.Surname.Length > 0)
            bySurname[person.Surname] = person;
        return Last = person;
    }

    /// <summary>The person last named in full with this surname.</summary>
    public bool TrySurname(ReadOnlySpan<char> surname, out Person person)
    {
        if (!surnames.TryGetValue(surname, out person!))
            return false;
        Last = person;
        return true;
    }

    /// <summary>Whether a name was seen before, in full.</summary>
    public bool Knows(ReadOnlySpan<char> full) => names.ContainsKey(full);
}

/// <summary>A person of an article.</summary>
internal sealed class Person(string name)
{
    private string title = "";

    public string Name { get; } = name;

    /// <summary>The last word of a name of several words, else "".</summary>
    public string Surname { get; } = name.LastIndexOf(' ') is var space and > 0 ? name[(space + 1)..] : "";

    public string? Country { get; set; }

    public string? Role { get; set; }

    /// <summary>The title that was read with the name first; "" for none.</summary>
    public string Title
    {
        get => title;
        set => (title, Note) = (value, value.Length > 0 ? $"title: {value}" : "");
    }

    /// <summary>What a mention says of the title.</summary>
    public string Note { get; private set; } = "";
}
