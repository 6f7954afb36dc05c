namespace Analysis;

/// <summary>What a claim's figure counts: the sixteen classes of figures that somebody keeps a record of.</summary>
public enum ClaimClass
{
    /// <summary>Exports, imports, their total, balance, share or growth; reporter and partner.</summary>
    Trade,

    /// <summary>Arms delivered or ordered: their value or number; supplier and recipient.</summary>
    Arms,

    /// <summary>Aid, loans, grants, bailouts, debt relief, compensation, remittances; who pays and who receives.</summary>
    Finance,

    /// <summary>Stakes, their price, direct investment; who invests and where.</summary>
    Investment,

    /// <summary>GDP, debt, deficit, inflation, unemployment, reserves, budgets, growth of a country.</summary>
    Economy,

    /// <summary>Production, capacity, reserves and flow of energy.</summary>
    Energy,

    /// <summary>Killed, wounded, missing, captured; the side hit, and who did it where that is told.</summary>
    Casualties,

    /// <summary>Refugees, displaced, rescued, evacuated, deported; the host or actor, and where they come from.</summary>
    Displacement,

    /// <summary>Shells, rockets, strikes, sorties; who did it and to whom.</summary>
    Attacks,

    /// <summary>Troops, ships, aircraft that are deployed or held; whose they are and where.</summary>
    Forces,

    /// <summary>Votes, seats, shares of the vote, turnout.</summary>
    Vote,

    /// <summary>The share of a people that holds a view; the pollster is the speaker.</summary>
    Opinion,

    /// <summary>Arrested, charged, sentenced, listed, seized; the authority, and whose people.</summary>
    Legal,

    /// <summary>Diplomats expelled, states that recognise or sign.</summary>
    Diplomacy,

    /// <summary>The price or cost of a project, damage; who bears it.</summary>
    Cost,

    /// <summary>Inhabitants, or a group of them.</summary>
    Population,
}
