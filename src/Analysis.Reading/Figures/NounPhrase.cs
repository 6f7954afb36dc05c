using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Figures;

/// <summary>The noun that a number counts, with the words before it: "neighbouring countries", "first-team players".</summary>
internal readonly record struct CountedNoun(string Name, string Noun, int First, int End)
{
    public static CountedNoun None => new("", "", 0, 0);
}

/// <summary>
/// Finds the counted noun behind a number by its shape: words up to the first plural that no further plural follows, or, behind "one", the
/// words up to the first that cannot belong to a noun. No parser: a wrong verb may end it too late, a missing plural leaves the figure a plain number.
/// </summary>
internal static class NounPhrase
{
    /// <summary>How many words a counted noun and what stands before it may have.</summary>
    private const int Longest = 5;

    /// <summary>How many words, numbers and hyphens the name of a model may have.</summary>
    private const int LongestModel = 6;

    /// <summary>Smaller numbers in brackets are notes as often as counts.</summary>
    private const decimal SmallestInBrackets = 1000;

    public static bool TryRead(in TokenView t, int at, decimal value, out CountedNoun counted)
    {
        counted = CountedNoun.None;
        int first = at;
        if (t.Is(at, t.Words.Of))
        {
            first++;
            // "one of last year's strongest storms": a time may own the noun.
            while (Context(t, first) is NounContext.Determiner or NounContext.Quantity || t.Is(first, t.Lexicon.Words.PossessiveS) || t.IsDate(first))
                first++;
            return TryPlural(t, OverDegree(t, first), out counted);
        }
        while (Context(t, first) == NounContext.Quantity)
            first++;
        // six "road maps"
        if (t.IsKind(first, TokenKind.Punctuation) && !t.IsGlued(first) && t.IsGlued(first + 1) && t.Text[t.Tokens[first].Start] is '"' or '\'' or '“' or '‘')
            first++;
        first = OverDegree(t, first);
        if (TryModel(t, first, out counted))
            return true;
        if (value == 1)
            return TrySingle(t, first, out counted);
        if (Context(t, first) == NounContext.Measuring)
            return TryMeasuring(t, first, out counted);
        return TryPlural(t, first, out counted) || TryMeasuring(t, first, out counted) || TryBefallen(t, first, out counted);
    }

    /// <summary>"12 dead, 34 wounded", "500 homeless": people counted by what befell them, with no noun behind.</summary>
    private static bool TryBefallen(in TokenView t, int at, out CountedNoun counted)
    {
        counted = CountedNoun.None;
        if (!t.IsWord(at) || !t.Words.Befallen.Contains(t.Tokens[at].Word) || (t.IsWord(at + 1) && Context(t, at + 1) is not NounContext.Stop) || t.IsGlued(at + 1) && t.IsInnerHyphen(at + 1))
            return false;
        counted = Named(t, at, at, t.Chars(at).ToString());
        return true;
    }

    /// <summary>"Palestinians (4.8 million)", "villages (1,200)": a plural before a bracket that holds a large number and nothing else.</summary>
    public static bool TryBeforeBracket(in TokenView t, in Quantity q, out CountedNoun counted)
    {
        counted = CountedNoun.None;
        int open = t.Lexicon.BoundsBefore.Starts(t.Word(q.First - 1)) ? q.First - 2 : q.First - 1, noun = open - 1;
        if (q.Form != NumberForm.Cardinal || q.IsPlainDigits || q.Value < SmallestInBrackets || !t.Is(open, t.Words.Open) || !t.Is(q.End, t.Words.Close) || !CanBeNoun(t, noun) || Singular.Of(t, noun) is not { } singular)
            return false;
        counted = Named(t, noun, noun, singular);
        return true;
    }

    /// <summary>
    /// "F-16s", "Hermes 900 drones", "Merkava Mk 4 tanks": a name in capitals with a number in it, which is a plural itself or stands before one.
    /// </summary>
    private static bool TryModel(in TokenView t, int at, out CountedNoun counted)
    {
        counted = CountedNoun.None;
        int i = at;
        bool numbered = false;
        for (; i < at + LongestModel && (i == at || IsNamePart(t, i)); i++)
        {
            if (i == at && !(t.IsWord(i) && t.Tokens[i].IsCapitalised && !t.IsGlued(i)))
                return false;
            numbered |= t.IsKind(i, TokenKind.Number);
            if (t.IsKind(i, TokenKind.Number) && t.IsGlued(i + 1) && t.Is(i + 1, t.Words.S))
            {
                int from = t.Tokens[at].Start;
                string name = t.Text[from..t.Tokens[i].End];
                counted = new(name, name, at, i + 2);
                return true;
            }
        }
        if (!numbered || !t.IsWord(i) || t.IsGlued(i) || !TryPlural(t, i, out CountedNoun plural))
            return false;
        counted = Named(t, at, plural.End - 1, plural.Noun);
        return true;
    }

