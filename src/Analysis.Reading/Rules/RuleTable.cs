using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Rules;

/// <summary>A rule as a compiled table holds it.</summary>
/// <param name="Read">What it does.</param>
/// <param name="Number">Its number in the <see cref="RuleBook"/>, for the trace.</param>
internal readonly record struct RuleEntry<TRead>(TRead Read, int Number) where TRead : Delegate;

/// <summary>
/// The rules of one stage, compiled by the word that starts them: two array reads give those that may hold at a token, in the order in which they
/// are tried. A rule that is switched off is not in the table, so that no reader asks for it.
/// </summary>
internal sealed class RuleTable<TRead> where TRead : Delegate
{
    private readonly byte[] groupOf;
    private readonly RuleEntry<TRead>[][] groups;
    private readonly RuleEntry<TRead>[] digits;

    internal RuleTable(EnglishLexicon lexicon, IReadOnlyList<(Rule<TRead> Rule, int Number)> rules)
    {
        groupOf = new byte[lexicon.Words.Count];
        List<RuleEntry<TRead>[]> found = [];
        Dictionary<RuleTrace, byte> known = [];
        for (int word = 0; word < groupOf.Length; word++)
        {
            RuleTrace started = default;
            for (int i = 0; i < rules.Count; i++)
            {
                if (rules[i].Rule.Start.Word(lexicon, word))
                    started.Mark(i);
            }
            if (!known.TryGetValue(started, out byte group))
            {
                known.Add(started, group = checked((byte)found.Count));
                found.Add([.. rules.Where((_, i) => started.Has(i)).Select(r => new RuleEntry<TRead>(r.Rule.Read, r.Number))]);
            }
            groupOf[word] = group;
        }
        groups = [.. found];
        digits = [.. rules.Where(r => r.Rule.Start.Digits).Select(r => new RuleEntry<TRead>(r.Rule.Read, r.Number))];
    }

    /// <summary>The rules that digits may start.</summary>
    public ReadOnlySpan<RuleEntry<TRead>> AtDigits => digits;

    /// <summary>The rules that a word or mark may start; 0 for one that the lexicon does not know.</summary>
    public ReadOnlySpan<RuleEntry<TRead>> AtWord(int word) => groups[groupOf[word]];

    /// <summary>The rules that a token may start.</summary>
    public ReadOnlySpan<RuleEntry<TRead>> At(in Token token) => token.Kind == TokenKind.Number ? digits : AtWord(token.Word);
}
