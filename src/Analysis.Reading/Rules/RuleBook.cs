using Analysis.Lexicon;

namespace Analysis.Rules;

/// <summary>
/// The rules of one room: numbers them in the order in which its tables name them, compiles the tables, and turns a trace into names.
/// Tests make a book without one rule and read with it (ablation); the book that readers share has them all.
/// </summary>
/// <param name="lexicon">The words that start rules.</param>
/// <param name="without">The name of a rule to leave out, or null.</param>
internal sealed class RuleBook(EnglishLexicon lexicon, string? without = null)
{
    private readonly List<string> names = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<RuleTrace, string> traces = [];
    private readonly Lock gate = new();

    /// <summary>The names of all rules, those left out too, in order.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Compiles the rules of one stage, in the order in which they are to be tried.</summary>
    public RuleTable<TRead> Table<TRead>(params ReadOnlySpan<Rule<TRead>> rules) where TRead : Delegate
    {
        List<(Rule<TRead>, int)> kept = [];
        foreach (Rule<TRead> rule in rules)
        {
            int number = NumberOf(rule.Name);
            if (rule.Name != without)
                kept.Add((rule, number));
        }
        return new(lexicon, kept);
    }

    /// <summary>The names of the rules in a trace, in order, joined by commas; "" for none. Each combination is made once.</summary>
    public string NamesOf(in RuleTrace trace)
    {
        if (trace.IsEmpty)
            return "";
        lock (gate)
        {
            if (traces.TryGetValue(trace, out string? joined))
                return joined;
            RuleTrace of = trace;
            joined = string.Join(", ", names.Where((_, number) => of.Has(number)));
            traces.Add(trace, joined);
            return joined;
        }
    }

    private int NumberOf(string name)
    {
        if (numbers.TryGetValue(name, out int number))
            return number;
        if (names.Count == RuleTrace.Most)
            throw new InvalidOperationException($"A room can have {RuleTrace.Most} rules; '{name}' is one too many.");
        numbers.Add(name, number = names.Count);
        names.Add(name);
        return number;
    }
}