    /// <summary>A further word, number or hyphen of a model's name.</summary>
    private static bool IsNamePart(in TokenView t, int at) =>
        t.IsKind(at, TokenKind.Number) || t.IsInnerHyphen(at) || (t.IsWord(at) && t.Tokens[at].IsCapitalised && !t.Tokens[at].IsSentenceStart && Singular.Of(t, at) is null);

    /// <summary>Whether a word can be a noun as far as the lexicon knows.</summary>
    public static bool CanBeNoun(in TokenView t, int at) =>
        t.IsWord(at) && Context(t, at) is NounContext.None or NounContext.Measuring && t.Tokens[at].Word != t.Lexicon.Words.PossessiveS && !IsNumber(t, at);

    /// <summary>A word in capitals is a name, whatever it spells in small letters: "two US soldiers", "members of IS".</summary>
    private static NounContext Context(in TokenView t, int at) =>
        (uint)at >= (uint)t.Count ? NounContext.Stop : (t.Tokens[at].Flags & TokenFlags.Upper) != 0 ? NounContext.None : t.Lexicon.NounContexts[t.Tokens[at].Word];

    /// <summary>"decently sized", "highly paid": an adverb and what it modifies judge the noun and do not name it.</summary>
    private static int OverDegree(in TokenView t, int at)
    {
        if (!t.IsWord(at) || !t.IsWord(at + 1) || t.IsGlued(at + 1) || t.Tokens[at].IsCapitalised || !t.Chars(at).EndsWith("ly") || Context(t, at) != NounContext.None)
            return at;
        ReadOnlySpan<char> modified = t.Chars(at + 1);
        return Context(t, at + 1) == NounContext.Adjective || modified.EndsWith("ed") || modified.EndsWith("ing") || modified.EndsWith("en") && Context(t, at + 1) != NounContext.Stop ? at + 2 : at;
    }

    private static bool IsNumber(in TokenView t, int at) => t.Number(at).Class is not (NumberClass.None or NumberClass.LetterScale or NumberClass.Ordinal or NumberClass.Half);

    private static bool TryPlural(in TokenView t, int first, out CountedNoun counted)
    {
        counted = CountedNoun.None;
        int words = 0;
        for (int i = first; words < Longest; words++)
        {
            int last = Compound(t, i);
            if (last < 0)
                return false;
            if (Context(t, i) is not (NounContext.Adjective or NounContext.Participle) && Singular.Of(t, last) is { } singular)
            {
                // "two savings accounts", "three sports clubs": the noun is the plural behind.
                int behind = IsOwner(t, last + 1) ? last + 2 : last + 1;
                int next = (behind > last + 1 || Context(t, i) == NounContext.Attributive || IsName(t, last)) && !t.IsGlued(behind) ? Compound(t, behind) : -1;
                if (next < 0 || !Singular.IsPlural(t, next))
                {
                    counted = Named(t, first, last, singular);
                    return true;
                }
            }
            i = last + 1;
            // "one of the nation's largest ports", "three men's teams": the owner is no part of the noun's name behind "of".
            if (IsOwner(t, i))
            {
                i++;
                while (Context(t, i) == NounContext.Quantity)
                    i++;
                first = t.Is(first - 1, t.Words.The) ? i : first;
            }
            else if (t.Is(i, t.Words.And) && t.IsWord(i + 1) && t.Tokens[last].IsCapitalised && t.Tokens[i + 1].IsCapitalised && Context(t, i + 1) == NounContext.None && Singular.Of(t, i + 1) is null)
                i++;
            else if (t.Is(i, t.Words.And) && Describes(t, last) && (Describes(t, i + 1) || Context(t, i + 1) == NounContext.None))
                i++;
            else if (t.IsGlued(i) && !t.IsWord(i))
                return false;
        }
        return false;
    }

    /// <summary>"'s", and the "s" that is left of it where a text has lost its apostrophes.</summary>
    private static bool IsOwner(in TokenView t, int at) => t.Is(at, t.Lexicon.Words.PossessiveS) || (t.Is(at, t.Words.S) && !t.IsGlued(at) && !t.Tokens[at].IsCapitalised);

    /// <summary>"17 Japanese and U.S. insurers", "two big and small states": a word that can be joined to another by "and" before their noun.</summary>
    private static bool Describes(in TokenView t, int at) =>
        t.IsWord(at) && (Context(t, at) == NounContext.Adjective || IsOfCountry(t, at) || (Context(t, at) == NounContext.None && EndsAsAdjective(t.Chars(at))));

    /// <summary>"intergovernmental", "economic", "voluntary".</summary>
    private static bool EndsAsAdjective(ReadOnlySpan<char> word) =>
        word.Length > 4 && (word.EndsWith("al") || word.EndsWith("ic") || word.EndsWith("ive") || word.EndsWith("ary") || word.EndsWith("ous") || word.EndsWith("ful") || word.EndsWith("less") || word.EndsWith("able"));

