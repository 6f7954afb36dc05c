namespace Analysis.Lexicon;

/// <summary>The numbers of the little words and marks that the grammar of figures knows by name.</summary>
internal sealed class FigureWords(VocabularyBuilder words)
{
    public readonly int A = words.Intern("a"), An = words.Intern("an"), And = words.Intern("and"), Of = words.Intern("of"), To = words.Intern("to"),
        In = words.Intern("in"), Out = words.Intern("out"), Or = words.Intern("or"), Per = words.Intern("per"), The = words.Intern("the"),
        From = words.Intern("from"), Between = words.Intern("between"), Over = words.Intern("over"), By = words.Intern("by"), At = words.Intern("at"),
        Point = words.Intern("point"), Times = words.Intern("times"), Time = words.Intern("time"), Fold = words.Intern("fold"), X = words.Intern("x"),
        E = words.Intern("e"), Old = words.Intern("old"), Olds = words.Intern("olds"), Age = words.Intern("age"), Aged = words.Intern("aged"), Ages = words.Intern("ages"),
        Minus = words.Intern("minus"), Negative = words.Intern("negative"), Plus = words.Intern("plus"), Each = words.Intern("each"), Every = words.Intern("every"),
        Not = words.Intern("not"), Only = words.Intern("only"), Just = words.Intern("just"), Merely = words.Intern("merely"), More = words.Intern("more"), Ranging = words.Intern("ranging"), Through = words.Intern("through"),
        First = words.Intern("first"), Second = words.Intern("second"), Third = words.Intern("third"), One = words.Intern("one"), Two = words.Intern("two"),
        St = words.Intern("st"), Nd = words.Intern("nd"), Rd = words.Intern("rd"), Th = words.Intern("th"),
        Am = words.Intern("am"), Pm = words.Intern("pm"), ADotM = words.Intern("a.m."), PDotM = words.Intern("p.m."), OClock = words.Intern("o'clock"),
        Sub = words.Intern("sub"), Under = words.Intern("under"), Us = words.Intern("us"), Http = words.Intern("http"), Https = words.Intern("https"), Www = words.Intern("www"),
        Another = words.Intern("another"), Others = words.Intern("others"), But = words.Intern("but"), Times10 = words.Intern("×"), Caret = words.Intern("^"),
        S = words.Intern("s"), Who = words.Intern("who"), Was = words.Intern("was"), Is = words.Intern("is"), Turned = words.Intern("turned"), Square = words.Intern("squared"),
        Hyphen = words.Intern("-"), EnDash = words.Intern("–"), EmDash = words.Intern("—"), MinusSign = words.Intern("−"), Slash = words.Intern("/"), FractionSlash = words.Intern("⁄"),
        Tilde = words.Intern("~"), Comma = words.Intern(","), Colon = words.Intern(":"), Dot = words.Intern("."), Semicolon = words.Intern(";"), Open = words.Intern("("), Close = words.Intern(")"),
        OpenBrace = words.Intern("{"), CloseBrace = words.Intern("}"), Less = words.Intern("<"), Greater = words.Intern(">"), Equal = words.Intern("="), PlusSign = words.Intern("+"),
        Hash = words.Intern("#"), Percent = words.Intern("%"), Ampersand = words.Intern("&"), Question = words.Intern("?"), Apostrophe = words.Intern("'");
}
