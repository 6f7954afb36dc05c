namespace Analysis;

/// <summary>Who did what to whom, in the codes of the field.</summary>
/// <param name="Article">The key of the article it stands in; "" for a text read without one.</param>
/// <param name="Start">First UTF-16 code unit of the evidence in the article's text, 0-based.</param>
/// <param name="Length">Length of the evidence in UTF-16 code units.</param>
/// <param name="Text">The evidence: the words of the clause that states the event.</param>
/// <param name="TriggerStart">First code unit of the verb or noun that names the event.</param>
/// <param name="TriggerLength">Its length.</param>
/// <param name="Source">Canonical name of who acts.</param>
/// <param name="SourceStart">First code unit of the words for who acts.</param>
/// <param name="SourceLength">Their length.</param>
/// <param name="SourceCountry">ISO 3166-1 alpha-3 code of who acts, or null.</param>
/// <param name="Target">Canonical name of whom it is done to, or null where nobody is named.</param>
/// <param name="TargetStart">First code unit of the words for whom, or null.</param>
/// <param name="TargetLength">Their length, or null.</param>
/// <param name="TargetCountry">ISO 3166-1 alpha-3 code of whom, or null.</param>
/// <param name="Cameo">CAMEO event code, 2 to 4 digits.</param>
/// <param name="Plover">PLOVER event type, such as CONSULT.</param>
/// <param name="Quad">Quad class 1 to 4 (verbal and material cooperation, verbal and material conflict), by GDELT's map.</param>
/// <param name="Goldstein">Goldstein value of the code, −10 (conflict) to +10 (cooperation).</param>
/// <param name="Date">When, in EDTF, where the text says so; otherwise null.</param>
/// <param name="Status">Whether it is reported as fact, claimed, planned, supposed or denied.</param>
/// <param name="Speaker">Who says so, outermost first, joined by " &lt; "; null for the author.</param>
/// <param name="Rule">The id of the lexicon row that matched.</param>
/// <param name="Weapons">Canonical names of the weapons that the clause states with the event, in order of place and joined by "; "; null for none.</param>
/// <param name="WeaponsStart">First code unit of the words for them, or null.</param>
/// <param name="WeaponsLength">Length from the first weapon's words to the end of the last one's, or null.</param>
/// <param name="Amount">The amount that the clause states with the event (money before things counted, these before a share), or null. It is the value of the <see cref="Figure"/> at its place.</param>
/// <param name="AmountHigh">The high end where the amount is a range, otherwise null.</param>
/// <param name="AmountBound">How the statement limits the amount, or null where there is none.</param>
/// <param name="AmountUnit">The unit's code as in <see cref="Figure.Unit"/>, or null.</param>
/// <param name="AmountName">What is counted or measured, in the singular, as in <see cref="Figure.UnitName"/>, or null.</param>
/// <param name="AmountStart">First code unit of the amount's figure, or null.</param>
/// <param name="AmountLength">Its length, or null.</param>
public sealed record Event(
    string Article, int Start, int Length, string Text, int TriggerStart, int TriggerLength,
    string Source, int SourceStart, int SourceLength, string? SourceCountry,
    string? Target, int? TargetStart, int? TargetLength, string? TargetCountry,
    string Cameo, string Plover, int Quad, decimal Goldstein, string? Date, Status Status, string? Speaker, string Rule,
    string? Weapons = null, int? WeaponsStart = null, int? WeaponsLength = null,
    decimal? Amount = null, decimal? AmountHigh = null, Bound? AmountBound = null, string? AmountUnit = null, string? AmountName = null, int? AmountStart = null, int? AmountLength = null);

/// <summary>How a statement is made.</summary>
public enum Status
{
    /// <summary>Reported as fact by the author.</summary>
    Reported,

    /// <summary>Claimed by somebody the text names.</summary>
    Claimed,

    /// <summary>Intended or announced.</summary>
    Planned,

    /// <summary>Supposed: a condition, possibility or fear.</summary>
    Hypothetical,

    /// <summary>Said not to be so.</summary>
    Negated,
}
