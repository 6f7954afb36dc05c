using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events.Grammar;

/// <summary>Verb groups: "has not been invited", "will meet", "to withdraw", and bare forms by their neighbours.</summary>
internal sealed partial class Chunker
{
    /// <summary>Reads a verb group; the token behind it, or <paramref name="i"/> where there is none.</summary>
    private int ReadVerb(int i)
    {
        ref readonly Token t = ref block[i];
        if (t.Word == 0)
            return i;
        WordTags tags = lexicon.TagsOf(t.Word);
        if ((tags & WordTags.Modal) != 0 && !(t.Capital(block.Text) || (t.IsCapitalised && (tags & WordTags.Time) != 0)))
            return ReadAuxiliaries(i);
        if ((tags & (WordTags.Be | WordTags.Have | WordTags.Do)) != 0)
            return ReadAuxiliaries(i);
        if (t.Word == words.To)
        {
            if (!IsInfinitive(i + 1))
                return i;
            int after = ReadAuxiliaries(i);
            // "a commitment not to attack"
            if (after > i && i > start && (TagsAt(i - 1) & WordTags.Neg) != 0 && chunks[^1].Kind == ChunkKind.Verb)
                chunks[^1].Traits |= VerbTraits.Negated;
            return after;
        }
        if (lexicon.VerbOf(t.Word) is not { Verb: { } verb, Forms: var forms } || t.Capital(block.Text))
            return i;
        VerbTraits traits = Bare(i, verb, forms);
        return traits == VerbTraits.None ? i : AddVerb(i, i, verb, traits);
    }

    private int AddVerb(int first, int main, Verb? verb, VerbTraits traits)
    {
        Add(ChunkKind.Verb, first, main);
        ref Chunk chunk = ref chunks[^1];
        (chunk.Verb, chunk.Traits, chunk.Head, chunk.Form) = (verb, traits, main, block[main].Word);
        return main + 1;
    }

    /// <summary>Whether "to" is followed by an infinitive: a base form (adverbs between) that is no capitalised name and no plain noun.</summary>
    private bool IsInfinitive(int i)
    {
        for (int at = i; at < end && at < i + 3; at++)
        {
            ref readonly Token t = ref block[at];
            VerbForm form = lexicon.VerbOf(t.Word);
            if (form.Verb is { } verb && (form.Forms & VerbForms.Base) != 0 && !t.IsCapitalised)
                return !verb.NounToo || !FollowsNoun(at) || StartsObject(at + 1);
            if ((TagsAt(at) & (WordTags.Adv | WordTags.Neg)) == 0 || (TagsAt(at) & WordTags.Det) != 0)
                return false;
        }
        return false;
    }

    /// <summary>Before "to" stands a noun that takes "to" and a noun: "response to attack", "ties to trade".</summary>
    private bool FollowsNoun(int at) => at >= 2 && lexicon.EventNouns.Starts(block[at - 2].Word) && Last(ChunkKind.Noun);

    /// <summary>Whether a token can begin the object of a verb.</summary>
    private bool StartsObject(int i)
    {
        if (i >= end)
            return false;
        ref readonly Token t = ref block[i];
        if (t.Kind == TokenKind.Number || (t.Kind == TokenKind.Symbol))
            return true;
        if (t.Kind != TokenKind.Word)
            return false;
        // "a cattle raid that killed": a relative clause, no object.
        if (t.Word == words.That && i + 1 < end && StartsVerb(i + 1))
            return false;
        return t.IsCapitalised || lexicon.IsNumber(t.Word) || (TagsAt(i) & (WordTags.Det | WordTags.Poss | WordTags.Pron)) != 0;
    }

