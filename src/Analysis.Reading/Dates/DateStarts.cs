using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Dates;

/// <summary>The words that may start a rule of dates, by what they are in the tables of <c>data/lexicon/dates</c>.</summary>
internal static class DateStarts
{
    /// <summary>Any word that a date can begin with.</summary>
    public static readonly RuleStart Word = RuleStart.At(static (lexicon, word) => lexicon.Dates.Starts(word));

    /// <summary>A month, a holiday, or a word that only begins a longer name.</summary>
    public static readonly RuleStart Phrase = RuleStart.At(static (lexicon, word) =>
        lexicon.Dates.Starts(word) && lexicon.Dates.Word(word).Kind is DateWordKind.Month or DateWordKind.Holiday or DateWordKind.None or DateWordKind.Role or DateWordKind.Future or DateWordKind.Past or DateWordKind.Counted);

    /// <summary>Digits, "third", "twenty", "last", "final".</summary>
    public static readonly RuleStart Ordinal = RuleStart.NumberOr(static (lexicon, word) => lexicon.Dates.Starts(word)
        && lexicon.Dates.Word(word) is { Kind: DateWordKind.Ordinal or DateWordKind.Cardinal } or { Modifier: DateModifier.Last } or { Role: DateRole.Final });

    /// <summary>Words of these kinds.</summary>
    public static RuleStart Of(params DateWordKind[] kinds) => RuleStart.At((lexicon, word) => lexicon.Dates.Starts(word) && Array.IndexOf(kinds, lexicon.Dates.Word(word).Kind) >= 0);

    /// <summary>Digits, or words of these kinds.</summary>
    public static RuleStart NumberOr(params DateWordKind[] kinds) => RuleStart.NumberOr((lexicon, word) => lexicon.Dates.Starts(word) && Array.IndexOf(kinds, lexicon.Dates.Word(word).Kind) >= 0);

    /// <summary>Whether a unit of time stands here, in the singular.</summary>
    public static bool IsUnit(in DateText t, int at, TimeUnit unit) => t.TryUnit(at, out TimeUnit found, out bool plural) && found == unit && !plural;

    /// <summary>Nothing read.</summary>
    public static bool None(out DatePhrase phrase)
    {
        phrase = default;
        return false;
    }
}
