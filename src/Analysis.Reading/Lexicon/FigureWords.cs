namespace Analysis.Lexicon;

/// <summary>The numbers of the little words and marks that the grammar of figures knows by name, and its lists of words.</summary>
internal sealed class FigureWords(VocabularyBuilder words, GrammarWords lists)
{
    /// <summary>"several" before "hundred": a scale without a number.</summary>
    public readonly WordSet BeforeLooseScale = lists["before a loose scale"];

    /// <summary>"dead", "wounded", "homeless": people by what befell them.</summary>
    public readonly WordSet Befallen = lists["people by what befell them"];

    /// <summary>"population", "workforce": their numbers count people.</summary>
    public readonly WordSet Populations = lists["number of people"];

    /// <summary>"will" before "double": a verb and no adjective.</summary>
    public readonly WordSet BeforeMultiplying = lists["before a verb of multiplying"];

    /// <summary>"earlier" behind "a year": a time counted from, and no rate.</summary>
    public readonly WordSet BehindReference = lists["behind a time counted from"];

    /// <summary>The last words of limits that no year has: "more than", "at least".</summary>
    public readonly WordSet LimitEnds = lists["ends a limit"];

    /// <summary>Words behind which a limited number of four digits is a year: "since at least 1997".</summary>
    public readonly WordSet BeforeYear = lists["before a limited year"];

    /// <summary>Words that limit a number over a hyphen: "sub-300", "over-40".</summary>
    public readonly WordSet HyphenLimits = lists["limit with a hyphen"];

    /// <summary>Words that state a place before a thing and a limit before a number: "under", "close to".</summary>
    public readonly WordSet Places = lists["place"];

    /// <summary>Words behind which "over" limits a length of time: "lasted over two years".</summary>
    public readonly WordSet BeforeLength = lists["before a length over a number"];

    /// <summary>Words that show that "over" before a length of time limits it: "over two years ago".</summary>
    public readonly WordSet BehindLength = lists["behind a length over a number"];

    /// <summary>Subjects that have an age: "she".</summary>
    public readonly WordSet WhoseAge = lists["whose age"];

    /// <summary>Verbs between a person and an age: "is".</summary>
    public readonly WordSet StatesAge = lists["states an age"];

    /// <summary>Words between a number and its unit: "10 more years".</summary>
    public readonly WordSet BeforeUnit = lists["between a number and its unit"];

    /// <summary>Words that compare a number with the one before it: "compared with", "including".</summary>
    public readonly WordSet Comparing = lists["compares numbers"];

    /// <summary>Words before which a number behind "and" has left its unit out: "and 187 by tender".</summary>
    public readonly WordSet BehindElided = lists["behind a number without its unit"];

    /// <summary>Words that may follow an age and no count: "when".</summary>
    public readonly WordSet BehindAge = lists["behind an age"];

    /// <summary>Words that place a thing in an order of so many: "ranks 171 out of 180".</summary>
    public readonly WordSet Ranks = lists["ranks"];

    public readonly int A = words.Intern("a"), An = words.Intern("an"), And = words.Intern("and"), Of = words.Intern("of"), To = words.Intern("to"),
        In = words.Intern("in"), Out = words.Intern("out"), Or = words.Intern("or"), Per = words.Intern("per"), The = words.Intern("the"),
        From = words.Intern("from"), Between = words.Intern("between"), Over = words.Intern("over"), By = words.Intern("by"), At = words.Intern("at"),
        Point = words.Intern("point"), Times = words.Intern("times"), Time = words.Intern("time"), Fold = words.Intern("fold"), X = words.Intern("x"),
        E = words.Intern("e"), Old = words.Intern("old"), Olds = words.Intern("olds"), Age = words.Intern("age"), Aged = words.Intern("aged"), Ages = words.Intern("ages"),
        Minus = words.Intern("minus"), Negative = words.Intern("negative"), Plus = words.Intern("plus"), Each = words.Intern("each"), Every = words.Intern("every"),
        Near = words.Intern("near"), No = words.Intern("no"), Longer = words.Intern("longer"), Up = words.Intern("up"), Than = words.Intern("than"), That = words.Intern("that"), Group = words.Intern("group"), With = words.Intern("with"), Not = words.Intern("not"), Only = words.Intern("only"), Just = words.Intern("just"), Merely = words.Intern("merely"), More = words.Intern("more"), Ranging = words.Intern("ranging"), Through = words.Intern("through"),
        First = words.Intern("first"), Second = words.Intern("second"), Third = words.Intern("third"), One = words.Intern("one"), Two = words.Intern("two"),
        St = words.Intern("st"), Nd = words.Intern("nd"), Rd = words.Intern("rd"), Th = words.Intern("th"),
        Am = words.Intern("am"), Pm = words.Intern("pm"), ADotM = words.Intern("a.m."), PDotM = words.Intern("p.m."), OClock = words.Intern("o'clock"),
        Sub = words.Intern("sub"), Under = words.Intern("under"), Us = words.Intern("us"), Http = words.Intern("http"), Https = words.Intern("https"), Www = words.Intern("www"),
        Another = words.Intern("another"), Others = words.Intern("others"), But = words.Intern("but"), Times10 = words.Intern("×"), Caret = words.Intern("^"),
        S = words.Intern("s"), Square = words.Intern("squared"),
        Hyphen = words.Intern("-"), EnDash = words.Intern("–"), EmDash = words.Intern("—"), MinusSign = words.Intern("−"), Slash = words.Intern("/"), FractionSlash = words.Intern("⁄"),
        Tilde = words.Intern("~"), Comma = words.Intern(","), Colon = words.Intern(":"), Dot = words.Intern("."), Semicolon = words.Intern(";"), Open = words.Intern("("), Close = words.Intern(")"),
        OpenBrace = words.Intern("{"), CloseBrace = words.Intern("}"), Less = words.Intern("<"), Greater = words.Intern(">"), Equal = words.Intern("="), PlusSign = words.Intern("+"),
        Hash = words.Intern("#"), Percent = words.Intern("%"), Ampersand = words.Intern("&"), Question = words.Intern("?"), Apostrophe = words.Intern("'"), PlusMinus = words.Intern("±"), Quote = words.Intern("\"");
}
