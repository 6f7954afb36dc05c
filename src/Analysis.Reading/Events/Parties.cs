using Analysis.Actors;
using Analysis.Events.Grammar;
using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Events;

/// <summary>Tells who a noun phrase, its owner or its modifiers name.</summary>
internal sealed class Parties
{
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly SentenceWords words = EnglishLexicon.Shared.SentenceWords;
    private TokenBlock block = null!;
    private int[] actorAt = [], actorEnd = [];
    private int[] lastToken = [];

    /// <summary>Where the sentence happens, for those of whom it does not say whose they are.</summary>
    public Scene Scene { get; set; }

    /// <summary>For the first token of a mention the token behind it, else 0.</summary>
    public int[] ActorEnd => actorEnd;

    /// <summary>Takes the actors of a paragraph: each mention gets its tokens; of nested mentions the longest counts.</summary>
    public void Take(TokenBlock block, ReadOnlySpan<Actor> actors)
    {
        this.block = block;
        int count = block.Count;
        if (actorAt.Length < count)
        {
            actorAt = new int[Math.Max(count, 1024)];
            actorEnd = new int[actorAt.Length];
        }
        if (lastToken.Length < actors.Length)
            lastToken = new int[Math.Max(actors.Length, 256)];
        actorAt.AsSpan(0, count).Fill(-1);
        actorEnd.AsSpan(0, count).Clear();
        int token = 0;
        for (int a = 0; a < actors.Length; a++)
        {
            while (token < count && block[token].Start < actors[a].Start)
                token++;
            int last = token;
            while (last + 1 < count && block[last + 1].End <= actors[a].Start + actors[a].Length)
                last++;
            lastToken[a] = last;
            if (token >= count || actorAt[token] >= 0)
                continue;
            actorAt[token] = a;
            if (actors[a].Type is not (ActorType.Weapon or ActorType.Name))
                actorEnd[token] = last + 1;
        }
    }

    /// <summary>The actor whose mention begins at a token; -1 for none.</summary>
    public int ActorStart(int token) => actorAt[token];

    /// <summary>The actor whose mention covers a token, not looking before <paramref name="from"/>; -1 for none.</summary>
    public int ActorOver(int token, int from, ReadOnlySpan<Actor> actors)
    {
        for (int at = token; at >= from && at > token - 12; at--)
        {
            if (actorAt[at] is var a && a >= 0 && lastToken[a] >= token)
                return actors[a].Type == ActorType.Weapon ? -1 : a;
        }
        return -1;
    }

    /// <summary>The party that a noun phrase is: its head's actor, else the owner or modifier that gives its country.</summary>
    public Party Of(ChunkList chunks, int index, ReadOnlySpan<Actor> actors)
    {
        if (index < 0)
            return Party.None;
        ref Chunk noun = ref chunks[index];
        int actor = ActorOver(noun.Head, noun.First, actors);
        if (actor >= 0 && actors[actor].Country is null && PairBehind(chunks, index, actors) is { Exists: true } both)
            return both;
        if (actor >= 0)
            return new(noun.First, noun.Last, actor, actors[actor].Country ?? CountryOf(noun, actors) ?? CountryBehind(chunks, index, actors), IsPair(actor, actors));
        if (Same(chunks, index) is var before && before >= 0)
            return Of(chunks, before, actors) with { First = noun.First, Last = noun.Last };
        return new(noun.First, noun.Last, -1, (words.Relations.Contains(block[noun.Head].Word) ? CountryOf(noun, actors) : CountryIn(noun, actors)) ?? CountryBehind(chunks, index, actors), false);
    }

    /// <summary>The party that owns what the head of a noun phrase names: "Israel" in "Israel's exports", "the two countries" in "their ties".</summary>
    public Party Owner(in Chunk noun, ReadOnlySpan<Actor> actors)
    {
        if (noun.Owned > noun.First)
        {
            int last = noun.Owned - 2;
            if (last < noun.First)
                return Party.None;
            int actor = ActorOver(last, noun.First, actors);
            if (actor >= 0)
                return new(noun.First, last, actor, actors[actor].Country, IsPair(actor, actors));
            return Party.None;
        }
        int first = actorAt[noun.First];
        return first >= 0 && actors[first].Inferred && (lexicon.TagsOf(block[noun.First].Word) & WordTags.Poss) != 0 && noun.Last > noun.First
            ? new(noun.First, noun.First, first, actors[first].Country, IsPair(first, actors)) : Party.None;
    }

    /// <summary>The actors named inside a noun phrase before a token: "Israeli" before "attack", both in "Tehran-Baku relations".</summary>
    public (Party First, Party Second) Modifiers(in Chunk noun, int before, ReadOnlySpan<Actor> actors)
    {
        Party first = Party.None, second = Party.None;
        for (int t = noun.First; t < before; t++)
        {
            if (actorAt[t] < 0 || actors[actorAt[t]].Type is ActorType.Weapon)
                continue;
            Party party = new(t, Math.Min(lastToken[actorAt[t]], before - 1), actorAt[t], actors[actorAt[t]].Country, IsPair(actorAt[t], actors));
            if (!first.Exists)
                first = party;
            else if (!second.Exists)
                second = party;
            t = party.Last;
        }
        return (first, second);
    }

