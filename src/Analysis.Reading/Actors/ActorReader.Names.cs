using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Actors;

/// <summary>Names that no table has: people, bodies and whatever else begins with a capital letter.</summary>
internal sealed partial class ActorReader
{
    private const int LongestName = 6;

    /// <summary>Whether a token can be part of a name: a capital letter, and no word that only begins a sentence or names a day.</summary>
    private bool IsNamePart(int i)
    {
        if (i >= end)
            return false;
        ref readonly Token t = ref block[i];
        if (t.Kind != TokenKind.Word || !t.IsCapitalised || t.Word == lexicon.Words.PossessiveS)
            return false;
        if (t.Word == 0)
            return true;
        WordTags tags = lexicon.TagsOf(t.Word);
        if (lexicon.GivenNames.Starts(t.Word) && (tags & ~(WordTags.Modal | WordTags.May | WordTags.Adj | WordTags.Time)) == 0)
            return true;
        // "Theresa May": behind a given name.
        if (i > 0 && !t.IsSentenceStart && lexicon.GivenNames.Starts(block[i - 1].Word) && block[i - 1].IsCapitalised && (tags & ~(WordTags.Modal | WordTags.May | WordTags.Time | WordTags.Adj)) == 0)
            return true;
        return tags == WordTags.None && !t.IsSentenceStart;
    }

    private bool HasNameAfter(int i) => IsNamePart(i) && !TryHeadWord(i) && !(lexicon.Countries.Starts(block[i].Word) && TryCountry(i, out _, out _) && !IsGivenOrSurname(i))
        && !(lexicon.Organisations.Starts(block[i].Word) && TryOrganisation(i, out _, out _));

    private bool TryHeadWord(int i) => (lexicon.Roles.Starts(block[i].Word) || lexicon.Titles.Starts(block[i].Word)) && TryHead(i, out _) && !lexicon.GivenNames.Starts(block[i].Word);

    private bool IsGivenOrSurname(int i)
    {
        if (i >= end)
            return false;
        ref readonly Token t = ref block[i];
        return lexicon.GivenNames.Starts(t.Word) || people.Knows(block.Chars(t));
    }

    /// <summary>The last token of the name that begins at a token: capitals, initials, hyphens, and particles between them.</summary>
    private int NameEnd(int i)
    {
        int last = i;
        for (int parts = 1; parts < LongestName; parts++)
        {
            int next = last + 1;
            if (next < end && IsMark(next, '.') && block[next].IsGlued && block[last].Length == 1)
                next++;
            if (next + 1 < end && IsMark(next, '-') && block[next].IsGlued && block[next + 1].IsGlued && block[next + 1].Kind == TokenKind.Word)
            {
                last = next + 1;
                continue;
            }
            int over = next;
            while (over < end && over - next < 2 && anaphora.Particles.Contains(block[over].Word) && !block[over].IsCapitalised)
                over++;
            if (over + 1 < end && over > next && IsMark(over, '-'))
                over++;
            if (!IsNamePart(over) || (over > next && next == i + 1 && block[i].Length < 2))
                break;
            if (over == next && (lexicon.Countries.Starts(block[over].Word) && TryCountry(over, out CountryName c, out _) && c.Kind is not (CountryNameKind.City or CountryNameKind.Territory)))
                break;
            last = over;
        }
        return last;
    }

    private string FullName(int first, int last)
    {
        string words = pool.Of(WordsAt(first, last));
        return words.AsSpan().IndexOfAny('\n', '\r', '\t') >= 0 || words.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : words;
    }

