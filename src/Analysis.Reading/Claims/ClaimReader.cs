using System.Globalization;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Claims;

/// <summary>
/// Makes claims of figures, a paragraph at a time: a figure is a claim when the text says what it measures and of whom. What a sentence
/// leaves out is taken from the statement before, and marked.
/// </summary>
internal sealed class ClaimReader(string article, int? published)
{
    /// <summary>A sentence that is longer than this is a list or no sentence at all: it is read in pieces, so that time grows with its length and no faster.</summary>
    private const int LongestSentence = 200;

    private readonly ClaimSentence sentence = new();
    private readonly ClaimState state = new();

    /// <summary>Adds the claims of one paragraph to <paramref name="found"/>, in order of their place.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="figures">The figures of this paragraph.</param>
    /// <param name="dates">The dates of this paragraph.</param>
    /// <param name="actors">The actors of this paragraph.</param>
    /// <param name="found">Where the claims go.</param>
    public void Read(TokenBlock block, ReadOnlySpan<Figure> figures, ReadOnlySpan<DateMention> dates, ReadOnlySpan<Actor> actors, List<Claim> found)
    {
        state.SameParagraph = false;
        int figure = 0, date = 0, actor = 0;
        foreach (TextSpan s in block.Sentences)
        {
            for (int first = s.Start; first < s.End; first += LongestSentence)
            {
                sentence.Read(block, TextSpan.FromBounds(first, Math.Min(s.End, first + LongestSentence)), figures, ref figure, dates, ref date, actors, ref actor);
                if (sentence.Marks.Count == 0)
                    continue;
                ClaimArms.Learn(sentence, state);
                if (sentence.HasFigure)
                    ReadSentence(figures, dates, found);
                state.Mention(sentence);
                state.Pass();
            }
        }
    }

    private void ReadSentence(ReadOnlySpan<Figure> figures, ReadOnlySpan<DateMention> dates, List<Claim> found)
    {
        string? speaker = null, period = null;
        bool speakerKnown = false;
        MeasureFrame? previous = null;
        for (int at = 0; at < sentence.Marks.Count; at++)
        {
            if (sentence.Marks[at].Kind != MarkKind.Figure)
                continue;
            Figure figure = figures[sentence.Marks[at].Index];
            (int From, int Until) zone = ClaimZones.Of(sentence, figures, at);
            ClaimSite site = new(sentence, state, figure, at, zone.From, zone.Until, previous);
            if (Frame(site) is not { } frame)
            {
                // Exports of nobody known part what is behind them from what was measured before.
                if (site.Names(ClaimRole.Flow | ClaimRole.Total))
                    previous = null;
                continue;
            }
            if (!speakerKnown)
                (speaker, speakerKnown) = (ClaimSpeakers.Of(sentence, state), true);
            // "grew by 300 million dollars to …" says how much was added; what is measured goes on behind it.
            if (site.IsStep)
            {
                previous = frame;
                continue;
            }
            (string? when, bool assumed, string note) = ClaimPeriods.Of(sentence, dates, at, zone, frame, previous is null ? null : period, state, published);
            found.Add(Claim(figure, frame, when, assumed, note, speaker, site));
            // "$1.5 billion in 2017, against $1.3 billion in 2016": the sentence is about the later of them.
            period = previous is not null && string.CompareOrdinal(period, when) > 0 ? period : when;
            state.Say(frame, period);
            previous = frame;
        }
    }

    private static MeasureFrame? Frame(ClaimSite site) => site.Figure.Kind switch
    {
        FigureKind.Money => ClaimFlows.Money(site),
        FigureKind.Percent or FigureKind.Fraction => ClaimShares.Share(site) ?? ClaimShares.Growth(site),
        FigureKind.Ordinal => ClaimShares.Rank(site),
        FigureKind.Count or FigureKind.Number => ClaimArms.Pieces(site),
        FigureKind.Measure => ClaimFlows.Volume(site) ?? ClaimArms.Reach(site),
        _ => null,
    };

