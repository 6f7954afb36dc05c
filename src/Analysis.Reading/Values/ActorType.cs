namespace Analysis;

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
