namespace Analysis;

/// <summary>A mention of somebody who acts: a state, organisation, armed group, agency or person.</summary>
/// <param name="Article">The key of the article it stands in; "" for a text read without one.</param>
/// <param name="Start">First UTF-16 code unit of <paramref name="Text"/> in the article's text, 0-based.</param>
/// <param name="Length">Length of <paramref name="Text"/> in UTF-16 code units.</param>
/// <param name="Text">The words as they stand in the article, loaded ones too.</param>
/// <param name="Name">The canonical name: "Israel", "Avigdor Lieberman", "Mossad".</param>
/// <param name="Type">What kind of actor it is.</param>
/// <param name="Country">ISO 3166-1 alpha-3 code of the country it belongs to, or null.</param>
/// <param name="Role">CAMEO role code (GOV, MIL, SPY, MED, OPP …), or null where none is stated.</param>
/// <param name="Inferred">Whether the words name it only by reference: "the two countries", "its", "they".</param>
/// <param name="Note">Why it was read so ("capital as government", "resolved to the last pair named"), in words; "" where it is plain.</param>
public sealed record Actor(
    string Article, int Start, int Length, string Text, string Name, ActorType Type, string? Country, string? Role, bool Inferred = false, string Note = "");

/// <summary>What kind of actor a mention names.</summary>
public enum ActorType
{
    /// <summary>A state, named by its country, capital, people or government.</summary>
    State,

    /// <summary>A place that does not act.</summary>
    Place,

    /// <summary>A person.</summary>
    Person,

    /// <summary>A body of a state: a ministry, an agency, an army.</summary>
    Agency,

    /// <summary>An organisation of states.</summary>
    InternationalOrganisation,

    /// <summary>An armed group that is no state's army.</summary>
    ArmedGroup,

    /// <summary>A company, newspaper, institute or other organisation.</summary>
    Organisation,

    /// <summary>People named by what they are: "officials", "protesters".</summary>
    Group,

    /// <summary>A weapon system or a class of weapons: named beside actors, does not act.</summary>
    Weapon,

    /// <summary>A name of which the text does not show what it names.</summary>
    Name,
}
