using Analysis.Lexicon;

namespace Analysis.Dates;

/// <summary>Lengths of time without their number: "several weeks", "a few days", "for years", "months of talks", "hours after the vote".</summary>
internal static class VagueLengths
{
    /// <summary>"several weeks", "a few days": behind the word that counts.</summary>
    public static bool TryCounted(in DateText t, int at, int end, TimeUnit unit, out DatePhrase phrase)
    {
        phrase = default;
        if (t[at - 1].Kind == DateWordKind.Modifier || (t.IsDash(end) && t.IsGlued(end)) || t.Role(end) is DateRole.Old or DateRole.Ago || unit is TimeUnit.Weekend or TimeUnit.Quarter)
            return false;
        phrase = Length(at, t[end].Part is DatePart.Later or DatePart.Earlier ? end + 1 : end, unit);
        return true;
    }

    /// <summary>"for years", "in decades", "weeks of talks", "hours later": behind a preposition of time or before what happened.</summary>
    public static bool TryBare(in DateText t, int at, out DatePhrase phrase)
    {
        phrase = default;
        if (!t.TryUnit(at, out TimeUnit unit, out bool plural) || !plural || unit is TimeUnit.Weekend or TimeUnit.Quarter or TimeUnit.Night or TimeUnit.Second || (t.IsGlued(at) && t.IsDash(at - 1)) || t.IsNumber(at - 1))
            return false;
        DateWord before = t[at - 1], after = t[at + 1];
        bool free = before.Kind is not (DateWordKind.Article or DateWordKind.Vague or DateWordKind.Cardinal or DateWordKind.Ordinal or DateWordKind.Scale or DateWordKind.Modifier or DateWordKind.Half)
            && before.Role is not (DateRole.The or DateRole.Possessive or DateRole.Working);
        bool led = before.Role is DateRole.For || before.Guard == DateGuard.Lasting || (unit >= TimeUnit.Day && before.Role is DateRole.In or DateRole.Within or DateRole.Over);
        bool lasts = after.Role is DateRole.Of or DateRole.After or DateRole.Before || after.Part is DatePart.Later or DatePart.Earlier;
        if (!free || !(led || (lasts && (unit != TimeUnit.Minute || after.Role != DateRole.Of))) || (t.IsDash(at + 1) && t.IsGlued(at + 1)) || after.Role == DateRole.Old)
            return false;
        phrase = Length(at, after.Part is DatePart.Later or DatePart.Earlier ? at + 2 : at + 1, unit);
        return true;
    }

    private static DatePhrase Length(int first, int end, TimeUnit unit) =>
        new() { First = first, End = end, Form = PhraseForm.Length, Length = TimeLength.Unstated(unit), Note = "number not stated" };
}
