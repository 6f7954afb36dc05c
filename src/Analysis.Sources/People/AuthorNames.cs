using Analysis.Text;

namespace Analysis.Articles;

/// <summary>Builds authors from credits: the name in its parts, role, institution and city apart.</summary>
internal static class AuthorNames
{
    public static Author Author(Credit credit, TextSpan? place, string source)
    {
        Author author = Named(credit.Name, place, source);
        return credit.Affiliation is null ? author : WithAffiliation(author, credit.Affiliation);
    }

    public static Author Named(string name, TextSpan? place, string source)
    {
        PersonName parts = PersonName.Parse(name);
        return new(name, null, place, source) { Given = parts.Given, Family = parts.Family, Particle = parts.Particle, Suffix = parts.Suffix };
    }

    public static Author WithAffiliation(Author author, string affiliation)
    {
        Affiliation parts = Affiliation.Parse(affiliation);
        return author with { Affiliation = affiliation, Role = parts.Role, Institution = parts.Institution, City = parts.City };
    }
}
