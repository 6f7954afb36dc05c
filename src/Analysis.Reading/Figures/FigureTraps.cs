using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Tells what looks like a figure and is none: numbers in names, years, times of day, telephone numbers, addresses of web pages.</summary>
internal static class FigureTraps
{
    /// <summary>The beginning of an address is looked for so many tokens back, so that the time stays in proportion to the text.</summary>
    private const int LongestAddress = 64;

    /// <summary>"No two are alike", "in act one": shorter words before a number word are rarely what it names.</summary>
    private const int ShortestWordBeforeWord = 4;

    /// <summary>"No. 10", "Vol. 3": longer words with a full stop end a sentence.</summary>
    private const int LongestAbbreviation = 4;

    /// <summary>Whether the digits at a token are part of something else; <paramref name="first"/> and <paramref name="end"/> are its tokens.</summary>
    public static bool IsPart(in TokenView t, int at, out int first, out int end, out string reason)
    {
        (first, end, reason) = (at, at + 1, "");
        if (IsTime(t, at, ref end))
            reason = "time of day or running time";
        else if (IsTelephone(t, at, ref end))
            reason = "telephone or serial number";
        else if (DottedOrSlashed(t, at, ref end))
            reason = "date or version in digits";
        else if (IsListNumber(t, at))
            reason = "list number";
        else if (t.Tokens[at].Length > 2 && t.Text[t.Tokens[at].Start] == '0' && DigitText.IsPlain(t.Chars(at)))
            reason = "code with a leading zero";
        else if (IsInWord(t, at, ref first, ref end))
            reason = "model number or code";
        else if (IsInBrackets(t, at))
            reason = "number in brackets";
        else if (t.IsGlued(at - 1) && t.IsGlued(at) && IsInAddress(t, at))
            reason = "address of a page or file";
        return reason.Length > 0;
    }

    /// <summary>Whether a plain number behind this word names a thing: "page 12", "Boeing 747", "S&amp;P 500".</summary>
    public static bool IsNamed(in TokenView t, in Quantity q, out int first, out string reason)
    {
        first = q.First - 1;
        reason = "";
        if (q.Kind is not (FigureKind.Number or FigureKind.Count) || q.HasUnit || q.High is not null && q.Scale > 1)
            return false;
        // "sold Hermes 900 drones"
        if (q.IsPlainDigits && t.Lexicon.Weapons.TryMatch(t.Tokens, first, out WeaponName weapon, out int words) && words > 1 && !weapon.IsClass)
        {
            reason = "number in a name";
            return true;
        }
        // "the Group of Seven", "the Group of 77"
        if (t.Is(first, t.Words.Of) && t.Is(first - 1, t.Words.Group) && t.Tokens[first - 1].IsCapitalised && (q.IsDigits || t.Tokens[q.First].IsCapitalised))
        {
            (first, reason) = (first - 1, "number in a name");
            return true;
        }
        if (!q.IsDigits)
            return IsNamedInWords(t, q, ref first, ref reason);
        // "a 787 Dreamliner", "16-18 Industrial Avenue": a name follows and no plural.
        if (q.Name.Length == 0 && (q.IsPlainDigits || (q.High is not null && t.IsGlued(q.First + 1))) && q.Note != "score" && q.Form == NumberForm.Cardinal && q.Denominator == 0 && t.IsWord(q.End) && !t.IsGlued(q.End)
            && t.Tokens[q.End].IsCapitalised && !t.Tokens[q.End].IsSentenceStart && t.Lexicon.NounContexts[t.Tokens[q.End].Word] is NounContext.None or NounContext.Adjective && !NounPhrase.IsOfCountry(t, q.End))
        {
            (first, reason) = (q.First, "number in a name");
            return true;
        }
        if (first < 0)
            return false;
        if (t.Is(first, t.Words.Hash))
        {
            reason = "number of an item";
            return true;
        }
        int word = first;
        if (t.Is(first, t.Words.Dot) && t.IsGlued(first) && t.IsWord(first - 1) && t.Tokens[first - 1].Length <= LongestAbbreviation)
            word--;
        if (!t.IsWord(word) || (word < first && !t.Lexicon.Designators.Starts(t.Tokens[word].Word)))
            return false;
        bool capital = t.Tokens[word].IsCapitalised && !t.Tokens[word].IsSentenceStart;
        if (t.Lexicon.Designators.TryMatch(t.Tokens, word, out string named, out int count) && word + count >= first && (capital || q.Name.Length == 0 || named == "name of an index" || t.Tokens[word].IsSentenceStart))
        {
            (first, reason) = (word, named);
            return true;
        }
        if (!capital || q.Name.Length > 0 || word < first || !q.IsPlainDigits && !(q.High is not null && q.Note.Length == 0) || t.Lexicon.BoundsBefore.Starts(t.Tokens[word].Word))
            return false;
        if (t.Lexicon.Changes[t.Tokens[word].Word].Class != ChangeClass.None || t.Lexicon.NounContexts[t.Tokens[word].Word] is not (NounContext.None or NounContext.Measuring) || q.Note == "score")
            return false;
        reason = "number in a name";
        return true;
    }

