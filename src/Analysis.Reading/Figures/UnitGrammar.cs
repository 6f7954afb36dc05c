using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>Finds the unit behind a number and chooses among units that share their letters.</summary>
internal static class UnitGrammar
{
    /// <summary>The unit of a number, behind a space, a hyphen ("10-gallon"), a bracket ("20 {kg}") or nothing ("75ml").</summary>
    public static bool TryRead(in TokenView t, in Quantity q, out UnitForm? form, out int end)
    {
        form = null;
        int at = q.End;
        end = at;
        bool hyphen = t.IsDash(at) && (t.IsGlued(at) ? t.IsGlued(at + 1) : false);
        if (hyphen)
            at++;
        bool bracket = (t.Is(at, t.Words.OpenBrace) || t.Is(at, t.Words.Less)) && t.IsGlued(at + 1);
        if (bracket)
            at++;
        if (q.Form == NumberForm.Vague && t.Is(at, t.Words.Of))
            at++;
        else if ((q.Denominator != 0 || (q.IsDigits && q.Value < 1 && t.Is(at, t.Words.Of))) && (t.Is(at, t.Words.Of) || t.Is(at, t.Words.An) || t.Is(at, t.Words.A)))
            at += t.Is(at, t.Words.Of) && (t.Is(at + 1, t.Words.A) || t.Is(at + 1, t.Words.An) || t.Is(at + 1, t.Words.One)) ? 2 : t.Is(at, t.Words.Of) ? 0 : 1;
        if (!t.Lexicon.UnitsAfter.Starts(t.Word(at)) || !t.Lexicon.UnitsAfter.TryMatch(t.Tokens, at, out UnitForm first, out int count) || HoldsDate(t, at, count))
            return false;
        // "12 m 2 dm" holds no square metres.
        if (count == 2 && t.IsKind(at + 1, TokenKind.Number) && !t.IsGlued(at + 1) && !t.Lexicon.UnitsAfter.TryMatch(t.Tokens[..(at + 1)], at, out first, out count))
            return false;
        // The full stop of "pct." is no part of the unit where it ends the sentence.
        if (count > 1 && t.Is(at + count - 1, t.Words.Dot) && (at + count >= t.Count || t.Tokens[at + count].IsSentenceStart)
            && t.Lexicon.UnitsAfter.TryMatch(t.Tokens[..(at + count - 1)], at, out UnitForm bare, out int words))
            (first, count) = (bare, words);
        end = at + count;
        if (bracket && !t.Is(end, t.Words.CloseBrace) && !t.Is(end, t.Words.Greater))
            return false;
        if (bracket)
            end++;
        else if (t.IsGlued(end) && (t.IsKind(end, TokenKind.Number) || (t.IsKind(end, TokenKind.Word) && end < t.Count && t.Tokens[end].Word != t.Lexicon.Words.PossessiveS)))
            return false;
        if (Choose(t, first, at, at + count) is not { } chosen)
            return false;
        form = chosen.Exact is null ? ByAmount(t, chosen, q, end) : chosen;
        return Fits(t, form, q, at, end, hyphen);
    }

    /// <summary>Among forms that differ in case, the one written exactly so; else the first in words; else the first symbol of two letters or more.</summary>
    public static UnitForm? Choose(in TokenView t, UnitForm? first, int at, int end)
    {
        ReadOnlySpan<char> written = t.Chars(at, end - 1);
        UnitForm? loose = null;
        for (UnitForm? f = first; f is not null; f = f.Next)
        {
            if (f.Exact is not null && written.SequenceEqual(f.Exact))
                return f;
            if (f.Exact is null)
                loose = loose is { Exact: null } ? loose : f;
            else if (f.Exact.Length > 1 && IsOneCase(written) && (f.Scale == 1 || f.Unit.Kind != FigureKind.Money))
                loose ??= f;
        }
        return loose;
    }

