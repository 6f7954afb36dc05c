namespace Analysis.Lexicon;

/// <summary>An organisation, agency, armed group or region of the tables.</summary>
/// <param name="Name">Its canonical name.</param>
/// <param name="Phrase">The phrase as the table spells it.</param>
/// <param name="Type">What kind of actor it is.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code of the country it belongs to, or null.</param>
/// <param name="Role">Its CAMEO role code, or null.</param>
/// <param name="Capitals">Whether the phrase counts only in capitals ("IS", not "is").</param>
internal sealed record OrganisationName(string Name, string Phrase, ActorType Type, string? Country, string? Role, bool Capitals);

/// <summary>A noun that says what somebody is: "government", "police", "protesters".</summary>
/// <param name="Type">Agency or Group.</param>
/// <param name="Role">Its CAMEO role code.</param>
/// <param name="Plural">Whether the phrase is the plural.</param>
/// <param name="Id">The same number for the singular and the plural of a noun, from 1; 0 for a title.</param>
internal sealed record RoleNoun(ActorType Type, string Role, bool Plural, int Id);

/// <summary>A weapon system or class of weapons.</summary>
/// <param name="Name">Its canonical name.</param>
/// <param name="IsClass">Whether it is a class ("ballistic missiles") and not a named system ("Hermes-450").</param>
internal sealed record WeaponName(string Name, bool IsClass);
