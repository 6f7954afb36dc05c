namespace Analysis.Lexicon;

/// <summary>A unit of money, measure or time.</summary>
/// <param name="Code">ISO 4217 for money (a minor unit as the major one's part, "GBP/100"), UCUM for the rest.</param>
/// <param name="Name">Its singular English name.</param>
/// <param name="Kind">What sort of figure it makes.</param>
/// <param name="Dimension">What it measures: "length", "money" …</param>
/// <param name="Factor">How many SI units it is (metres, kilograms, seconds, bits, per one); for money how many major units. Temperatures: the size of a degree in kelvin.</param>
internal sealed record Unit(string Code, string Name, FigureKind Kind, string Dimension, decimal Factor);

/// <summary>One way in which a unit is written.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Name">The singular name in these words: "dollar" for "$", "Australian dollar" for "AU$".</param>
/// <param name="Exact">The symbol, where its letters' case tells units apart ("MB", "Mb"); null for words.</param>
/// <param name="Note">Which other units the words could mean and why this one was chosen; "" where there is no other.</param>
/// <param name="Next">The next unit that these words can mean when their case fits it better.</param>
/// <param name="Scale">How many of the unit it stands for: a billion for "bcm", a million for "MEUR", otherwise 1.</param>
internal sealed record UnitForm(Unit Unit, string Name, string? Exact, string Note, UnitForm? Next, decimal Scale = 1)
{
    /// <summary>Whether the form is a single letter or sign that must stand close to its number.</summary>
    public bool IsShort => Exact is { Length: 1 };
}
