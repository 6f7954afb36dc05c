namespace Analysis;

/// <summary>What sort of quantity a figure is.</summary>
public enum FigureKind : byte
{
    /// <summary>A number that counts nothing named.</summary>
    Number,

    /// <summary>A number of things: "three countries".</summary>
    Count,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>Per cent, percentage points, basis points.</summary>
    Percent,

    /// <summary>A fraction in words or digits: "one-sixth", "3/4".</summary>
    Fraction,

    /// <summary>A place in an order: "20th"; where asked for, also one counted from the end or from the present one ("the last", "next"), whose value is the distance from there: 0, -1, 1.</summary>
    Ordinal,

    /// <summary>A quantity with a physical or technical unit: "500 kilometers".</summary>
    Measure,

    /// <summary>A length of time or an age: "20 years".</summary>
    Duration,

    /// <summary>A factor: "10-fold", "three times", "doubled".</summary>
    Multiple,
}