    /// <summary>Whether the words can act: they name an actor, or are headed by a noun for people or bodies.</summary>
    public bool Acts(Party party, ReadOnlySpan<Actor> actors)
    {
        if (!party.Exists)
            return false;
        if (party.Actor >= 0)
            return actors[party.Actor].Type != ActorType.Weapon;
        for (int t = party.First; t <= party.Last; t++)
        {
            if (lexicon.Roles.Starts(block[t].Word) && lexicon.Roles.TryMatch(block.Tokens[..(party.Last + 1)], t, out _, out int count) && t + count == party.Last + 1)
                return true;
        }
        ref readonly Token head = ref block[party.Last];
        return head.IsCapitalised && !head.IsSentenceStart && head.Kind == TokenKind.Word && (lexicon.TagsOf(head.Word) & WordTags.Time) == 0;
    }

    /// <summary>People or bodies of whom nothing says whose they are belong to where the sentence happens: "police arrested protesters" in X.</summary>
    public Party AtHome(Party party, ReadOnlySpan<Actor> actors)
    {
        if (!party.Exists || party.Country is not null || Scene.Country is null || (party.Actor >= 0 && actors[party.Actor].Type is not (ActorType.Group or ActorType.Agency)))
            return party;
        RoleNoun role = EntityEvidence.RoleOf(block, party.First, party.Last);
        return role.Id == 0 || role.Role is "IGO" or "BUS" or "MED" or "NGO" or "UAF" or "" || lexicon.EntityWords.Foreign.Contains(block[party.Last].Word) ? party : party with { Country = Scene.Country };
    }

    /// <summary>The country that the owner of a noun phrase gives it; an owner's neighbour or ally is of another, which only a modifier can name.</summary>
    private string? CountryOf(in Chunk noun, ReadOnlySpan<Actor> actors)
    {
        Party owner = Owner(noun, actors);
        return !words.Relations.Contains(block[noun.Head].Word) ? owner.Country
            : Modifiers(noun with { First = owner.Exists ? owner.Last + 1 : noun.First }, noun.Head, actors).First.Country;
    }

    /// <summary>The first country that a noun phrase names, or null.</summary>
    public string? CountryIn(in Chunk noun, ReadOnlySpan<Actor> actors)
    {
        for (int t = noun.First; t <= noun.Last; t++)
        {
            if (actorAt[t] >= 0 && actors[actorAt[t]].Country is { } country)
                return country;
        }
        return null;
    }

    private static bool IsPair(int actor, ReadOnlySpan<Actor> actors) =>
        actor + 1 < actors.Length && actors[actor + 1].Start == actors[actor].Start && actors[actor + 1].Length == actors[actor].Length && actors[actor].Inferred;

    /// <summary>"senior officials from both countries": the pair behind "of" or "from".</summary>
    private Party PairBehind(ChunkList chunks, int index, ReadOnlySpan<Actor> actors)
    {
        if (index + 2 >= chunks.Count || chunks[index + 1].Kind != ChunkKind.Preposition || (chunks[index + 1].Word != words.OfWord && chunks[index + 1].Word != words.From) || chunks[index + 2].Kind != ChunkKind.Noun)
            return Party.None;
        int actor = ActorOver(chunks[index + 2].Head, chunks[index + 2].First, actors);
        return actor >= 0 && IsPair(actor, actors) ? new(chunks[index].First, chunks[index].Last, actor, actors[actor].Country, true) : Party.None;
    }

    /// <summary>For "that program" and the like the noun phrase before with the same head, -1 for none.</summary>
    private int Same(ChunkList chunks, int index)
    {
        ref Chunk noun = ref chunks[index];
        int first = block[noun.First].Word;
        if (noun.Last == noun.First || first == 0 || (first != words.That && first != words.This))
            return -1;
        ReadOnlySpan<char> head = block.Chars(block[noun.Head]);
        for (int at = index - 1; at >= 0; at--)
        {
            if (chunks[at].Kind == ChunkKind.Noun && chunks[at].Last > chunks[at].First && block.Chars(block[chunks[at].Head]).SequenceEqual(head))
                return at;
        }
        return -1;
    }

    /// <summary>The country of "a military academy in Tripoli": named behind "of", "in", "from" or "by" directly.</summary>
    private string? CountryBehind(ChunkList chunks, int index, ReadOnlySpan<Actor> actors)
    {
        for (int at = index + 1, hops = 0; hops < 2 && at + 1 < chunks.Count && chunks[at].Kind == ChunkKind.Preposition && chunks[at + 1].Kind == ChunkKind.Noun; at += 2, hops++)
        {
            if (!words.Belonging.Contains(chunks[at].Word) && !words.Places.Contains(chunks[at].Word))
                return null;
            if (CountryIn(chunks[at + 1], actors) is { } country)
                return country;
        }
        return null;
    }
}