    /// <summary>"KM" and "kwh" stand for km and kWh; "MPs" stands for no unit.</summary>
    private static bool IsOneCase(ReadOnlySpan<char> written)
    {
        bool lower = false, upper = false;
        foreach (char c in written)
        {
            lower |= char.IsLower(c);
            upper |= char.IsUpper(c);
        }
        return !(lower && upper);
    }

    /// <summary>"5 million pounds" are money and "25 pounds" are weight; "1,000 won" are money and "two won" is a verb.</summary>
    private static UnitForm ByAmount(in TokenView t, UnitForm form, in Quantity q, int end)
    {
        if (form.Unit.Code != "[lb_av]" || q.Scale < 1000 || t.Is(end, t.Words.Of))
            return form;
        for (UnitForm? f = form.Next; f is not null; f = f.Next)
        {
            if (f.Unit.Kind == FigureKind.Money)
                return f with { Note = $"'{f.Name}' behind a scale word is taken for {f.Unit.Code}; it could be a weight" };
        }
        return form;
    }

    private static bool Fits(in TokenView t, UnitForm form, in Quantity q, int at, int end, bool hyphen)
    {
        bool glued = t.IsGlued(at);
        // "the first 1987 quarter" names a year.
        if (form.Unit.Dimension == "time" && !glued && !hyphen && q.IsPlainDigits && q.Value is >= 1900 and <= 2100 && Singular.Of(t, end - 1) is null && !t.Is(end, t.Words.Old))
            return false;
        if (form.Exact is null)
            return (form.Name != "won" || q.Value >= 100) && !(t.Tokens[at].IsCapitalised && q.IsPlainDigits && q.Value is >= 1900 and <= 2100);
        if (q.Form == NumberForm.Vague)
            return false;
        // "58 mp", "two top scientists": small letters that are a word too stand for no unit in capitals.
        if (!glued && char.IsLower(t.Text[t.Tokens[at].Start]) && char.IsUpper(form.Exact[0]) && (!q.IsDigits || form.Unit.Dimension == "resolution" || t.Lexicon.CurrencyLookalikes[t.Tokens[at].Word]))
            return false;
        if (form.Unit.Dimension == "generation")
            return glued && q.IsPlainDigits && q.Value is >= 1 and <= 9;
        char symbol = form.Exact[0];
        if (form.Exact is "in" or "pt")
            return glued && q.IsDigits;
        if (!form.IsShort)
            return q.IsDigits || form.Exact.Length > 2 || !char.IsLower(symbol);
        if (!char.IsLetter(symbol))
            return symbol is not ('"' or '\'') || (glued && q.IsDigits && !(symbol == '"' && ClosesQuotation(t, at)));
        bool alone = !t.IsWord(end) || t.IsGlued(end) || t.Lexicon.NounContexts[t.Tokens[end].Word] is NounContext.Stop or NounContext.Verb or NounContext.Participle or NounContext.Determiner;
        return q.IsDigits && symbol switch
        {
            'C' or 'F' or 'K' or 'R' or 'B' or 'A' => alone && (glued || hyphen || symbol is 'R'),
            's' => q.Denominator == 0 && (glued ? !q.IsPlainDigits : !t.IsKind(end, TokenKind.Word)),
            _ => glued || alone || char.IsLower(symbol),
        };
    }

    /// <summary>Whether the mark behind the number closes what an opening one before it began: "Sector 41".</summary>
    private static bool ClosesQuotation(in TokenView t, int mark)
    {
        for (int i = mark - 1; i >= 0 && !t.Tokens[i + 1].IsSentenceStart; i--)
        {
            if (t.Is(i, t.Words.Quote))
                return !t.IsGlued(i) && t.IsGlued(i + 1);
        }
        return false;
    }

    private static bool HoldsDate(in TokenView t, int at, int count)
    {
        for (int i = at; i < at + count; i++)
        {
            if (t.IsDate(i))
                return true;
        }
        return false;
    }
}
