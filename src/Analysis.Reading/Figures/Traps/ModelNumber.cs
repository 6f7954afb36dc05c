using Analysis.Lexicon;
using Analysis.Rules;
using Analysis.Text;

namespace Analysis.Figures.Traps;

/// <summary>Digits glued to letters or by a hyphen to a word: "G20", "F-16", "COVID-19", "787B", "last-32".</summary>
internal static class ModelNumber
{
    public static readonly Rule<TrapRead> Rule = new("model number or code", RuleStart.Number, Read);

    /// <summary>Digits glued to letters or by a hyphen to a word: "G20", "F-16", "COVID-19", "787B", "last-32".</summary>
    private static bool Read(in TokenView t, int at, ref int first, ref int end)
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
        // "more than115 billion": a space is missing.
        if (word == t.Words.Than)
            return true;
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
}
