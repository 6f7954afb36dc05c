namespace Analysis.Dates;

/// <summary>What a phrase gives.</summary>
internal enum PhraseForm : byte
{
    /// <summary>A date or an interval of dates.</summary>
    Date,

    /// <summary>A span counted from the anchor ("the past four years"): an interval in value, a length of time in kind.</summary>
    Span,

    /// <summary>A length of time without a place in the calendar.</summary>
    Length,

    /// <summary>A repetition: <see cref="DatePhrase.Length"/> is how often.</summary>
    Repetition,

    /// <summary>A time of day without a date.</summary>
    Clock,
}

/// <summary>A date as the grammar read it, before the year that it leaves out is filled in.</summary>
internal struct DatePhrase
{
    /// <summary>Its first token.</summary>
    public int First;

    /// <summary>The token after its last.</summary>
    public int End;

    public PhraseForm Form;
    public Edtf Value;
    public TimeLength Length;
    public TimeOnly Clock;

    /// <summary>The end of a range of times of day.</summary>
    public TimeOnly? ClockEnd;

    /// <summary>Whether it says a day or month and leaves the year to the reader.</summary>
    public bool YearMissing;

    /// <summary>Whether it is nothing but a weekday, whose week is left to the reader.</summary>
    public int Weekday;

    /// <summary>One more than the row of the holiday that is named, 0 for none: its day depends on the year.</summary>
    public int HolidayRow;

    /// <summary>Whether "next" stands before it.</summary>
    public bool Ahead;

    /// <summary>Whether "ended" stands before it.</summary>
    public bool Over;

    /// <summary>Whether it is only compared with: what follows is not counted from it.</summary>
    public bool Aside;

    public bool Relative;
    public string Note;

    public static DatePhrase Of(int first, int end, Edtf value, string note = "") =>
        new() { First = first, End = end, Value = value, Note = note, YearMissing = value.Start is { HasYear: false } };

    public static DatePhrase Of(int first, int end, EdtfDate date, string note = "") => Of(first, end, new Edtf(date), note);

    public static DatePhrase Counted(int first, int end, Edtf value, PhraseForm form = PhraseForm.Date, string note = "") =>
        new() { First = first, End = end, Value = value, Form = form, Relative = true, Note = note };

    /// <summary>The one date that it is, if it is one.</summary>
    public readonly bool IsSingle => Form == PhraseForm.Date && !Value.IsInterval && Value.Start is not null;

    /// <summary>Adds what was assumed to what is noted already.</summary>
    public void Remark(string remark) => Note = string.IsNullOrEmpty(Note) ? remark : Note.Contains(remark, StringComparison.Ordinal) ? Note : $"{Note}; {remark}";
}