    /// <summary>"pages 12, 14 and 16": a bare number that a comma or "and" joins to one that names a thing.</summary>
    public static bool IsNamedToo(in TokenView t, in Quantity q, int named)
    {
        int gap = q.First - named;
        bool joined = t.Is(q.First - 1, t.Words.And) || t.Is(q.First - 1, t.Words.Or) || t.Is(q.First - 1, t.Words.Ampersand), comma = t.Is(named, t.Words.Comma);
        return q.Kind == FigureKind.Number && q.IsPlainDigits && !q.HasUnit && q.Name.Length == 0 && q.BoundFirst < 0 && (gap == 1 ? joined || comma : gap == 2 && comma && joined);
    }

    /// <summary>"phase two", "page one", "World War Two": a number word behind what it names.</summary>
    private static bool IsNamedInWords(in TokenView t, in Quantity q, ref int first, ref string reason)
    {
        if (q.Name.Length > 0 || q.Form != NumberForm.Cardinal || q.High is not null || q.End != q.First + 1 || !t.IsWord(first) || t.Tokens[first].Length < ShortestWordBeforeWord
            || !t.Lexicon.Designators.TryMatch(t.Tokens, first, out string named, out int count) || count > 1
            || (!t.Tokens[first].IsCapitalised && t.IsWord(first - 1) && t.Lexicon.NounContexts[t.Tokens[first - 1].Word] == NounContext.Determiner))
            return false;
        reason = named;
        return true;
    }

    /// <summary>Four plain digits from 1000 to 2100 with nothing measured or counted: a year.</summary>
    public static bool IsYear(in TokenView t, in Quantity q)
    {
        if (q.HasUnit || !q.IsPlainDigits || t.Tokens[q.First].Length != 4 || q.End != q.First + 1 || q.Value is < 1000 or > 2100)
            return false;
        if (q.Name.Length == 0)
            return q.BoundFirst < 0 || q.Value >= 1900 && (!LimitsNumber(t, q) || t.Words.BeforeYear.Contains(t.Word(q.BoundFirst - 1)));
        return q.Value is > 1900 and < 2050 && q.Value != 2000 && q.BoundFirst < 0;
    }

    /// <summary>"more than 2000" limits a number; "around 1992" dates.</summary>
    private static bool LimitsNumber(in TokenView t, in Quantity q) =>
        q.Bound is Bound.MoreThan or Bound.LessThan or Bound.AtLeast or Bound.AtMost && t.Words.LimitEnds.Contains(t.Word(q.BoundEnd - 1));

    /// <summary>"2014-15", "1992-2012": years joined.</summary>
    public static bool IsYearRange(in TokenView t, in Quantity q) =>
        !q.HasUnit && !(q.Name.Length > 0 && q.IsFromTo && q.Value < 1900) && q.IsDigits && t.Tokens[q.First].Length == 4 && DigitText.IsPlain(t.Chars(q.First))
        && ((q.High is { } high && q.Value is >= 1000 and <= 2100 && high is >= 1000 and <= 2100)
            || (q.High is null && q.Value is >= 1000 and <= 2100 && t.IsDash(q.End) && t.IsDigits(q.End + 1) && t.Tokens[q.End + 1].Length == 2));

