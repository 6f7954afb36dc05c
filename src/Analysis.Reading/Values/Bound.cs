namespace Analysis;

/// <summary>How a statement limits a value.</summary>
public enum Bound : byte
{
    /// <summary>The value itself ("="), exact as far as it is stated.</summary>
    Equal,

    /// <summary>About the value ("~").</summary>
    About,

    /// <summary>More than the value (">").</summary>
    MoreThan,

    /// <summary>The value or more (">=").</summary>
    AtLeast,

    /// <summary>Less than the value ("&lt;").</summary>
    LessThan,

    /// <summary>The value or less ("&lt;=").</summary>
    AtMost,
}

/// <summary>The signs by which bounds are written.</summary>
public static class Bounds
{
    /// <summary>The sign of a bound: one of = ~ > >= &lt; &lt;=.</summary>
    public static string Sign(this Bound bound) => bound switch
    {
        Bound.About => "~",
        Bound.MoreThan => ">",
        Bound.AtLeast => ">=",
        Bound.LessThan => "<",
        Bound.AtMost => "<=",
        _ => "=",
    };
}
