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