    private Claim Claim(Figure figure, MeasureFrame frame, string? period, bool assumed, string note, string? speaker, ClaimSite site)
    {
        if (site.IsMove)
            figure = figure with { Value = figure.High!.Value, High = null };
        if (site.IsUpTo)
            figure = figure with { Bound = Bound.Equal };
        decimal scale = figure.Kind == FigureKind.Percent ? 0.01m : 1;
        decimal sign = frame.Measure.EndsWith(ClaimShares.GrowthSuffix, StringComparison.Ordinal) && site.IsFall ? -1 : 1;
        string unit = figure.Kind switch
        {
            FigureKind.Percent or FigureKind.Fraction => "share",
            FigureKind.Ordinal => "rank",
            FigureKind.Count or FigureKind.Number => "unit",
            _ => figure.Unit,
        };
        (decimal value, decimal? high) = (figure.Value * scale * sign, figure.High == figure.Value ? null : figure.High * scale * sign);
        // A fall by 3 to 5 per cent is a growth of -5 to -3.
        if (high < value)
            (value, high) = (high.Value, value);
        TokenBlock block = sentence.Block;
        bool placed = frame.HeadFirst >= 0;
        string notes = string.Join("; ", new[] { frame.Note, note, figure.UnitAssumed ? figure.Note : "" }.Where(n => n.Length > 0));
        return new(article, figure.Start, figure.Length, figure.Text, frame.Measure, frame.Reporter, frame.Partner, period, assumed,
            value, high, figure.Bound, unit, StatusOf(site, speaker, period), speaker,
            placed ? block.Tokens[frame.HeadFirst].Start : null, placed ? block.Tokens[frame.HeadLast].End - block.Tokens[frame.HeadFirst].Start : null, notes,
            frame.Class, EnglishLexicon.Shared.SideName(frame.Reporter), frame.Partner is null ? null : EnglishLexicon.Shared.SideName(frame.Partner), frame.Class == ClaimClass.Arms ? "SIPRI" : frame.Class == ClaimClass.Economy ? "WDI|WEO" : "Comtrade|BACI");
    }

    /// <summary>How a statement is made, by the words before its figure; what is told of a year to come is a plan.</summary>
    private Status StatusOf(ClaimSite site, string? speaker, string? period)
    {
        bool plan = published is { } year && period is { Length: >= 4 } && int.TryParse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int of) && of > year;
        for (int j = site.At - 1; j >= 0 && site.Marks[j].First >= site.From; j--)
        {
            if (site.Marks[j].Is(ClaimRole.May))
                return Status.Hypothetical;
            if (site.Marks[j].Is(ClaimRole.Deny))
                return Status.Negated;
            plan |= site.Marks[j].Is(ClaimRole.Plan);
        }
        return plan ? Status.Planned : speaker is not null ? Status.Claimed : Status.Reported;
    }
}

