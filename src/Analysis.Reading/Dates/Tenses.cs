using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Where a sentence places what it dates.</summary>
internal enum Tense : byte
{
    /// <summary>It does not say.</summary>
    Unknown,
    Past,

    /// <summary>The date opens a sentence of the past, so that it is itself past ("On May 3, he left").</summary>
    Over,
    Future,
}

/// <summary>
/// The tense around a date. The verb nearest before it decides: "will resign, he said on Tuesday" is past for Tuesday,
/// "he said they will meet on Tuesday" is future. A date that opens its sentence goes by the first verb behind it.
/// </summary>
internal static class Tenses
{
    /// <summary>A date before which no verb stands goes by the first verb behind it if it is within this many tokens of the sentence's start.</summary>
    private const int OpeningWords = 10;

    /// <summary>A verb of the present ("talks begin in Geneva on Thursday") places a date only when it is this near, and "is" when it is nearer still.</summary>
    private const int NearWords = 10, VeryNearWords = 5;

    /// <summary>How many tokens may stand between a verb of putting off and the date: "moved from Monday to".</summary>
    private const int DeferredWithin = 6;

    /// <summary>How far a verb is looked for, back and ahead.</summary>
    private const int Back = 40, Ahead = 20;

    /// <summary>The values of the words of the future: near ones ("begins"), likely ones ("expected") and those that mean nothing else ("will").</summary>
    private const short Near = 0, Likely = 1;

    public static Tense Around(in DateText t, int at) => Before(t, at, out bool opens) is not Tense.Unknown and var tense ? tense : opens ? Behind(t, at + 1) : Tense.Unknown;

    /// <summary>The tense of the verb nearest before a date; <paramref name="opens"/> says whether there is none because the date opens its sentence.</summary>
    public static Tense Before(in DateText t, int at, out bool opens)
    {
        opens = t.StartsSentence(at);
        if (opens)
            return Tense.Unknown;
        int i = at - 1;
        for (int steps = 0; i >= 0 && steps < Back; i--, steps++)
        {
            if (Cue(t, i, at) is not Tense.Unknown and var tense)
                return tense;
            if (t.StartsSentence(i) || t.Is(i, ';'))
                break;
        }
        opens = at - i <= OpeningWords;
        return Tense.Unknown;
    }

    private static Tense Cue(in DateText t, int i, int at)
    {
        DateWord word = t[i];
        if (word.Kind == DateWordKind.Future && word.Guard == DateGuard.Deferred)
            return Defers(t, i, at) ? Tense.Future : t.Chars(i).EndsWith("ed", StringComparison.Ordinal) ? Tense.Past : Tense.Unknown;
        if (word.Kind == DateWordKind.Past && word.Guard == DateGuard.Intent && t.Role(i + 1) == DateRole.To && !NamesCause(t, i))
            return Tense.Future;
        if (word.Kind == DateWordKind.Future)
            return Counts(t, i, at - i) ? Tense.Future : Tense.Unknown;
        // "announced a vote", and "announced 3 May", where the day is what was announced.
        bool past = word.Kind == DateWordKind.Past || (EndsAsPast(t, i) && !(i == at - 1 && (t.IsNumber(at) || t[at].Kind == DateWordKind.Month)));
        return past && !IsPassiveToCome(t, i) ? Tense.Past : Tense.Unknown;
    }

    /// <summary>"put off until Monday", "delayed to the end of May", "moved from Monday to Friday": what is put off lies ahead.</summary>
    private static bool Defers(in DateText t, int i, int at)
    {
        int link = t.Role(at - 1) == DateRole.The ? at - 2 : at - 1;
        if (t.Role(link) == DateRole.Of && t[link - 1].Part != DatePart.None)
            link = t.Role(link - 2) == DateRole.The ? link - 3 : link - 2;
        return at - i <= DeferredWithin && t.Role(link) is DateRole.Until or DateRole.To or DateRole.Through or DateRole.For or DateRole.By;
    }

