namespace Analysis.Events.Grammar;

/// <summary>Noun phrases that "and" or commas join.</summary>
internal sealed partial class ClauseReader
{
    /// <summary>Whether a noun phrase is joined to one before it: "X and Y", "X, Y and Z".</summary>
    private bool Coordinates(int i, out int with)
    {
        with = -1;
        int at = i - 1;
        bool joined = Is(at, ChunkKind.Conjunction);
        if (joined)
            at--;
        if (Is(at, ChunkKind.Comma))
        {
            at--;
            // "visited Baku, and the agency …": a comma before "and" joins two only at the end of a list.
            if (joined ? !EndsList(at) : !ListFollows(i))
                return false;
        }
        else if (!joined)
        {
            return false;
        }
        if (!Is(at, ChunkKind.Noun) || chunks[at].IsTime || chunks[i].InPhrase)
            return false;
        with = at;
        bool verbFollows = Is(i + 1, ChunkKind.Verb) && chunks[i + 1].Has(VerbTraits.Finite);
        // "… attacked X and Y condemned it": Y begins a clause of its own.
        return !verbFollows || with == pending || (pending >= 0 && with > pending && (lastFinite < 0 || pending > clauses[lastFinite].Verb)) || (pending >= 0 && LastOfChain(pending) == with);
    }

    /// <summary>Whether a noun phrase is joined to one before it.</summary>
    private bool EndsList(int i)
    {
        for (int at = i - 1; at >= 0 && at >= i - 4; at--)
        {
            if (chunks[at].Next == i)
                return true;
        }
        return false;
    }

    private int LastOfChain(int i)
    {
        while (chunks[i].Next >= 0)
            i = chunks[i].Next;
        return i;
    }

    /// <summary>Whether "B" in "A, B and C" goes on as a list.</summary>
    private bool ListFollows(int i)
    {
        for (int at = i + 1, steps = 0; steps < 4; steps++)
        {
            if (Is(at, ChunkKind.Comma) && Is(at + 1, ChunkKind.Conjunction))
                at++;
            if (Is(at, ChunkKind.Conjunction))
                return Is(at + 1, ChunkKind.Noun);
            if (!Is(at, ChunkKind.Comma) || !Is(at + 1, ChunkKind.Noun))
                return false;
            at += 2;
        }
        return false;
    }
}
