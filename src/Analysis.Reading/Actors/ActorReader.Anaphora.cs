using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Actors;

/// <summary>Words that refer back: "its", "they", "he", "the two countries", "this former Soviet republic".</summary>
internal sealed partial class ActorReader
{
    /// <summary>Reads a reference; the token behind it, or <paramref name="i"/> where there is none.</summary>
    private int ReadAnaphora(int i)
    {
        int word = block[i].Word;
        if (anaphora.It.Contains(word))
            return Refer(i, referents.It(CountryBehind(i + 1)), "the state or body named first in the sentence");
        if (anaphora.They.Contains(word))
            return Refer(i, referents.They() is { Type: ActorType.State or ActorType.Agency or ActorType.Group or ActorType.ArmedGroup or ActorType.Organisation } they ? they : null, "the subject of the sentence before");
        if (anaphora.He.Contains(word))
        {
            if (!personNamed && cataphor < 0 && block[i].Word != 0 && OpensWithPreposition(i))
                cataphor = found.Count;
            if (people.Last is { } person)
                Add(i, i, person.Name, ActorType.Person, person.Country, person.Role, inferred: true, note: "the person named last");
            return i + 1;
        }
        if (word == anaphora.Both)
            return anaphora.PairNouns.Contains(WordAt(i + 1)) ? ReferToPair(i, i + 1) : i;
        if (WordAt(i + 1) == anaphora.Two)
        {
            int noun = i + 2;
            while (noun < end && noun < i + 4 && !anaphora.PairNouns.Contains(WordAt(noun)) && block[noun].Kind == TokenKind.Word)
                noun++;
            return noun < end && anaphora.PairNouns.Contains(WordAt(noun)) ? ReferToPair(i, noun) : i;
        }
        return ReadGroup(i);
    }

    /// <summary>Whether the sentence begins with a preposition or "while" close before: "During his visit to Y, Z …" speaks of Z.</summary>
    private bool OpensWithPreposition(int i)
    {
        for (int at = i - 1; at >= 0 && at >= i - 6; at--)
        {
            if (block[at].Kind != TokenKind.Word)
                continue;
            if ((lexicon.TagsOf(block[at].Word) & (WordTags.Prep | WordTags.Sub)) == 0)
                return false;
            return block[at].IsSentenceStart || (at >= 1 && IsMark(at - 1, ','));
        }
        return false;
    }

    /// <summary>Gives "his" at the beginning of a sentence to the person who is named behind it.</summary>
    private void NamePerson(Actor named)
    {
        if (cataphor >= 0 && !personNamed && cataphor < found.Count - 1 && found[cataphor] is { Inferred: true, Type: ActorType.Person } his)
            found[cataphor] = his with { Name = named.Name, Country = named.Country, Role = named.Role, Note = "the person named next" };
        personNamed = true;
    }

    private int WordAt(int i) => i < end ? block[i].Word : 0;

    private int Refer(int i, Actor? to, string note)
    {
        if (to is not null)
        {
            Actor actor = Add(i, i, to.Name, to.Type, to.Country, to.Role, inferred: true, note: note);
            referents.Continues(actor);
        }
        return i + 1;
    }

    private int ReferToPair(int first, int last)
    {
        if (referents.Two(anaphora.PeoplePairs.Contains(block[last].Word)) is not { } pair)
            return last + 1;
        Add(first, last, pair.First.Name, pair.First.Type, pair.First.Country, null, inferred: true, note: "one of the pair named last");
        Add(first, last, pair.Second.Name, pair.Second.Type, pair.Second.Country, null, inferred: true, note: "one of the pair named last");
        return last + 1;
    }

    /// <summary>"this former Soviet republic", "that country": the country named last that fits.</summary>
    private int ReadGroup(int i)
    {
        if (i + 1 >= end || !lexicon.CountryGroups.TryMatch(block.Tokens[..end], i + 1, out string[] countries, out int count))
            return i;
        // "the country" alone says too little; "this country", "that republic" point back.
        if (countries.Length == 0 && IsWord(i, anaphora.The))
            return i;
        if (referents.LastOf(countries) is not { } alpha3 || lexicon.CountryOf(alpha3) is not { } country)
            return i;
        Add(i, i + count, country.Name, ActorType.State, alpha3, null, inferred: true, note: "the country named last that fits");
        return i + 1 + count;
    }

    /// <summary>The country that "its exports to X" names behind "its".</summary>
    private string? CountryBehind(int i)
    {
        for (int at = i; at < end && at < i + 6; at++)
        {
            ref readonly Token t = ref block[at];
            if (t.Kind != TokenKind.Word)
                break;
            if (t.IsCapitalised && lexicon.Countries.Starts(t.Word) && TryCountry(at, out CountryName name, out _))
                return name.Country.Alpha3;
        }
        return null;
    }
}
