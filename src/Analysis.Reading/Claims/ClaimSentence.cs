using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Claims;

/// <summary>One sentence as its marks in order: countries, measures, goods, figures and dates.</summary>
internal sealed class ClaimSentence
{
    private static readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly List<ClaimMark> marks = [];
    private readonly List<(int Token, string Country, string? Second)> referents = [];

    /// <summary>The marks, in order of their first tokens.</summary>
    public IReadOnlyList<ClaimMark> Marks => marks;

    public TokenBlock Block { get; private set; } = null!;

    /// <summary>The first token of the sentence.</summary>
    public int First { get; private set; }

    /// <summary>The token behind its last.</summary>
    public int End { get; private set; }

    /// <summary>Whether the sentence has a figure.</summary>
    public bool HasFigure { get; private set; }

    /// <summary>Finds what the sentence holds.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="sentence">The tokens of the sentence.</param>
    /// <param name="figures">The figures of the paragraph, and the first of them that is not behind.</param>
    /// <param name="figure">That figure; moved on.</param>
    /// <param name="dates">The dates of the paragraph.</param>
    /// <param name="date">The first date that is not behind; moved on.</param>
    /// <param name="actors">The actors of the paragraph, of whom those that refer back are asked for.</param>
    /// <param name="actor">The first actor that is not behind; moved on.</param>
    public void Read(
        TokenBlock block, TextSpan sentence, ReadOnlySpan<Figure> figures, ref int figure, ReadOnlySpan<DateMention> dates, ref int date, ReadOnlySpan<Actor> actors, ref int actor)
    {
        marks.Clear();
        referents.Clear();
        (Block, First, End, HasFigure) = (block, sentence.Start, sentence.End, false);
        ReadOnlySpan<Token> tokens = block.Tokens;
        int dateUntil = -1, figureUntil = -1;
        for (int i = First; i < End; i++)
        {
            ref readonly Token t = ref tokens[i];
            while (date < dates.Length && dates[date].Start + dates[date].Length <= t.Start)
                date++;
            while (figure < figures.Length && figures[figure].Start < t.Start)
                figure++;
            if (date < dates.Length && dates[date].Start == t.Start && i > dateUntil)
            {
                dateUntil = LastToken(tokens, i, End, dates[date].Start + dates[date].Length);
                if (dates[date].Kind is DateKind.Date or DateKind.Interval)
                    marks.Add(new(MarkKind.Date, i, dateUntil, Index: date));
            }
            if (figure < figures.Length && figures[figure].Start == t.Start)
            {
                figureUntil = LastToken(tokens, i, End, figures[figure].Start + figures[figure].Length);
                // "a quarter" may be three months or a fourth part; what the figures call a fraction is one.
                if (i > dateUntil || figures[figure].Kind == FigureKind.Fraction)
                {
                    marks.Add(new(MarkKind.Figure, i, figureUntil, Index: figure));
                    HasFigure = true;
                }
                figure++;
            }
            while (actor < actors.Length && actors[actor].Start < t.Start)
                actor++;
            if (actor < actors.Length && actors[actor] is { Inferred: true, Type: ActorType.State, Country: { } country } && actors[actor].Start == t.Start)
            {
                int referentLast = LastToken(tokens, i, End, actors[actor].Start + actors[actor].Length);
                bool pair = actor + 1 < actors.Length && actors[actor + 1].Start == t.Start;
                referents.Add((i, country, pair ? actors[actor + 1].Country : null));
                if (!pair && referentLast > i)
                {
                    marks.Add(new(MarkKind.Country, i, referentLast, Value: country, Link: LinkOf(tokens, i, referentLast, CountryNameKind.Name)));
                    i = referentLast;
                    continue;
                }
            }
            if (t.Word == 0 || !lexicon.StartsClaimWord(t.Word))
                continue;
            if (i <= dateUntil)
            {
                if (lexicon.ClaimWords.TryMatch(tokens, i, out ClaimWord now, out int length) && (now.Roles & (ClaimRole.Now | ClaimRole.Same)) != 0)
                    marks.Add(new(MarkKind.Word, i, i + length - 1, now.Roles, now.Value));
                continue;
            }
            int nextDate = date < dates.Length ? dates[date].Start : int.MaxValue;
            i = Match(tokens, i, i <= figureUntil, nextDate);
        }
    }

