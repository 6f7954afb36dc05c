using Analysis.Rules;

namespace Analysis.Figures;

/// <summary>What a number is.</summary>
internal enum NumberForm : byte
{
    Cardinal,
    Ordinal,
    Fraction,

    /// <summary>"tens of thousands": some of a size.</summary>
    Vague,
}

/// <summary>A number read from tokens.</summary>
internal struct NumberReading
{
    /// <summary>Its first token, and the token behind its last.</summary>
    public int First, End;

    public NumberForm Form;
    public decimal Value;

    /// <summary>The high end of a vague number ("tens of thousands" are fewer than 100,000), otherwise 0.</summary>
    public decimal High;

    /// <summary>The fraction as stated; the denominator is 0 where it is none.</summary>
    public decimal Numerator, Denominator;

    /// <summary>The last scale in it ("million": 1000000), otherwise 1.</summary>
    public decimal Scale;

    /// <summary>Whether it is written in digits without scale, fraction or separator: a candidate for a year or a name's number.</summary>
    public bool IsPlainDigits;

    /// <summary>Whether it begins with digits.</summary>
    public bool IsDigits;

    /// <summary>Whether it is a single digit word "one", which is often no number.</summary>
    public bool IsBareOne;

    /// <summary>The rules that took part.</summary>
    public RuleTrace Trace;
}
