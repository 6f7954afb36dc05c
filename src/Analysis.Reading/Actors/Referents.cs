namespace Analysis.Actors;

/// <summary>
/// What "its", "they" and "the two countries" can stand for. Of a sentence the first state or organisation that is neither a place nor
/// part of a title counts as its subject; of two states the pair named by "between" counts before the two named first.
/// </summary>
internal sealed class Referents
{
    private readonly List<Actor> sentence = [];
    private readonly List<string> recent = [];
    private Actor? previousSubject;
    private (Actor First, Actor Second)? explicitPair, previousPair;

    /// <summary>Starts a new sentence; the one before becomes the previous.</summary>
    public void NextSentence()
    {
        if (sentence.Count > 0)
        {
            previousSubject = sentence[0];
            previousPair = explicitPair ?? FirstTwo() ?? previousPair;
        }
        sentence.Clear();
        explicitPair = null;
    }

    /// <summary>Remembers a mention that can act.</summary>
    public void Acts(Actor actor) => sentence.Add(actor);

    /// <summary>Remembers a reference that opens its sentence: it is the subject that the next sentence can go on with.</summary>
    public void Continues(Actor actor)
    {
        if (sentence.Count == 0)
            sentence.Add(actor);
    }

    /// <summary>Remembers a country, acting or not.</summary>
    public void Country(string alpha3)
    {
        if (recent.Count > 64)
            recent.RemoveRange(0, 32);
        recent.Add(alpha3);
    }

    /// <summary>Remembers two that "between" joins.</summary>
    public void Pair(Actor first, Actor second) => explicitPair = (first, second);

    /// <summary>What "it" or "its" stands for, leaving out a country that is named right behind ("its imports from X").</summary>
    public Actor? It(string? exceptCountry)
    {
        foreach (Actor a in sentence)
        {
            if (a.Country is null || a.Country != exceptCountry)
                return a;
        }
        return previousSubject is { } p && (p.Country is null || p.Country != exceptCountry) ? p : null;
    }

    /// <summary>What "they" stands for at the beginning of a sentence: the subject of the sentence before.</summary>
    public Actor? They() => sentence.Count > 0 ? sentence[0] : previousSubject;

    /// <summary>What "the two countries" stands for.</summary>
    public (Actor First, Actor Second)? Two()
    {
        if (explicitPair is { } pair)
            return pair;
        if (FirstTwo() is { } two)
            return two;
        if (sentence.Find(IsState) is { } one && previousSubject is { Country: not null } subject && subject.Country != one.Country)
            return (subject, one);
        return previousPair;
    }

    /// <summary>The country named last that is one of these (any, where none are given) and is not the subject of this sentence.</summary>
    public string? LastOf(string[] countries)
    {
        string? subject = sentence.Count > 0 ? sentence[0].Country : null;
        for (int i = recent.Count - 1; i >= 0; i--)
        {
            if (recent[i] != subject && (countries.Length == 0 || countries.Contains(recent[i])))
                return recent[i];
        }
        return null;
    }

    private (Actor, Actor)? FirstTwo()
    {
        Actor? first = null;
        foreach (Actor a in sentence)
        {
            if (!IsState(a))
                continue;
            if (first is null)
                first = a;
            else if (first.Country != a.Country)
                return (first, a);
        }
        return null;
    }

    private static bool IsState(Actor a) => a.Country is not null && a.Type is ActorType.State;
}
