using Analysis.Rules;

namespace Analysis.Figures;

/// <summary>A number with what it measures, before bounds and changes are read.</summary>
internal struct Quantity
{
    /// <summary>The first token of number and unit, and the token behind the last.</summary>
    public int First, End;

    public NumberForm Form;
    public FigureKind Kind;
    public decimal Value;
    public decimal? High;
    public decimal Numerator, Denominator;

    /// <summary>The scale in the number ("billion"), 1 without one.</summary>
    public decimal Scale;

    public string Unit, Name, Per, Noun, Note;
    public bool Assumed;

    /// <summary>Whether the text does not tell which mark stands before the decimals.</summary>
    public bool ValueAssumed;

    /// <summary>1 for a plus before the digits, -1 for a minus, 0 without a sign.</summary>
    public int Sign;

    /// <summary>Digits that could be a year or part of a name as they stand.</summary>
    public bool IsPlainDigits;

    public bool IsDigits;

    /// <summary>"one" by itself.</summary>
    public bool IsBareOne;

    /// <summary>A hyphen stands behind the number and its unit comes later: "7- or 8-inch".</summary>
    public bool IsSuspended;

    /// <summary>The unit stands before the number: "$5".</summary>
    public bool IsPrefixed;

    /// <summary>Joined from "from A to B".</summary>
    public bool IsFromTo;

    /// <summary>Words before this token belong to another figure or sentence.</summary>
    public int From;

    public Bound Bound;
    public Change Change;
    public int BoundFirst, BoundEnd;

    /// <summary>The rules that took part.</summary>
    public RuleTrace Trace;

    public readonly bool HasUnit => Unit.Length > 0;

    /// <summary>The first token of the quantity and of the words before it that limit it.</summary>
    public readonly int FirstOfAll => BoundFirst >= 0 ? Math.Min(First, BoundFirst) : First;

    /// <summary>A number with nothing measured or counted.</summary>
    public readonly bool IsBare => Form == NumberForm.Cardinal && Denominator == 0 && Kind == FigureKind.Number && !HasUnit && Name.Length == 0 && !IsBareOne;

    /// <summary>Takes the unit, or the noun counted, of another quantity.</summary>
    public void TakeUnit(in Quantity from) =>
        (Kind, Unit, Name, Noun, Per, Note, Assumed, IsPlainDigits) = (from.Kind, from.Unit, from.Name, from.Noun, from.Per, from.Note, from.Assumed, false);
}
