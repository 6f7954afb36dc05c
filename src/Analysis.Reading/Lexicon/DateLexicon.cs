using System.Globalization;
using Analysis.Dates;

namespace Analysis.Lexicon;

/// <summary>The tables of <c>data/lexicon/dates</c>: what each word is to the reader of dates, one array read a word.</summary>
internal sealed class DateLexicon
{
    private static readonly string[] tables =
        ["months", "weekdays", "seasons", "units", "days", "modifiers", "numbers", "parts", "roles", "future", "past", "counted"];

    private readonly PhraseTable<DateWord> phrases = new();
    private readonly List<Holiday> holidays = [];
    private readonly List<EventDay> eventDays = [];
    private DateWord[] single = new DateWord[1024];
    private bool[] starts = new bool[1024];

    public DateLexicon(VocabularyBuilder words)
    {
        foreach (string table in tables)
        {
            foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows($"dates/{table}.csv"))
                Add(words, row["phrase"], Read(row));
        }
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("dates/holidays.csv"))
        {
            holidays.Add(new(Named<CalendarKind>(row["calendar"]), Number(row["month"]), Number(row["day"]), Named<HolidayRule>(row["rule"])));
            Add(words, row["phrase"], new(DateWordKind.Holiday, (short)(holidays.Count - 1), DateGuard.None));
        }
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("time-zones.csv"))
        {
            if (row["name"].Length > 1)
                Add(words, row["name"], new(DateWordKind.Role, (short)DateRole.Zone, DateGuard.None));
        }
        foreach (IReadOnlyDictionary<string, string> row in LexiconFile.Rows("dates/events.csv"))
        {
            string[] numbers = row["written"].Split('/');
            int[] told = [.. row["words"].Split(' ').Select(w => words.InternPhrase(w)[0])];
            eventDays.Add(new(Number(numbers[0]), Number(numbers[1]), new(Number(row["year"]), Number(row["month"]), Number(row["day"])), row["alone"] == "yes", told));
        }
    }

    /// <summary>The days that an event is known by.</summary>
    public IReadOnlyList<EventDay> EventDays => eventDays;

    /// <summary>Whether a date can begin with the word: all others are passed over.</summary>
    public bool Starts(int word) => (uint)word < (uint)starts.Length && starts[word];

    /// <summary>What the word is by itself.</summary>
    public DateWord Word(int word) => (uint)word < (uint)single.Length ? single[word] : default;

    /// <summary>The longest phrase of several words that begins here: "the day before yesterday", "New Year's Eve".</summary>
    public bool TryPhrase(ReadOnlySpan<Text.Token> tokens, int at, out DateWord word, out int count) => phrases.TryMatch(tokens, at, out word, out count);

    public Holiday Holiday(in DateWord word) => holidays[word.Value];

    private void Add(VocabularyBuilder words, string phrase, DateWord word)
    {
        int[] ids = words.InternPhrase(phrase);
        int largest = ids.Max();
        if (largest >= single.Length)
        {
            Array.Resize(ref single, largest * 2);
            Array.Resize(ref starts, largest * 2);
        }
        if (ids.Length > 1)
            phrases.Add(words, phrase, word);
        else if (single[ids[0]].Kind == DateWordKind.None)
            single[ids[0]] = word;
        starts[ids[0]] |= word.Kind switch
        {
            DateWordKind.Role => (DateRole)word.Value is DateRole.Quarter or DateRole.Semester or DateRole.Fiscal or DateRole.School or DateRole.Noon or DateRole.Midnight or DateRole.Opening or DateRole.Final or >= DateRole.Daily,
            DateWordKind.Suffix or DateWordKind.Future or DateWordKind.Past or DateWordKind.Counted or DateWordKind.Scale => false,
            _ => true,
        };
    }

    private static DateWord Read(IReadOnlyDictionary<string, string> row)
    {
        DateWordKind kind = Named<DateWordKind>(row["kind"]);
        string value = row["value"];
        int number = kind switch
        {
            DateWordKind.Unit => (int)Named<TimeUnit>(value),
            DateWordKind.Modifier => (int)Named<DateModifier>(value),
            DateWordKind.Part => (int)Named<DatePart>(value),
            DateWordKind.Role => (int)Named<DateRole>(value),
            _ => Number(value),
        };
        return new(kind, (short)number, row["guard"].Length == 0 ? DateGuard.None : Named<DateGuard>(row["guard"]));
    }

    private static T Named<T>(string name) where T : struct, Enum => Enum.Parse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