    private int ReadName(int i)
    {
        ReadOnlySpan<Token> tokens = block.Tokens;
        Token t = tokens[i];
        if (!IsNamePart(i) && !(t.IsSentenceStart && t.Word != 0 && lexicon.TagsOf(t.Word) == WordTags.None && ((IsNamePart(i + 1) && tokens[i + 1].Word == 0) || (IsWord(i + 1, anaphora.And) && IsNamePart(i + 2)))))
            return i + 1;
        int last = NameEnd(i);
        string name = FullName(i, last);
        if (last == i)
            return ReadSingle(i, name);
        // The last word may say what it is: "Reliance Bank", "New People's Court".
        for (int at = last; at > i; at--)
        {
            if (TryHead(at, out Head head) && head.Next == last + 1 && head.Role.Type == ActorType.Agency)
            {
                string? country = null;
                int stop = ReadTail(last + 1, ref country);
                Add(i, stop - 1, pool.Of(WordsAt(i, stop - 1)), OrganisationType(head.Role), country, head.Role.Role);
                RememberAcronym(stop, pool.Of(WordsAt(i, stop - 1)), OrganisationType(head.Role), country, head.Role.Role);
                return stop;
            }
        }
        if (TryHeadAfter(last + 1, out int headAt, out Head behind) && !behind.Title && behind.Role.Type == ActorType.Agency && !IsPossessive(last + 1))
        {
            Add(i, behind.Next - 1, pool.Of(WordsAt(i, behind.Next - 1)), OrganisationType(behind.Role), null, behind.Role.Role);
            _ = headAt;
            return behind.Next;
        }
        if (people.Knows(name) || lexicon.GivenNames.Starts(t.Word) || (last > i && tokens[i].Length == 1) || IsOfPerson(last + 1))
        {
            Person person = people.Name(name, entities.LeaderOf(name), null, "");
            Add(i, last, person.Name, ActorType.Person, person.Country, person.Role, note: person.Note);
            return last + 1;
        }
        if (people.TrySurname(name.AsSpan(name.LastIndexOf(' ') + 1), out Person known) && known.Name.EndsWith(name, StringComparison.Ordinal))
        {
            Add(i, last, known.Name, ActorType.Person, known.Country, known.Role, note: "by surname");
            return last + 1;
        }
        if (titleCase)
            return last + 1;
        ActorType type = IsMark(last + 1, '(') && last + 2 < end && (tokens[last + 2].Flags & TokenFlags.Upper) != 0 ? ActorType.Organisation : ActorType.Name;
        Add(i, last, name, type, null, null);
        RememberAcronym(last + 1, name, type, null, null);
        return last + 1;
    }

    /// <summary>Whether what follows is a person's age or relative clause: ", 45," or ", who".</summary>
    private bool IsOfPerson(int i) => IsMark(i, ',') && i + 1 < end && anaphora.Who == block[i + 1].Word && anaphora.Who != 0;

    private int ReadSingle(int i, string name)
    {
        ref readonly Token t = ref block[i];
        if (people.TrySurname(name, out Person person))
        {
            Add(i, i, person.Name, ActorType.Person, person.Country, person.Role, note: "by surname");
            return i + 1;
        }
        if (acronyms.TryGetValue(name, out var body))
        {
            Add(i, i, body.Name, body.Type, body.Country, body.Role, note: "by its initials");
            return i + 1;
        }
        if ((t.Flags & TokenFlags.Upper) != 0 && t.Length is >= 2 and <= 6)
        {
            if (i > 0 && IsMark(i - 1, '('))
                return i + 1;
            Add(i, i, name, ActorType.Name, null, null);
            return i + 1;
        }
        if (titleCase)
            return i + 1;
        bool given = lexicon.GivenNames.Starts(t.Word);
        if (t.IsSentenceStart && !given && !ActsBehind(i + 1))
            return i + 1;
        if (given)
            people.Name(name, null, null, "");
        Add(i, i, name, given ? ActorType.Person : ActorType.Name, null, null);
        return i + 1;
    }

    /// <summary>Whether a name at the beginning of a sentence is followed by what a name is followed by: a verb, "'s", "and" or a comma.</summary>
    private bool ActsBehind(int i)
    {
        if (i >= end)
            return false;
        if (IsPossessive(i))
            return true;
        int word = block[i].Word;
        // "Diaz later met"
        if (i + 1 < end && (lexicon.TagsOf(word) & WordTags.Adv) != 0)
            word = block[++i].Word;
        if (i + 1 < end && block[i + 1].IsCapitalised && word == anaphora.And)
            return true;
        return word != 0 && ((lexicon.TagsOf(word) & (WordTags.Be | WordTags.Have | WordTags.Do | WordTags.Modal)) != 0
            || (lexicon.VerbOf(word) is { Verb: not null, Forms: var f } && (f & (VerbForms.Past | VerbForms.Third)) != 0));
    }

    /// <summary>Remembers "International Criminal Court (ICC)".</summary>
    private void RememberAcronym(int i, string name, ActorType type, string? country, string? role)
    {
        if (i + 2 < end && IsMark(i, '(') && IsMark(i + 2, ')') && (block[i + 1].Flags & TokenFlags.Upper) != 0)
            acronyms[block.Text.Substring(block[i + 1].Start, block[i + 1].Length)] = (name, type, country, role);
    }
}
