using System.Runtime.InteropServices;
using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>
/// Finds what a clause states of an event beside its parties: the weapons and the amount. Both stand with the verb or noun that names the
/// event, not in another clause: in "X, which bought 50 tanks, met Y" the tanks are no part of the meeting.
/// </summary>
internal sealed class Particulars(VerbCoder verbs)
{
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private readonly List<Actor> weapons = [];
    private TokenBlock block = null!;
    private ChunkList chunks = null!;
    private List<Clause> clauses = [];
    private Figure? money, counted, share;

    /// <summary>The sentence.</summary>
    public void Take(TokenBlock block, ChunkList chunks, List<Clause> clauses) => (this.block, this.chunks, this.clauses) = (block, chunks, clauses);

    /// <summary>What is stated of an event; money counts before things counted, these before a share.</summary>
    public Stated Of(in Coded code, ReadOnlySpan<Actor> actors, ReadOnlySpan<Figure> figures)
    {
        // What is condemned or looked into is another event.
        if (code.Cameo.Root() is 9 or 11 || (figures.IsEmpty && !HasWeapon(actors)))
            return default;
        weapons.Clear();
        (money, counted, share) = (null, null, null);
        if (code.Depth == Coded.NounDepth)
            OfNoun(code, actors, figures);
        else
            OfVerb(code, actors, figures);
        Figure? amount = money ?? counted ?? share;
        if (weapons.Count == 0)
            return new(null, default, amount);
        weapons.Sort(static (x, y) => x.Start.CompareTo(y.Start));
        int start = weapons[0].Start, end = weapons[^1].Start + weapons[^1].Length;
        return new(Names(), TextSpan.FromBounds(start, end), amount);
    }

    private static bool HasWeapon(ReadOnlySpan<Actor> actors)
    {
        foreach (Actor actor in actors)
        {
            if (actor.Type == ActorType.Weapon)
                return true;
        }
        return false;
    }

    private void OfVerb(in Coded code, ReadOnlySpan<Actor> actors, ReadOnlySpan<Figure> figures)
    {
        Clause clause = clauses[code.Clause];
        bool passive = chunks[clause.Verb].Has(VerbTraits.Passive);
        // "60 tanks were sold to X": what stands before the verb is what is done to.
        if (passive && clause.Subject >= 0)
            Walk(clause.Subject, clause.Verb, -1, actors, figures);
        // "used drones to attack X"
        if (clause.Link == ClauseLink.Infinitive && clause.Governor >= 0 && clauses[clause.Governor].Object is var used and >= 0 && used < clause.Verb)
            TakeWeapons(used, actors);
        // "Drones of X struck Y"
        if (!passive && clause.Subject >= 0)
            TakeWeapons(clause.Subject, actors);
        Walk(clause.Verb + 1, chunks.Count, -1, actors, figures);
    }

    private void OfNoun(in Coded code, ReadOnlySpan<Actor> actors, ReadOnlySpan<Figure> figures)
    {
        int at = 0;
        while (at < chunks.Count && chunks[at].Last < code.Trigger)
            at++;
        // "X's exports to Y reached 200 million dollars": the verb goes on with its subject.
        int verb = code.Clause >= 0 && clauses[code.Clause].Subject == at ? clauses[code.Clause].Verb : -1;
        Walk(at, chunks.Count, verb, actors, figures);
    }

