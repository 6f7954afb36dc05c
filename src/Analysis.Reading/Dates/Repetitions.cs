using Analysis.Lexicon;
using Analysis.Rules;

namespace Analysis.Dates;

/// <summary>How often something comes: "weekly", "annually". "A daily newspaper" and "the weekly Standard" say it of a thing, and are no dates.</summary>
internal static class Repetitions
{
    public static readonly Rule<DateRead> Rule = new("repetition", DateStarts.Of(DateWordKind.Role),
        static (in DateText t, int at, DateAnchor anchor, out DatePhrase phrase) => TryRead(t, at, out phrase));

    private static bool TryRead(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        DateRole role = t.Role(at);
        int next = at + 1;
        bool title = t.IsCapitalised(next) && !t.IsSentenceStart(next);
        if (role < DateRole.Daily || title || (t.IsWord(next) && (t.Role(next) is DateRole.Measure or DateRole.Delivery || t[next].Kind == DateWordKind.None)))
            return false;
        phrase = new() { First = at, End = next, Form = PhraseForm.Repetition, Length = Often(role), Note = "" };
        return true;
    }

    private static TimeLength Often(DateRole role) => role switch
    {
        DateRole.Daily => TimeLength.Of(1, TimeUnit.Day),
        DateRole.Weekly => TimeLength.Of(1, TimeUnit.Week),
        DateRole.Fortnightly => TimeLength.Of(1, TimeUnit.Fortnight),
        DateRole.Monthly => TimeLength.Of(1, TimeUnit.Month),
        DateRole.Quarterly => TimeLength.Of(1, TimeUnit.Quarter),
        _ => TimeLength.Of(1, TimeUnit.Year),
    };
}