    private static bool IsTime(in TokenView t, int at, ref int end)
    {
        if (t.Is(at + 1, t.Words.Colon) && t.IsGlued(at + 1) && t.IsGlued(at + 2) && t.IsDigits(at + 2))
        {
            end = at + 3;
            while (t.Is(end, t.Words.Colon) && t.IsGlued(end) && t.IsGlued(end + 1) && t.IsDigits(end + 1))
                end += 2;
            return true;
        }
        int word = t.Word(at + 1);
        if (word == 0 || t.Tokens[at].Length > 5)
            return false;
        bool twelve = word == t.Words.ADotM || word == t.Words.PDotM || word == t.Words.OClock
            || ((word == t.Words.Am || word == t.Words.Pm) && DigitText.TryParse(t.Chars(at), out decimal hour, out _, out _) && hour is > 0 and < 13 && (t.IsGlued(at + 1) || !t.IsWord(at + 2)));
        if (twelve)
            end = at + 2;
        return twelve;
    }

    /// <summary>Three groups of digits or more with hyphens between, or a plus in front of two: "555-010-4477", "+98-21".</summary>
    private static bool IsTelephone(in TokenView t, int at, ref int end)
    {
        int i = at, groups = 1;
        while (t.IsDash(i + 1) && t.IsGlued(i + 1) && t.IsGlued(i + 2) && t.IsDigits(i + 2))
            (i, groups) = (i + 2, groups + 1);
        bool plus = t.Is(at - 1, t.Words.PlusSign) && t.IsGlued(at);
        // "+994 12 555 01 23"
        while (plus && groups < 8 && (t.IsDigits(i + 1) || (t.Is(i + 1, t.Words.Open) && t.IsDigits(i + 2) && t.Is(i + 3, t.Words.Close))))
            (i, groups) = (t.IsDigits(i + 1) ? i + 1 : i + 3, groups + 1);
        if (groups < 3 && !(plus && groups > 1))
            return false;
        while (t.Is(i + 1, t.Words.Slash) && t.IsGlued(i + 1) && t.IsDigits(i + 2) && t.IsGlued(i + 2))
            i += 2;
        end = i + 1;
        return true;
    }

    private static bool DottedOrSlashed(in TokenView t, int at, ref int end)
    {
        int points = t.Chars(at).Count('.');
        int i = at;
        int bars = 0;
        while ((t.Is(i + 1, t.Words.Slash)) && t.IsGlued(i + 1) && t.IsGlued(i + 2) && t.IsDigits(i + 2))
            (i, bars) = (i + 2, bars + 1);
        bool idiom = bars == 1 && t.Chars(at) is "24" or "9" or "7" && t.Chars(i) is "7" or "11";
        if (points < 2 && bars < 2 && !idiom)
            return false;
        end = i + 1;
        return true;
    }

    /// <summary>"Prescott (4)", "shares [12]": a shirt, note or page number.</summary>
    private static bool IsInBrackets(in TokenView t, int at) =>
        t.IsKind(at - 1, TokenKind.Punctuation) && t.Text[t.Tokens[at - 1].Start] is '(' or '[' && t.IsKind(at + 1, TokenKind.Punctuation) && t.Text[t.Tokens[at + 1].Start] is ')' or ']'
        && DigitText.IsPlain(t.Chars(at)) && t.Tokens[at].Length <= 4
        && (t.Is(at - 2, t.Words.Close) || (t.IsWord(at - 2) && (t.Text[t.Tokens[at - 1].Start] == '[' || t.Tokens[at - 2].IsCapitalised)));

    private static bool IsListNumber(in TokenView t, int at) =>
        t.Tokens[at].Length <= 2 && t.Is(at + 1, t.Words.Close) && !t.Is(at - 1, t.Words.Open) && !HasOpen(t, at)
        && (at == 0 || !t.IsGlued(at)) && (at + 2 < t.Count);

    /// <summary>Whether a bracket was opened a few words before: "(up 58)".</summary>
    private static bool HasOpen(in TokenView t, int at)
    {
        for (int i = at - 1; i >= Math.Max(0, at - 12); i--)
        {
            if (t.Is(i, t.Words.Open))
                return true;
        }
        return false;
    }

