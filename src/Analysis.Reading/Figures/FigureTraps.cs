using Analysis.Lexicon;

namespace Analysis.Figures;

/// <summary>Tells what looks like a figure and is none: numbers in names, years, times of day, telephone numbers, addresses of web pages.</summary>
internal static class FigureTraps
{
    /// <summary>"No two are alike", "in act one": shorter words before a number word are rarely what it names.</summary>
    private const int ShortestWordBeforeWord = 4;

    /// <summary>"No. 10", "Vol. 3": longer words with a full stop end a sentence.</summary>
    private const int LongestAbbreviation = 4;

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
        // "Marine Two", "Channel Four": a number word in capitals behind a name, and nothing that it counts.
        if (!q.IsDigits && q.Name.Length == 0 && q.End == q.First + 1 && t.Tokens[q.First].IsCapitalised && t.IsWord(first) && t.Tokens[first].IsCapitalised && !t.Tokens[first].IsSentenceStart
            && t.Lexicon.NounContexts[t.Word(first)] == NounContext.None && !t.IsGlued(q.End) && !(t.IsWord(q.End) && t.Tokens[q.End].IsCapitalised))
        {
            reason = "number in a name";
            return true;
        }
        if (!q.IsDigits)
            return IsNamedInWords(t, q, ref first, ref reason);
        // "a 787 Dreamliner", "16-18 Industrial Avenue": a name follows and no plural.
        if (q.Name.Length == 0 && q.BoundFirst < 0 && (q.IsPlainDigits || (q.High is not null && t.IsGlued(q.First + 1))) && q.Note != "score" && q.Form == NumberForm.Cardinal && q.Denominator == 0 && t.IsWord(q.End) && !t.IsGlued(q.End)
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
}