/// <summary>A figure in its sentence.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="State">What was said before.</param>
/// <param name="Figure">The figure.</param>
/// <param name="At">Its mark.</param>
/// <param name="From">The first token of its part of the sentence.</param>
/// <param name="Until">The token behind that part.</param>
/// <param name="Previous">What the figure before it in this sentence measures, or null.</param>
internal readonly record struct ClaimSite(ClaimSentence Sentence, ClaimState State, Figure Figure, int At, int From, int Until, MeasureFrame? Previous)
{
    public IReadOnlyList<ClaimMark> Marks => Sentence.Marks;

    /// <summary>What was measured right before: in this sentence, else in this paragraph; null for nothing.</summary>
    public MeasureFrame? Before => Previous ?? (State.SameParagraph ? State.Last : null);

    /// <summary>Whether the figure opens a pair of brackets.</summary>
    public bool IsBracketed
    {
        get
        {
            for (int token = Marks[At].First - 1; token >= From && token > Marks[At].First - 4; token--)
            {
                if (Sentence.Word(token) is not 0 and var word && word == EnglishLexicon.Shared.Particles.Open)
                    return true;
            }
            return false;
        }
    }

    /// <summary>Whether an amount is money of another sort, which stands nearer than the word at mark <paramref name="head"/>: "resulting in a deficit of $3 billion".</summary>
    public bool IsApart(int head)
    {
        for (int j = At - 1; j > head && j >= 0 && Marks[j].Last >= From; j--)
        {
            if (Marks[j].Is(ClaimRole.Apart))
                return true;
        }
        return At + 1 < Marks.Count && Marks[At + 1].Is(ClaimRole.Apart) && Marks[At + 1].First - Marks[At].Last <= 3 && !ClaimSides.Broken(Sentence, Marks[At].Last + 1, Marks[At + 1].First);
    }

    /// <summary>Whether an amount is only what was added or lost: "rose by $3 billion to …", "an increase of $3 billion", "up 5 percent, or $3 billion".</summary>
    public bool IsStep
    {
        get
        {
            if (Figure.Kind != FigureKind.Money || Figure.High is not null)
                return false;
            ClaimParticles p = EnglishLexicon.Shared.Particles;
            bool added = At > 0 && Marks[At - 1].Is(ClaimRole.Growth) && Marks[At - 1].Last == Marks[At].First - 2 && IsBehind(p.Of);
            bool alias = Previous is { } before && before.Measure.EndsWith(ClaimShares.GrowthSuffix, StringComparison.Ordinal) && IsBehind(p.Or);
            return added || alias || (IsBehind(p.By) && IsMoved);
        }
    }

    /// <summary>Whether a range is the way from one amount to another: "rose from $3 to $5 billion".</summary>
    public bool IsMove => Figure is { Kind: FigureKind.Money, High: not null } && (IsBehind(EnglishLexicon.Shared.Particles.From) || IsBehind(EnglishLexicon.Shared.Particles.By)) && IsMoved;

    /// <summary>Whether "up to" only says where a rise ended: "increased by half, up to $3 billion".</summary>
    public bool IsUpTo => Figure is { Kind: FigureKind.Money, Bound: Bound.AtMost } && IsMoved && ((IsBehind(EnglishLexicon.Shared.Particles.To) && Sentence.Word(Marks[At].First - 2) == EnglishLexicon.Shared.Particles.Up) || Sentence.Word(Marks[At].First) == EnglishLexicon.Shared.Particles.Up);

    /// <summary>Whether a rate is one of a fall: "fell by 3 percent", "12 percent less", "a 9 percent drop".</summary>
    public bool IsFall
    {
        get
        {
            if (Figure.Change == Change.Down || EnglishLexicon.Shared.Particles.IsFall(Sentence.Word(Marks[At].Last + 1)))
                return true;
            return Figure.Change == Change.None && At + 1 < Marks.Count && Marks[At + 1] is { Value: "down" } fall && fall.First == Marks[At].Last + 1;
        }
    }

    private bool IsMoved => Names(ClaimRole.Change | ClaimRole.Growth);

    private bool IsBehind(int word) => Sentence.Word(Marks[At].First - 1) == word || Sentence.Word(Marks[At].First) == word || (Figure.Bound != Bound.Equal && Sentence.Word(Marks[At].First - 2) == word);

    /// <summary>The nearest mark of its part with one of the roles: before the figure, else behind it; −1 where there is none.</summary>
    public int Nearest(ClaimRole roles)
    {
        for (int j = At - 1; j >= 0 && Marks[j].Last >= From; j--)
        {
            if (Marks[j].Is(roles))
                return j;
        }
        for (int j = At + 1; j < Marks.Count && Marks[j].First < Until; j++)
        {
            if (Marks[j].Is(roles))
                return j;
        }
        return -1;
    }

    /// <summary>Whether its part of the sentence has a mark with one of the roles before it.</summary>
    public bool Names(ClaimRole roles)
    {
        int near = At - 1;
        while (near >= 0 && Marks[near].Last >= From && !Marks[near].Is(roles))
            near--;
        return near >= 0 && Marks[near].Last >= From;
    }

    /// <summary>Whether a shorter time than a year is named close behind the figure: "100,000 barrels of oil a day".</summary>
    public bool IsRate => At + 1 < Marks.Count && (IsRateAt(At + 1) || (At + 2 < Marks.Count && Marks[At + 1].Kind == MarkKind.Good && IsRateAt(At + 2)));

    private bool IsRateAt(int mark) => Marks[mark].Is(ClaimRole.Rate) && Marks[mark].First - Marks[At].Last <= 4;

    /// <summary>Whether the sentence begins by speaking of what was said before: "They", "That", "The amount".</summary>
    public bool StartsWithAnaphor => Marks.Count > 0 && Marks[0].Is(ClaimRole.Anaphor) && Marks[0].First <= Sentence.First + 1;
}
