using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Dates;

/// <summary>A unit of time in its whole length: "all week", "all year".</summary>
internal static class WholeLengths
{
    public static readonly Rule<DateRead> Rule = new("whole length", DateStarts.Of(DateWordKind.Article),
        static (in DateText t, int at, DateAnchor anchor, out DatePhrase phrase) => TryAll(t, at, out phrase));

    /// <summary>"all week", "all year".</summary>
    private static bool TryAll(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (t[at].Value != DateText.All || !t.TryUnit(at + 1, out TimeUnit unit, out bool plural) || plural || unit < TimeUnit.Day || unit is TimeUnit.Weekend or TimeUnit.Night)
            return false;
        phrase = new() { First = at, End = at + 2, Form = PhraseForm.Length, Length = TimeLength.Of(1, unit), Note = "" };
        return true;
    }
}