    /// <summary>Takes what noun phrases state from one chunk up to another, as far as the clause goes.</summary>
    /// <param name="from">The first chunk.</param>
    /// <param name="to">The chunk behind the last.</param>
    /// <param name="over">A verb to go on over, -1 for none.</param>
    /// <param name="actors">The actors of the paragraph.</param>
    /// <param name="figures">The figures of the paragraph.</param>
    private void Walk(int from, int to, int over, ReadOnlySpan<Actor> actors, ReadOnlySpan<Figure> figures)
    {
        for (int at = from; at < to; at++)
        {
            switch (chunks[at].Kind)
            {
                case ChunkKind.Break or ChunkKind.Subordinator or ChunkKind.That or ChunkKind.Relative:
                    return;
                case ChunkKind.Verb when at != over && !IsPartOf(at):
                    return;
                case ChunkKind.Noun when at > from && at + 1 < to && at + 1 != over && chunks[at + 1].Kind == ChunkKind.Verb && chunks[at + 1].Has(VerbTraits.Finite):
                    return;
                case ChunkKind.Noun when !chunks[at].IsTime:
                    TakeWeapons(at, actors);
                    if (at == 0 || chunks[at - 1].Kind != ChunkKind.Preposition || !words.Places.Contains(chunks[at - 1].Word))
                        TakeFigures(at, actors, figures);
                    break;
            }
        }
    }

    /// <summary>Whether a verb is part of the event: "to sell" in "agreed to sell", "worth" and the like that describe a noun.</summary>
    private bool IsPartOf(int verb)
    {
        for (int c = 0; c < clauses.Count; c++)
        {
            if (clauses[c].Verb == verb)
                return verbs.IsConsumed(c) || (chunks[verb].Has(VerbTraits.Ing) && chunks[verb].Verb is { Uses: VerbUses.None });
        }
        return false;
    }

    private void TakeWeapons(int chunk, ReadOnlySpan<Actor> actors)
    {
        int start = block[chunks[chunk].First].Start, end = block[chunks[chunk].Last].End;
        for (int i = FirstFrom(actors, start); i < actors.Length && actors[i].Start < end; i++)
        {
            if (actors[i].Type == ActorType.Weapon && !weapons.Contains(actors[i]))
                weapons.Add(actors[i]);
        }
    }

    private void TakeFigures(int chunk, ReadOnlySpan<Actor> actors, ReadOnlySpan<Figure> figures)
    {
        int start = block[chunks[chunk].First].Start, end = block[chunks[chunk].Last].End;
        foreach (Figure figure in figures)
        {
            if (figure.Start < start)
                continue;
            if (figure.Start >= end)
                return;
            if (IsReference(figure, actors))
                continue;
            switch (figure.Kind)
            {
                case FigureKind.Money:
                    money ??= figure;
                    break;
                case FigureKind.Count:
                case FigureKind.Measure when chunk + 1 < chunks.Count && chunks[chunk + 1].Kind == ChunkKind.Preposition && chunks[chunk + 1].Word == words.OfWord:
                    counted ??= figure;
                    break;
                case FigureKind.Percent or FigureKind.Fraction:
                    share ??= figure;
                    break;
            }
        }
    }

    /// <summary>"the two countries" counts nothing.</summary>
    private static bool IsReference(Figure figure, ReadOnlySpan<Actor> actors)
    {
        for (int i = FirstFrom(actors, figure.Start + figure.Length) - 1; i >= 0 && actors[i].Start + actors[i].Length >= figure.Start; i--)
        {
            if (actors[i].Inferred && actors[i].Start <= figure.Start)
                return true;
        }
        return false;
    }

    private string Names()
    {
        if (weapons.Count == 1)
            return weapons[0].Name;
        List<string> names = [];
        foreach (Actor weapon in CollectionsMarshal.AsSpan(weapons))
        {
            if (!names.Contains(weapon.Name))
                names.Add(weapon.Name);
        }
        return string.Join("; ", names);
    }

    /// <summary>The first actor that begins at a place or behind it; actors stand in order of place.</summary>
    private static int FirstFrom(ReadOnlySpan<Actor> actors, int start)
    {
        int low = 0, high = actors.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (actors[middle].Start < start)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

/// <summary>What is stated of an event beside its parties.</summary>
/// <param name="Weapons">The canonical names of the weapons, in order of place, joined by "; "; null for none.</param>
/// <param name="WeaponPlace">From the first weapon's words to the last one's.</param>
/// <param name="Amount">The amount, or null.</param>
internal readonly record struct Stated(string? Weapons, TextSpan WeaponPlace, Figure? Amount);
