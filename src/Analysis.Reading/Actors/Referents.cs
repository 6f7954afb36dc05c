namespace Analysis.Actors;

/// <summary>
/// What "its", "they" and "the two countries" can stand for. Of a sentence the first state or organisation that is neither a place nor
/// part of a title counts as its subject; of two states the pair named by "between" counts before the two named first.
/// </summary>
internal sealed class Referents
{
    private readonly List<Actor> sentence = [], acting = [];
    private readonly List<string> recent = [];
    private Actor? previousSubject;
    private (Actor First, Actor Second)? explicitPair, previousPair, previousPeople;

    /// <summary>Starts a new sentence; the one before becomes the previous.</summary>
    public void NextSentence()
    {
        if (sentence.Count > 0)
        {
            previousSubject = sentence[0];
            previousPair = explicitPair ?? FirstTwo(false) ?? previousPair;
        }
        previousPeople = FirstTwo(true) ?? previousPeople;
        sentence.Clear();
        acting.Clear();
        explicitPair = null;
    }

    /// <summary>Remembers a mention that can act.</summary>
    public void Acts(Actor actor) => sentence.Add(actor);

    /// <summary>Remembers a person or body with a country, one of a pair that is spoken of later.</summary>
    public void Person(Actor actor) => acting.Add(actor);

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

    /// <summary>What "the two countries" stands for; "the two leaders" stands for persons or bodies before states.</summary>
    public (Actor First, Actor Second)? Two(bool people)
    {
        if (people && (FirstTwo(true) ?? previousPeople) is { } leaders)
            return leaders;
        if (explicitPair is { } pair)
            return pair;
        if (FirstTwo(false) is { } two)
            return two;
        if (sentence.Find(IsState) is { } one && previousSubject is { Country: not null } subject && subject.Country != one.Country)
            return (subject, one);
        return previousPair ?? previousPeople;
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

    /// <summary>The first two of different countries in the sentence: states, or persons and bodies.</summary>
    private (Actor, Actor)? FirstTwo(bool people)
    {
        Actor? first = null;
        foreach (Actor a in people ? acting : sentence)
        {
            if (a.Country is null || (!people && !IsState(a)))
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