    /// <summary>"Japanese", "U.S.": an adjective or name of a country by itself.</summary>
    public static bool IsOfCountry(in TokenView t, int at) =>
        t.IsWord(at) && t.Tokens[at].IsCapitalised && t.Lexicon.Countries.TryMatch(t.Tokens, at, out CountryName name, out int count) && count == 1 && name.Kind is CountryNameKind.Adjective or CountryNameKind.Name;

    /// <summary>"two Reuters journalists": a capital marks a name, unless the next word has one as well.</summary>
    private static bool IsName(in TokenView t, int at) =>
        t.Tokens[at].IsCapitalised && t.IsWord(at + 1) && !t.Tokens[at + 1].IsCapitalised && Context(t, at + 1) == NounContext.None;

    /// <summary>Behind "one": adjectives, then the noun and a noun that follows it.</summary>
    private static bool TrySingle(in TokenView t, int first, out CountedNoun counted)
    {
        counted = CountedNoun.None;
        int i = first, last = -1, words = 0;
        while (words++ < Longest)
        {
            int end = Compound(t, i);
            if (end < 0)
                break;
            bool adjective = Context(t, i) is NounContext.Adjective or NounContext.Participle;
            if (last >= 0 ? LooksLikeVerb(t.Chars(end)) : IsPastVerb(t, end) || (i == first && IsThirdPerson(t, end)))
                break;
            i = end + 1;
            if (!adjective)
            {
                bool second = last >= 0;
                last = end;
                if (second || t.IsGlued(i))
                    break;
            }
        }
        if (last < 0)
            return false;
        counted = Named(t, first, last, t.Chars(last).ToString());
        return true;
    }

    /// <summary>"whether one cares": what would be a plural is a verb behind "one".</summary>
    public static bool IsThirdPerson(in TokenView t, int at) =>
        t.IsWord(at) && !t.Tokens[at].IsCapitalised && Context(t, at) == NounContext.None && t.Chars(at).EndsWith("s") && Singular.IsPlural(t, at) && t.Lexicon.Irregular(t.Tokens[at].Word) is null;

    /// <summary>"a 12 page report", "a three-bed flat": a singular that describes.</summary>
    private static bool TryMeasuring(in TokenView t, int at, out CountedNoun counted)
    {
        counted = CountedNoun.None;
        bool hyphen = t.IsInnerHyphen(at);
        if (hyphen)
            at++;
        if (!CanBeNoun(t, at) || !(hyphen || Context(t, at) == NounContext.Measuring))
            return false;
        counted = Named(t, at, at, t.Chars(at).ToString());
        return true;
    }

    /// <summary>The last token of the word at <paramref name="at"/> with what hyphens join to it; -1 where no part of a noun stands.</summary>
    private static int Compound(in TokenView t, int at)
    {
        if (!t.IsWord(at))
            return -1;
        int last = at;
        while (t.IsInnerHyphen(last + 1) && (t.IsWord(last + 2) || t.IsKind(last + 2, TokenKind.Number)))
            last += 2;
        if (last > at)
            return last;
        NounContext context = Context(t, at);
        bool part = context is NounContext.None or NounContext.Adjective or NounContext.Measuring or NounContext.Attributive || (context == NounContext.Participle && IsAdjective(t, at));
        return part && t.Tokens[at].Word != t.Lexicon.Words.PossessiveS && !IsNumber(t, at) ? at : -1;
    }

    /// <summary>"two wounded soldiers", but not "two wounded in the attack".</summary>
    private static bool IsAdjective(in TokenView t, int participle) =>
        t.IsWord(participle + 1) && !t.IsGlued(participle + 1) && Context(t, participle + 1) is NounContext.None or NounContext.Adjective or NounContext.Attributive or NounContext.Measuring;

    /// <summary>"only one survived", "one escaped to the north": a past form before the end of the clause or a little word, and no noun.</summary>
    private static bool IsPastVerb(in TokenView t, int at) =>
        t.Chars(at).EndsWith("ed") && !t.Tokens[at].IsCapitalised && (!t.IsWord(at + 1) || Context(t, at + 1) is NounContext.Stop or NounContext.Pronoun or NounContext.Determiner);

    private static bool LooksLikeVerb(ReadOnlySpan<char> word) => word.EndsWith("s") || word.EndsWith("ed") || word.EndsWith("ing") || word.EndsWith("ly");

    /// <summary>The words as they stand, the last in the singular.</summary>
    private static CountedNoun Named(in TokenView t, int first, int last, string singular)
    {
        int from = t.Tokens[first].Start, head = t.Tokens[last].Start;
        return new(first == last ? singular : string.Concat(t.Text.AsSpan(from, head - from), singular), singular, first, last + 1);
    }
}