    /// <summary>"put off until Monday": the day is that to which it was moved, and not the end of anything.</summary>
    public static bool IsPutOff(in DateText t, int at)
    {
        for (int i = at - 1; i >= 0 && i >= at - DeferredWithin && !t.StartsSentence(i + 1); i--)
        {
            if (t[i] is { Kind: DateWordKind.Future, Guard: DateGuard.Deferred, Value: Near } && Defers(t, i, at))
                return true;
        }
        return false;
    }

    /// <summary>Whether a word of the future has the say this far from the date: verbs of the present only near it, "set" only before "to", "due to the strike" never.</summary>
    private static bool Counts(in DateText t, int i, int distance)
    {
        DateWord word = t[i];
        if (IsToDo(t, i))
            return true;
        if (word.Value == Near)
            return distance <= (word.Guard == DateGuard.Ambiguous ? VeryNearWords : NearWords);
        return word.Guard switch { DateGuard.Cause => !NamesCause(t, i), DateGuard.Infinitive => t.Role(i + 1) == DateRole.To, _ => true };
    }

    /// <summary>"is to visit", "are to travel".</summary>
    private static bool IsToDo(in DateText t, int i) => t[i].Guard == DateGuard.Ambiguous && t.Role(i + 1) == DateRole.To;

    /// <summary>The first verb behind a date that opens its sentence: "will" or "is due" say that it is to come.</summary>
    public static Tense Behind(in DateText t, int from)
    {
        for (int i = from; i < t.Count && i < from + Ahead && !t.StartsSentence(i) && !t.Is(i, ';'); i++)
        {
            DateWord word = t[i];
            bool present = t[i - 1] is { Kind: DateWordKind.Future, Value: Near };
            if (word.Kind == DateWordKind.Future && (word.Value > Likely || IsToDo(t, i) || (word.Value == Likely && present && Counts(t, i, 0))))
                return Tense.Future;
            // "France sided with": behind a name or noun it is the verb.
            if (word.Kind == DateWordKind.Past || (word.Guard == DateGuard.Deferred && t.Chars(i).EndsWith("ed", StringComparison.Ordinal)) || EndsAsPast(t, i) || (t[i - 1].Kind == DateWordKind.None && t.IsWord(i - 1) && HasPastEnding(t, i)))
                return Tense.Past;
        }
        return Tense.Unknown;
    }

    /// <summary>"approved in Geneva", "visited the port": a regular verb of the past, and no adjective before its noun ("the appointed envoy").</summary>
    private static bool EndsAsPast(in DateText t, int i)
    {
        if (!HasPastEnding(t, i))
            return false;
        DateWord next = t[i + 1];
        return next.Role is not (DateRole.Approximate or DateRole.Than) && next.Kind is DateWordKind.Role or DateWordKind.Article or DateWordKind.Modifier or DateWordKind.Weekday or DateWordKind.Month or DateWordKind.Day or DateWordKind.Part || t.IsNumber(i + 1);
    }

    private static bool HasPastEnding(in DateText t, int i)
    {
        if (!t.IsWord(i) || t.IsCapitalised(i) || t[i].Kind != DateWordKind.None || t.Tokens[i].Length < 5)
            return false;
        ReadOnlySpan<char> verb = t.Chars(i);
        return verb[^1] == 'd' && verb[^2] == 'e' && verb[^3] != 'e';
    }

    /// <summary>"due to the strike", "due to his injury": a cause, and nothing to come.</summary>
    private static bool NamesCause(in DateText t, int i) =>
        t.Role(i + 1) == DateRole.To && (t.Role(i + 2) is DateRole.The or DateRole.Possessive || t[i + 2].Kind is DateWordKind.Article or DateWordKind.Modifier);

    /// <summary>"to be held on Monday", "will be signed in May", "is closed on Fridays": the verb before the participle has the say.</summary>
    private static bool IsPassiveToCome(in DateText t, int i) => t.Role(i - 1) == DateRole.Passive || t[i - 1] is { Kind: DateWordKind.Future, Guard: DateGuard.Ambiguous };
}