    /// <summary>The traits of a verb form without auxiliary, or None where it is a noun or adjective here.</summary>
    private VerbTraits Bare(int i, Verb verb, VerbForms forms)
    {
        // "last year", "past week": an adjective before a time.
        if ((TagsAt(i) & WordTags.Adj) != 0 && (TagsAt(i + 1) & WordTags.Time) != 0)
            return VerbTraits.None;
        // "US arms exports": a noun of several words.
        if (lexicon.EventNouns.Starts(block[i].Word) && lexicon.EventNouns.TryMatch(block.Tokens[..end], i, out _, out int count) && count > 1)
            return VerbTraits.None;
        bool first = i == start || chunks.Count == 0;
        Token before = i > start ? block[i - 1] : default;
        int behind = chunks.Count - 1;
        while (behind > 0 && chunks[behind].Kind == ChunkKind.Quote)
            behind--;
        ChunkKind? last = first ? null : chunks[behind].Kind;
        bool noun = last == ChunkKind.Noun;
        if ((forms & VerbForms.Ing) != 0)
            return BareIng(i, first, last);
        if ((forms & (VerbForms.Past | VerbForms.Participle)) != 0)
        {
            // "accepted returned refugees": a participle before its noun.
            if (last == ChunkKind.Verb && (forms & VerbForms.Participle) != 0 && i + 1 < end && block[i + 1].Kind == TokenKind.Word && (TagsAt(i + 1) & ~WordTags.Adj) == 0)
                return VerbTraits.None;
            if (first)
                return StartsObject(i + 1) || TagsAt(i + 1) == WordTags.None ? VerbTraits.None : VerbTraits.Reduced | VerbTraits.Passive;
            if (last == ChunkKind.Preposition)
                return VerbTraits.None;
            if (WordAt(i + 1) == words.By || (forms & VerbForms.Past) == 0)
                return noun || last == ChunkKind.Comma || last == ChunkKind.Conjunction ? VerbTraits.Reduced | VerbTraits.Passive : VerbTraits.Finite;
            if (noun && words.Participles.Contains(block[i].Word) && (TagsAt(i + 1) & WordTags.Prep) != 0)
                return VerbTraits.Reduced | VerbTraits.Passive;
            if (last == ChunkKind.Conjunction && i + 1 < end && block[i + 1].Kind == TokenKind.Word && TagsAt(i + 1) == WordTags.None && !block[i + 1].IsCapitalised && !HasFinite())
                return VerbTraits.None;
            return VerbTraits.Finite | VerbTraits.BarePast;
        }
        if (first || before.Kind == TokenKind.Number)
            return VerbTraits.None;
        bool subject = noun || last == ChunkKind.Relative;
        bool third = (forms & VerbForms.Third) != 0;
        if (!verb.NounToo)
            return subject || last == ChunkKind.Conjunction ? VerbTraits.Finite : VerbTraits.None;
        if (last == ChunkKind.Relative || (noun && chunks[^1].IsPronoun && !chunks[^1].InPhrase))
            return VerbTraits.Finite;
        if (!noun || chunks[^1].IsTime)
            return VerbTraits.None;
        bool carries = (verb.Uses & (VerbUses.Light | VerbUses.Stop)) != 0 && lexicon.EventNouns.Starts(WordAt(i + 1)) && actorEnd[chunks[behind].First] > 0;
        // "X plans to sign": behind a name, before an infinitive.
        bool means = WordAt(i + 1) == words.To && IsInfinitive(i + 2) && chunks[^1].Kind == ChunkKind.Noun && (verb.Uses & (VerbUses.Intend | VerbUses.Refuse | VerbUses.Request)) != 0 && IsActorAtEnd(chunks[^1]);
        // "Xi praises normalisation": behind the name of somebody who is no country.
        bool named = third && chunks[^1].Kind == ChunkKind.Noun && IsActorAtEnd(chunks[^1]) && !lexicon.Countries.Starts(block[chunks[^1].Last].Word) && !lexicon.Organisations.Starts(block[chunks[^1].Last].Word)
            && block[chunks[^1].Last].IsCapitalised && i + 1 < end && block[i + 1].Kind == TokenKind.Word && (TagsAt(i + 1) & ~WordTags.Adj) == 0;
        if (means || named || StartsObject(i + 1) || carries || (third && HasParticle(verb, i + 1)) || (WordAt(i + 1) == words.That && i + 2 < end && !StartsVerb(i + 2)))
            return VerbTraits.Finite;
        return VerbTraits.None;
    }

    /// <summary>Whether a noun phrase ends with a mention of somebody.</summary>
    private bool IsActorAtEnd(in Chunk noun)
    {
        for (int t = noun.First; t <= noun.Last; t++)
        {
            if (actorEnd[t] == noun.Last + 1)
                return true;
        }
        return false;
    }

    private VerbTraits BareIng(int i, bool first, ChunkKind? last)
    {
        if (WordAt(i + 1) == words.OfWord && words.OfWord != 0)
            return VerbTraits.None;
        // "…, killing civilians": behind a comma it is a participle where what it is done to follows.
        if (last == ChunkKind.Comma && i + 1 < end && block[i + 1].Kind == TokenKind.Word && (TagsAt(i + 1) & ~(WordTags.Adj | WordTags.Det | WordTags.Quant | WordTags.Poss)) == 0)
            return VerbTraits.Ing;
        bool isNoun = lexicon.EventNouns.TryMatch(block.Tokens[..end], i, out _, out _) || lexicon.Roles.Starts(block[i].Word);
        if (isNoun && !StartsObject(i + 1))
            return VerbTraits.None;
        if (last == ChunkKind.Noun && !StartsObject(i + 1) && i + 1 < end && block[i + 1].Kind == TokenKind.Word && TagsAt(i + 1) == WordTags.None && isNoun)
            return VerbTraits.None;
        return first && !StartsObject(i + 1) && (TagsAt(i + 1) & (WordTags.Prep | WordTags.Adj)) == 0 && lexicon.EventNouns.Starts(WordAt(i + 1)) && WordAt(i + 2) != words.OfWord && lexicon.VerbOf(block[i].Word).Verb!.Uses == VerbUses.None ? VerbTraits.None : VerbTraits.Ing;
    }

    private bool HasParticle(Verb verb, int i)
    {
        int word = WordAt(i);
        if (word == 0)
            return false;
        foreach (VerbPattern pattern in verb.Patterns)
        {
            if (pattern.Particle == word)
                return true;
        }
        return false;
    }

    private bool HasFinite()
    {
        for (int c = chunks.Count - 1; c >= 0 && chunks[c].Kind is not (ChunkKind.Break or ChunkKind.Subordinator); c--)
        {
            if (chunks[c].Kind == ChunkKind.Verb && chunks[c].Has(VerbTraits.Finite))
                return true;
        }
        return false;
    }
}