    /// <summary>The country that the word at a token refers back to ("its", "their"), as the actors say; null where they do not.</summary>
    public string? Referent(int token)
    {
        foreach ((int at, string country, string? second) in referents)
        {
            if (at == token)
                return second is null ? country : null;
        }
        return null;
    }

    /// <summary>The two countries that the sentence refers back to as a pair ("the two countries"), as the actors say.</summary>
    public (string First, string Second)? ReferentPair()
    {
        foreach ((_, string country, string? second) in referents)
        {
            if (second is not null && second != country)
                return (country, second);
        }
        return null;
    }

    /// <summary>Whether a token is one of the words that may stand between an owner and what it owns: no mark of punctuation, save one within a word such as "y/y".</summary>
    public bool IsPunctuation(int token)
    {
        Token t = Block.Tokens[token];
        return t.Kind == TokenKind.Punctuation && !(t.IsGlued && Block.Chars(t) is "/" or "-");
    }

    /// <summary>Whether a word stands right before a place of the text.</summary>
    public bool IsBefore(int start, int word)
    {
        int token = First;
        while (token < End && Block.Tokens[token].Start < start)
            token++;
        return token > First && word != 0 && Block.Tokens[token - 1].Word == word;
    }

    /// <summary>Whether a date or figure begins at a token.</summary>
    public bool IsDate(int token)
    {
        foreach (ClaimMark mark in marks)
        {
            if (mark.First == token)
                return mark.Kind is MarkKind.Date or MarkKind.Figure;
        }
        return false;
    }

    public int Word(int token) => token >= First && token < End ? Block.Tokens[token].Word : 0;

    private int Match(ReadOnlySpan<Token> tokens, int i, bool inFigure, int nextDate)
    {
        bool isWord = lexicon.ClaimWords.TryMatch(tokens, i, out ClaimWord word, out int wordLength);
        bool isGood = lexicon.TradedGoods.TryMatch(tokens, i, out TradedGood good, out int goodLength);
        // "non-EU", "ex-Soviet"
        bool prefixed = i > First + 1 && tokens[i].IsGlued && tokens[i - 1].Word == lexicon.Particles.Hyphen && tokens[i - 1].IsGlued && (lexicon.TagsOf(tokens[i - 2].Word) & WordTags.Adj) == 0 && !tokens[i - 2].IsCapitalised;
        if (!inFigure && !prefixed && tokens[i].IsCapitalised && lexicon.Countries.TryMatch(tokens, i, out CountryName name, out int length)
            && length >= wordLength && (!name.Capitals || (tokens[i].Flags & TokenFlags.Upper) != 0) && name.Kind is not (CountryNameKind.Territory or CountryNameKind.City))
        {
            marks.Add(new(MarkKind.Country, i, i + length - 1, Value: name.Country.Alpha3, Link: LinkOf(tokens, i, i + length - 1, name.Kind)));
            return i + length - 1;
        }
        if (isGood && goodLength >= wordLength)
        {
            marks.Add(new(MarkKind.Good, i, i + goodLength - 1, Value: good.Product, Good: good.Kind));
            return i + goodLength - 1;
        }
        if (!inFigure && !prefixed && tokens[i].IsCapitalised && lexicon.TradeBodies.TryMatch(tokens, i, out TradeBody body, out int bodyLength) && bodyLength >= wordLength && (!body.Capitals || (tokens[i].Flags & TokenFlags.Upper) != 0))
        {
            marks.Add(new(MarkKind.Country, i, i + bodyLength - 1, Value: body.Code, Link: LinkOf(tokens, i, i + bodyLength - 1, CountryNameKind.Name)));
            return i + bodyLength - 1;
        }
        // "of this year" is a date.
        if (!isWord || inFigure || ((word.Roles & ClaimRole.Same) != 0 && tokens[i].Word == lexicon.Particles.Of && tokens[i + wordLength - 1].Start >= nextDate))
            return i;
        if (word.Roles != ClaimRole.None && !IsPartOfName(tokens, i, i + wordLength - 1, word.Roles))
        {
            CountryLink link = (word.Roles & ClaimRole.World) != 0 ? LinkOf(tokens, i, i + wordLength - 1, CountryNameKind.Name) : CountryLink.None;
            if (link == CountryLink.None || word.Roles != ClaimRole.World)
                marks.Add(new(MarkKind.Word, i, i + wordLength - 1, word.Roles, word.Value, word.Present));
            else
                marks.Add(new(MarkKind.Country, i, i + wordLength - 1, Value: word.Value, Link: link));
        }
        return i + wordLength - 1;
    }

