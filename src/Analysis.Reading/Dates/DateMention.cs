namespace Analysis;

/// <summary>A date, period or length of time stated in an article: "April 2011", "the past two decades".</summary>
/// <param name="Article">The key of the article it stands in; "" for a text read without one.</param>
/// <param name="Start">First UTF-16 code unit of <paramref name="Text"/> in the article's text, 0-based.</param>
/// <param name="Length">Length of <paramref name="Text"/> in UTF-16 code units.</param>
/// <param name="Text">The words as they stand in the article.</param>
/// <param name="Kind">Whether it is a date, an interval, a length of time or a repetition.</param>
/// <param name="Edtf">Its value in EDTF (ISO 8601-2): <c>2012-04-23</c>, <c>1992/2012</c>, <c>199X</c>, <c>2012~</c>; a length of time as an ISO 8601 duration (<c>P4Y</c>).</param>
/// <param name="Earliest">The first day that the value can mean; null where it has none.</param>
/// <param name="Latest">The last day that the value can mean, included; null where it has none.</param>
/// <param name="Relative">Whether the value was counted from the date of publication ("last week").</param>
/// <param name="Note">What was assumed ("no date of publication", "fiscal year", "day and month by evidence"), in words; "" where nothing was.</param>
/// <param name="Rule">The names of the rules that read it, in the order in which they are tried, joined by commas.</param>
public sealed record DateMention(
    string Article, int Start, int Length, string Text, DateKind Kind, string Edtf, DateOnly? Earliest, DateOnly? Latest, bool Relative = false, string Note = "", string Rule = "");

/// <summary>What sort of date a mention is.</summary>
public enum DateKind
{
    /// <summary>One day, month, season, year, decade or century.</summary>
    Date,

    /// <summary>A period with a beginning or an end, or both.</summary>
    Interval,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that comes again: "every year".</summary>
    Set,
}
