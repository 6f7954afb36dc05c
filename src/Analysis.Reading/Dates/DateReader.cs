using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Dates;

/// <summary>Reads the dates of a text from its tokens, a paragraph at a time.</summary>
internal sealed class DateReader(string article, DateOnly? published)
{
    private const int LastYear = 9999;

    private readonly DateAnchor anchor = new(published);
    private readonly DateLexicon lexicon = EnglishLexicon.Shared.Dates;

    /// <summary>Adds the dates of one paragraph to <paramref name="found"/>, in order of their place, and marks the tokens they hold.</summary>
    public void Read(TokenBlock block, List<DateMention> found)
    {
        DateText t = new(block, lexicon);
        ReadOnlySpan<Token> tokens = t.Tokens;
        anchor.StartParagraph();
        int free = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            if ((token.Kind != TokenKind.Number && !lexicon.Starts(token.Word)) || !DateGrammar.MayBegin(t, i))
                continue;
            if (ReadAt(t, block, i, free, found) is { } end)
            {
                free = end;
                i = end - 1;
            }
        }
    }

    /// <summary>Reads what begins at a token; null where nothing does, else the token after it.</summary>
    private int? ReadAt(in DateText t, TokenBlock block, int at, int free, List<DateMention> found)
    {
        if (ClockTimes.MayBegin(t, at))
        {
            if (ClockTimes.TryRange(t, at, out TimeOnly from, out TimeOnly to, out int rangeEnd))
            {
                Add(block, new() { First = at, End = rangeEnd, Form = PhraseForm.Clock, Clock = from, ClockEnd = to, Note = "" }, found);
                return rangeEnd;
            }
            if (ClockTimes.TryRead(t, at, out TimeOnly time, out int timeEnd))
                return ReadTimed(t, block, at, timeEnd, time, found);
        }
        if (!DateIntervals.TryRead(t, at, anchor, out DatePhrase phrase))
            return null;
        // "between now and November 2001", read in 2012: no time is between them, and each is a date by itself.
        if (phrase.Value is { IsInterval: true, Earliest: { } earliest, Latest: { } latest } && latest < earliest)
            return null;
        // "next fall" in the last year that there is: EDTF writes four digits.
        if (phrase.Value.Start?.Year > LastYear || phrase.Value.End?.Year > LastYear)
            return null;
        phrase.First = Math.Max(phrase.First, free);
        if (t.Is(phrase.End - 1, '.') && (phrase.End == t.Count || t.IsSentenceStart(phrase.End)))
            phrase.End--;
        TakeDateline(t, ref phrase);
        if (phrase.IsSingle && phrase.Value.Start is { IsDay: true } day && TryTimeBehind(t, phrase.End, out TimeOnly behind, out int end))
        {
            phrase.Value = new(day with { Time = behind });
            phrase.End = end;
        }
        Add(block, phrase, found);
        return phrase.End;
    }

    /// <summary>A time of day, with the date behind it if there is one: "10 a.m. on Tuesday", "2:30 the next day".</summary>
    private int ReadTimed(in DateText t, TokenBlock block, int at, int end, TimeOnly time, List<DateMention> found)
    {
        int next = t.Role(end) is DateRole.On || t.Is(end, ',') ? end + 1 : end;
        if (t.Role(next) == DateRole.The)
            next++;
        if (DateIntervals.TryRead(t, next, anchor, out DatePhrase date) && date.IsSingle && date.Value.Start is { IsDay: true } day && date.First >= end)
        {
            date.First = at;
            date.Value = new(day with { Time = time });
            Add(block, date, found);
            return date.End;
        }
        DatePhrase clock = anchor.Mentioned is { IsDay: true } mentioned
            ? DatePhrase.Of(at, end, mentioned with { Time = time, Qualifier = '\0' }, "on the day named before it")
            : new() { First = at, End = end, Form = PhraseForm.Clock, Clock = time, Note = "" };
        Add(block, clock, found);
        return end;
    }

    private static bool TryTimeBehind(in DateText t, int at, out TimeOnly time, out int end)
    {
        int i = t.Is(at, ',') ? at + 1 : at;
        if (t.Role(i) is DateRole.At)
            i++;
        return ClockTimes.TryRead(t, i, out time, out end, expected: true);
    }

    /// <summary>Where no date of publication was given, a full date that stands on a line of its own near the start of the text is taken for it.</summary>
    private void TakeDateline(in DateText t, ref DatePhrase phrase)
    {
        if (anchor.Day is not null || !phrase.IsSingle || phrase.Value.Start is not { IsDay: true } date || date.Earliest is not { } day
            || !Datelines.Is(t, phrase))
            return;
        anchor.TakeDateline(day);
        phrase.Remark("taken as the date of publication");
    }

    private void Add(TokenBlock block, in DatePhrase phrase, List<DateMention> found)
    {
        string note = phrase.Note ?? "";
        if (phrase.Relative && anchor.FromText)
            note = note.Length == 0 ? "counted from the date line of the text" : note + "; counted from the date line of the text";
        (DateKind kind, string edtf) = phrase.Form switch
        {
            PhraseForm.Length => (DateKind.Duration, phrase.Length.ToString()),
            PhraseForm.Repetition => (DateKind.Set, "R/" + phrase.Length),
            PhraseForm.Clock when phrase.ClockEnd is { } until => (DateKind.Interval, $"T{phrase.Clock:HH':'mm':'ss}/T{until:HH':'mm':'ss}"),
            PhraseForm.Clock => (DateKind.Date, $"T{phrase.Clock:HH':'mm':'ss}"),
            PhraseForm.Span => (DateKind.Duration, phrase.Value.ToString()),
            _ => (phrase.Value.WritesInterval ? DateKind.Interval : DateKind.Date, phrase.Value.ToString()),
        };
        ReadOnlySpan<Token> tokens = block.Tokens;
        int start = tokens[phrase.First].Start, length = tokens[phrase.End - 1].End - start;
        found.Add(new(article, start, length, block.Text.Substring(start, length), kind, edtf, phrase.Value.Earliest, phrase.Value.Latest, phrase.Relative, note));
        block.Use(phrase.First, phrase.End - phrase.First, kind == DateKind.Duration ? TokenUse.Duration : TokenUse.Date);
        if (phrase.Form == PhraseForm.Date && !phrase.Aside && (phrase.Value.Start ?? phrase.Value.End) is { HasYear: true } date)
            anchor.Mention(date with { Time = null }, phrase.Value, phrase.End, stated: !phrase.Relative && phrase.IsSingle);
    }
}