    /// <summary>Digits glued to letters or by a hyphen to a word: "G20", "F-16", "COVID-19", "787B", "last-32".</summary>
    private static bool IsInWord(in TokenView t, int at, ref int first, ref int end)
    {
        if (t.IsGlued(at) && t.IsWord(at - 1) && !IsUnitBefore(t, at - 1))
        {
            first = at - 1;
            while (first > 0 && t.IsGlued(first) && (t.IsWord(first - 1) || t.IsDash(first - 1) || t.IsKind(first - 1, TokenKind.Number)))
                first--;
        }
        else if (t.IsGlued(at) && t.IsGlued(at - 1) && t.IsDash(at - 1) && t.IsKind(at - 2, TokenKind.Word) && !IsBeforeHyphen(t, at - 2))
        {
            first = at - 2;
        }
        else if (!(t.IsGlued(at + 1) && t.IsWord(at + 1) && IsCode(t, at)))
        {
            return false;
        }
        while (t.IsGlued(end) && (t.IsWord(end) || t.IsKind(end, TokenKind.Number) || ((t.IsInnerHyphen(end) || (t.Is(end, t.Words.PlusSign) && t.IsGlued(end + 1))) && t.IsKind(end + 1, TokenKind.Number))))
            end++;
        return true;
    }

    /// <summary>Letters behind the digits that are neither unit nor scale nor ordinal: "3D", "13F".</summary>
    private static bool IsCode(in TokenView t, int at)
    {
        int word = t.Word(at + 1);
        if (t.IsGlued(at + 2) && t.IsKind(at + 2, TokenKind.Number) && !t.Is(at + 1, t.Words.X) && !DigitNumbers.TryPowerOfTen(t, at, at + 1, out _, out _) && (word == 0 || !t.Lexicon.UnitsAfter.TryMatch(t.Tokens, at + 1, out _, out int count) || count < 2))
            return true;
        if (word == 0)
            return t.Tokens[at + 1].IsCapitalised && (t.Tokens[at + 1].Flags & TokenFlags.Upper) != 0 || t.Tokens[at + 1].Length == 1;
        if (word == t.Words.S && DigitText.IsPlain(t.Chars(at)))
            return true;
        bool known = t.Lexicon.Numbers[word].Class != NumberClass.None || t.Lexicon.UnitsAfter.Starts(word) || word == t.Words.Th || word == t.Words.St || word == t.Words.Nd || word == t.Words.Rd
            || word == t.Words.X || word == t.Words.Fold || word == t.Words.Am || word == t.Words.Pm || word == t.Words.E || word == t.Lexicon.Words.PossessiveS;
        return !known && t.Tokens[at + 1].Length <= 2;
    }

    private static bool IsUnitBefore(in TokenView t, int at)
    {
        int word = t.Word(at);
        if (word == 0)
            return false;
        if (t.Lexicon.UnitsBefore.Starts(word) && t.Tokens[at].Length > 1 && (t.Tokens[at].Flags & TokenFlags.Upper) != 0 && !t.IsGlued(at))
            return true;
        // "$A82", "$US5": the letters behind a sign.
        return t.IsGlued(at) && at > 0 && t.Lexicon.UnitsBefore.TryMatch(t.Tokens, at - 1, out _, out int count) && count == 2;
    }

    private static bool IsBeforeHyphen(in TokenView t, int at)
    {
        int word = t.Word(at);
        return word != 0 && (word == t.Words.Minus || word == t.Words.Negative || word == t.Words.To || IsNumberWord(t, at)
            || t.Words.HyphenLimits.Contains(word) || t.Lexicon.UnitsAfter.Starts(word) && t.IsKind(at - 1, TokenKind.Number) && t.IsGlued(at));
    }

    /// <summary>"twenty-five", "5bn-10bn"; in "T-72" and "B-52" the letter is no scale.</summary>
    private static bool IsNumberWord(in TokenView t, int at) => t.Number(at).Class switch
    {
        NumberClass.None => false,
        NumberClass.LetterScale or NumberClass.ShortScale => t.IsGlued(at) && t.IsKind(at - 1, TokenKind.Number),
        _ => true,
    };

    private static bool IsInAddress(in TokenView t, int at)
    {
        for (int i = at; i > Math.Max(0, at - LongestAddress) && t.IsGlued(i); i--)
        {
            int word = t.Word(i - 1);
            if (word != 0 && (word == t.Words.Http || word == t.Words.Https || word == t.Words.Www))
                return true;
        }
        return false;
    }
}
