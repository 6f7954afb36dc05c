namespace Analysis;

/// <summary>A quantity stated in an article: "did not exceed 12,000 dollars".</summary>
/// <param name="Article">The key of the article it stands in; "" for a text read without one.</param>
/// <param name="Start">First UTF-16 code unit of <paramref name="Text"/> in the article's text, 0-based.</param>
/// <param name="Length">Length of <paramref name="Text"/> in UTF-16 code units.</param>
/// <param name="Text">The words as they stand in the article, number and unit, without the words of the bound.</param>
/// <param name="Kind">What sort of quantity it is.</param>
/// <param name="Value">The number with its scale ("4 billion" is 4000000000), the low end of a range, or where a change "from A to B" starts; a fraction's decimal value. Per cent stay per cent: "12 percent" is 12.</param>
/// <param name="High">The high end of a range ("between 10 and 15"), or where a change "from A to B" ends, which is below <paramref name="Value"/> for a fall; otherwise null.</param>
/// <param name="Bound">How the statement limits the value: <see cref="Bound.AtMost"/> for "did not exceed". Never inverted by a negation.</param>
/// <param name="Change">Whether the text says that something rose or fell by, to or from this figure; apart from the bound.</param>
/// <param name="Unit">ISO 4217 for money (a minor unit as a part of the major one: "GBP/100"), UCUM for other units ("%" for per cent), "1" for plain numbers, counts, ordinals, fractions and multiples.</param>
/// <param name="UnitName">The singular English name of the unit ("dollar", "kilometre", "percent"); for a count the noun counted with the words that narrow it ("heart transplant"); "" for a plain number.</param>
/// <param name="UnitAssumed">Whether the unit was chosen among candidates (bare "dollars" are USD) or taken from the figure that this one is compared with ("from 21 mpg in town to 23"); <paramref name="Note"/> says which.</param>
/// <param name="Numerator">The numerator of a fraction stated as one ("one-sixth": 1), otherwise null.</param>
/// <param name="Denominator">The denominator of a fraction stated as one ("one-sixth": 6), otherwise null.</param>
/// <param name="BoundStart">First code unit of the words that set the bound ("did not exceed"), or null where none do.</param>
/// <param name="BoundLength">Length of the words that set the bound, or null.</param>
/// <param name="Note">What was assumed or chosen and why, in words; "" where nothing was.</param>
/// <param name="Per">What a rate is stated per, in the singular ("month", "barrel", "share"), otherwise "". Unit codes of UCUM hold it too ("km/h"); those of ISO 4217 do not.</param>
/// <param name="Noun">The head of the noun counted, in the singular ("country" in "three neighbouring countries"), otherwise "".</param>
/// <param name="ValueAssumed">Whether nothing in the text tells if the mark in its digits ("1.250") parts groups or decimals, so that the English reading was taken.</param>
/// <param name="Rule">The names of the rules that read it, in the order in which they are tried, joined by commas; "" where plain number, unit and noun said it all.</param>
public sealed record Figure(
    string Article, int Start, int Length, string Text, FigureKind Kind, decimal Value, decimal? High, Bound Bound, Change Change,
    string Unit, string UnitName, bool UnitAssumed = false, decimal? Numerator = null, decimal? Denominator = null,
    int? BoundStart = null, int? BoundLength = null, string Note = "", string Per = "", string Noun = "", bool ValueAssumed = false, string Rule = "")
{
    // A long text has tens of thousands of figures, and few of them a second number: the numbers share one object that most do without.
    private readonly Numbers? numbers = Numbers.Of(High, Numerator, Denominator);
    private readonly int boundStart = BoundStart ?? -1, boundLength = BoundLength ?? -1;

    /// <summary>The high end of a range ("between 10 and 15"), or where a change "from A to B" ends, which is below <see cref="Value"/> for a fall; otherwise null.</summary>
    public decimal? High { get => numbers?.High; init => numbers = Numbers.Of(value, Numerator, Denominator); }

    /// <summary>The numerator of a fraction stated as one ("one-sixth": 1), otherwise null.</summary>
    public decimal? Numerator { get => numbers?.Numerator; init => numbers = Numbers.Of(High, value, Denominator); }

    /// <summary>The denominator of a fraction stated as one ("one-sixth": 6), otherwise null.</summary>
    public decimal? Denominator { get => numbers?.Denominator; init => numbers = Numbers.Of(High, Numerator, value); }

    /// <summary>First code unit of the words that set the bound ("did not exceed"), or null where none do.</summary>
    public int? BoundStart { get => boundStart < 0 ? null : boundStart; init => boundStart = value ?? -1; }

    /// <summary>Length of the words that set the bound, or null.</summary>
    public int? BoundLength { get => boundLength < 0 ? null : boundLength; init => boundLength = value ?? -1; }

    private sealed record Numbers(decimal? High, decimal? Numerator, decimal? Denominator)
    {
        public static Numbers? Of(decimal? high, decimal? numerator, decimal? denominator) =>
            high is null && numerator is null && denominator is null ? null : new(high, numerator, denominator);
    }
}
