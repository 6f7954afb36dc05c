namespace Analysis.Lexicon;

/// <summary>What a word is to the reader of dates.</summary>
internal enum DateWordKind : byte
{
    None,
    Month,
    Weekday,
    Weekdays,
    Season,
    Unit,
    Day,
    Modifier,
    Cardinal,
    Article,
    Vague,
    Half,
    Scale,
    Ordinal,
    Suffix,
    Decade,
    Part,
    Role,
    Future,
    Past,
    Counted,
    Holiday,
}

/// <summary>When a word that has other meanings too is taken for a date.</summary>
internal enum DateGuard : byte
{
    /// <summary>Always.</summary>
    None,

    /// <summary>"may", "march", "fall": only where the words around it say so.</summary>
    Ambiguous,

    /// <summary>"Jan", "Sat", "Ramadan": with a capital, beside a number or behind a preposition of time.</summary>
    Short,

    /// <summary>A unit in the singular.</summary>
    Singular,

    /// <summary>A unit in the plural.</summary>
    Plural,

    /// <summary>"tonight".</summary>
    Night,

    /// <summary>"previous": counted from the date before it, where the sentence names one.</summary>
    Told,

    /// <summary>"coming": the next such day, where "next" is that of the next week.</summary>
    Coming,

    /// <summary>"present": by itself the day of publication.</summary>
    Now,

    /// <summary>"set", "ready": of what is to come only before "to".</summary>
    Infinitive,

    /// <summary>"due": names a cause before "to" and a noun.</summary>
    Cause,

    /// <summary>"about", "around": the year behind it is approximate.</summary>
    Near,

    /// <summary>"postponed", "put off": of what is to come right before "until", "to" and the date.</summary>
    Deferred,

    /// <summary>"agreed", "vowed": of what is to come before "to" and a verb, else of what is over.</summary>
    Intent,

    /// <summary>"took", "lasted": what follows is a length of time.</summary>
    Lasting,
}

/// <summary>How a modifier moves a period: "last year", "the past four years", "the following day".</summary>
internal enum DateModifier : byte
{
    None,
    Last,
    Past,
    Next,
    Following,
    This,
    Same,
    That,
    Recent,
    Every,
}

/// <summary>The part of a period that is meant: "early 2012", "the end of the year".</summary>
internal enum DatePart : byte
{
    None,
    Early,
    Middle,
    Late,
    Start,
    End,
    Rest,
    Earlier,
    Later,
}

/// <summary>The small words that hold a date together.</summary>
internal enum DateRole : byte
{
    None,
    Of,
    The,
    To,
    Through,
    Until,
    Since,
    Between,
    From,
    And,
    Or,
    In,
    On,
    At,
    By,
    Before,
    After,
    During,
    Within,
    Over,
    For,
    As,
    Ago,
    Hence,
    Now,
    Date,
    Old,
    Age,
    Onwards,
    Morning,
    Afternoon,
    Clock,
    Zone,
    Noon,
    Midnight,
    Fiscal,
    School,
    BeforeChrist,
    Christian,
    Hijri,
    Solar,
    Quarter,
    Semester,
    MonthCount,
    Circa,
    Approximate,
    Label,
    Named,
    Ending,
    Ended,
    Time,
    Working,
    Possessive,
    Prefix,
    Opening,
    Final,
    Delivery,
    Measure,
    SolarLand,
    Calendar,
    Passive,
    Other,
    Starting,
    Whole,
    Compared,
    Long,
    Period,
    Than,
    DayPart,
    Daily,
    Weekly,
    Fortnightly,
    Monthly,
    Quarterly,
    Yearly,
}

/// <summary>A word of the date tables.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Value">Its number: of a month (100 more for Solar Hijri, 200 for Hijri), weekday, season, unit, role, or the row of a holiday.</param>
/// <param name="Guard">When it is taken for a date.</param>
internal readonly record struct DateWord(DateWordKind Kind, short Value, DateGuard Guard)
{
    public DateRole Role => Kind == DateWordKind.Role ? (DateRole)Value : DateRole.None;

    public DateModifier Modifier => Kind == DateWordKind.Modifier ? (DateModifier)Value : DateModifier.None;

    public DatePart Part => Kind == DateWordKind.Part ? (DatePart)Value : DatePart.None;
}