    /// <summary>"the Ministry of Trade", "an Export Promotion Agency": a word in capitals beside another is part of a name, and "May" is a month.</summary>
    private bool IsPartOfName(ReadOnlySpan<Token> tokens, int first, int last, ClaimRole roles)
    {
        if (!tokens[first].IsCapitalised || first == First)
            return false;
        if ((roles & ClaimRole.May) != 0)
            return true;
        if ((roles & (ClaimRole.Flow | ClaimRole.Total | ClaimRole.Deal)) == 0)
            return false;
        bool behind = last + 1 < End && tokens[last + 1].IsCapitalised, joined = last + 2 < End && tokens[last + 1].Word == lexicon.Particles.And && tokens[last + 2].IsCapitalised;
        bool before = first > First + 1 && tokens[first - 1].Word == lexicon.Particles.Of && tokens[first - 2].IsCapitalised;
        return behind || joined || before;
    }

    private CountryLink LinkOf(ReadOnlySpan<Token> tokens, int first, int last, CountryNameKind kind)
    {
        if (kind == CountryNameKind.Adjective)
            return CountryLink.Adjective;
        if (last + 1 < tokens.Length && tokens[last + 1].Word == lexicon.Words.PossessiveS)
            return CountryLink.Possessive;
        ClaimParticles p = lexicon.Particles;
        // "U.S.-bound exports"
        if (last + 2 < tokens.Length && tokens[last + 1].Word == p.Hyphen && tokens[last + 2].Word == p.Bound && tokens[last + 2].IsGlued)
            return CountryLink.To;
        int before = BeforeName(tokens, first);
        int word = before >= First ? tokens[before].Word : 0;
        if (word == 0)
            return CountryLink.None;
        if (word == p.And && marks.Count > 0 && marks[^1].IsCountry && marks[^1].Last == before - 1)
            return marks[^1].Link;
        return word == p.To ? CountryLink.To : word == p.From ? CountryLink.From : word == p.With ? CountryLink.With : word == p.Between || word == p.Among ? CountryLink.Between
            : word == p.By ? CountryLink.By : word == p.For ? CountryLink.For : word == p.Of ? CountryLink.Of : word == p.On ? CountryLink.On
            : word == p.In || word == p.At || word == p.Near ? CountryLink.In : CountryLink.None;
    }

    /// <summary>The token before a name and what is said of it: "with neighbouring", "with its ally", "with another EU country", "with Spain's southern neighbour".</summary>
    private int BeforeName(ReadOnlySpan<Token> tokens, int first)
    {
        int before = first - 1;
        while (before >= First && tokens[before].Kind == TokenKind.Word)
        {
            int word = tokens[before].Word;
            bool says = word == 0 || word == lexicon.Particles.The || (lexicon.TagsOf(word) & (WordTags.Adj | WordTags.Det | WordTags.Poss)) != 0 || lexicon.Roles.Starts(word) || lexicon.CountryGroups.Starts(word) || ((tokens[before].Flags & TokenFlags.Upper) != 0 && lexicon.Organisations.Starts(word));
            if (!says)
                break;
            before--;
        }
        bool apposed = before >= First && before < first - 1 && tokens[before].Word == lexicon.Words.PossessiveS && marks.Count > 0 && marks[^1] is { IsCountry: true, Link: CountryLink.Possessive } && marks[^1].Last == before - 1;
        return apposed ? BeforeName(tokens, marks[^1].First) : before;
    }

    private static int LastToken(ReadOnlySpan<Token> tokens, int from, int end, int until)
    {
        int last = from;
        while (last + 1 < end && tokens[last + 1].Start < until)
            last++;
        return last;
    }
}
