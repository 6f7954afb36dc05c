using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Actors;

/// <summary>Reads the actors of a text from its tokens, a paragraph at a time, and remembers people and pairs for later mentions.</summary>
internal sealed partial class ActorReader(string article, EntityTable entities)
{
    private readonly EnglishLexicon lexicon = EnglishLexicon.Shared;
    private readonly AnaphoraWords anaphora = EnglishLexicon.Shared.Anaphora;
    private readonly People people = new();
    private readonly Referents referents = new();
    private readonly Dictionary<string, (string Name, ActorType Type, string? Country, string? Role)> acronyms = new(StringComparer.Ordinal);
    private readonly WordPool pool = new();
    private TokenBlock block = null!;
    private List<Actor> found = null!;
    private Figure[] figures = [];
    private int end, figureAt;
    private int cataphor;
    private bool lastWasPlace, titleCase, personNamed;

    /// <summary>Adds the actors of one paragraph to <paramref name="found"/>, in order of their place.</summary>
    /// <param name="block">The paragraph.</param>
    /// <param name="figures">Its figures: "US$5 million" names no state.</param>
    /// <param name="found">Where the actors go.</param>
    public void Read(TokenBlock block, Figure[] figures, List<Actor> found)
    {
        (this.block, this.figures, this.found, figureAt) = (block, figures, found, 0);
        int first = found.Count;
        foreach (TextSpan sentence in block.Sentences)
        {
            referents.NextSentence();
            (lastWasPlace, personNamed) = (false, false);
            end = sentence.End;
            titleCase = IsTitleCase(sentence);
            cataphor = -1;
            for (int i = sentence.Start; i < end;)
                i = ReadAt(i);
        }
        SortFrom(first);
    }

    /// <summary>Puts the mentions of a paragraph in order of place; most paragraphs are read in it.</summary>
    private void SortFrom(int first)
    {
        for (int i = first + 1; i < found.Count; i++)
        {
            if (ByPlace.Instance.Compare(found[i - 1], found[i]) <= 0)
                continue;
            found.Sort(first, found.Count - first, ByPlace.Instance);
            return;
        }
    }

    /// <summary>Reads what begins at a token; the next token to read.</summary>
    private int ReadAt(int i)
    {
        ReadOnlySpan<Token> tokens = block.Tokens;
        Token t = tokens[i];
        if (t.Kind != TokenKind.Word)
            return i + 1;
        if (IsUnit(i))
            return i + 1;
        if (!t.IsCapitalised)
            return lexicon.StartsActor(t.Word) ? ReadLower(i) : i + 1;
        if (anaphora.Begins(t.Word) && ReadAnaphora(i) is var after && after > i)
            return after;
        if (TryCompass(i, out int behindCompass) || TryHalf(i, out behindCompass))
            return behindCompass;
        if (TryCountry(i, out CountryName name, out int count))
        {
            // A longer name may begin with a country's: "Israel Aerospace Industries", "American Civil Liberties Union".
            if (TryOrganisation(i, out OrganisationName named, out int longer) && longer > count)
                return ReadOrganisation(i, named, longer);
            return ReadCountry(i, count, name);
        }
        if (TryOrganisation(i, out OrganisationName organisation, out int organisationCount))
            return ReadOrganisation(i, organisation, organisationCount);
        if (lexicon.Weapons.TryMatch(tokens, i, out WeaponName weapon, out int weaponCount) && (!weapon.IsClass || !t.IsSentenceStart))
            return ReadWeapon(i, weapon, weaponCount);
        if (TryHead(i, out Head head))
            return ReadHead(i, head, null, "");
        return ReadName(i);
    }

    private int ReadLower(int i)
    {
        ReadOnlySpan<Token> tokens = block.Tokens;
        int word = tokens[i].Word;
        if (anaphora.Begins(word) && ReadAnaphora(i) is var after && after > i)
            return after;
        if (lexicon.Organisations.Starts(word) && TryOrganisation(i, out OrganisationName organisation, out int organisationCount))
            return ReadOrganisation(i, organisation, organisationCount);
        if (lexicon.Countries.Starts(word) && TryCountry(i, out CountryName name, out int count))
            return ReadCountry(i, count, name);
        if (lexicon.Weapons.Starts(word) && lexicon.Weapons.TryMatch(tokens, i, out WeaponName weapon, out int weaponCount) && weapon.IsClass)
            return ReadWeapon(i, weapon, weaponCount);
        if ((lexicon.Roles.Starts(word) || lexicon.Titles.Starts(word)) && TryHead(i, out Head head))
            return ReadHead(i, head, null, "");
        return i + 1;
    }

    /// <summary>Adds a weapon; "S-300 missiles" is one mention of the S-300.</summary>
    private int ReadWeapon(int i, WeaponName weapon, int count)
    {
        if (!weapon.IsClass && lexicon.Weapons.TryMatch(block.Tokens[..end], i + count, out WeaponName kind, out int kindCount) && kind.IsClass)
            count += kindCount;
        Add(i, i + count - 1, weapon.Name, ActorType.Weapon, null, null);
        return i + count;
    }

    /// <summary>A country's name, which counts only with its capitals, and "in capitals" names only in capitals.</summary>
    private bool TryCountry(int i, out CountryName name, out int count)
    {
        if (!lexicon.Countries.TryMatch(block.Tokens, i, out name, out count))
            return false;
        if (name.Capitals)
            return WordsAt(i, i + count - 1).SequenceEqual(name.Phrase);
        return block[i].IsCapitalised || (char.IsLower(name.Phrase[0]) && count > 1 && block[i + count - 1].IsCapitalised == char.IsUpper(name.Phrase[name.Phrase.LastIndexOf(' ') + 1]));
    }

    private bool TryOrganisation(int i, out OrganisationName name, out int count)
    {
        if (!lexicon.Organisations.TryMatch(block.Tokens, i, out name, out count))
            return false;
        return name.Capitals ? WordsAt(i, i + count - 1).SequenceEqual(name.Phrase) : block[i].IsCapitalised == char.IsUpper(name.Phrase[0]);
    }

    private int ReadOrganisation(int i, OrganisationName name, int count)
    {
        int next = i + count;
        // "Hamas leader Khaled Meshaal", "a Taliban spokesman": the role takes the organisation with it.
        if (name.Type is not ActorType.Place && TryHeadAfter(next, out int at, out Head head) && !head.Title)
        {
            Add(i, next - 1, name.Name, name.Type, name.Country, name.Role);
            return ReadHead(at, head, name.Country, name.Name, name.Role);
        }
        Add(i, next - 1, name.Name, name.Type, name.Country, name.Role);
        return next;
    }

    /// <summary>Adds a mention from token <paramref name="first"/> to token <paramref name="last"/>, and remembers it for those that refer back.</summary>
    private Actor Add(int first, int last, string name, ActorType type, string? country, string? role, bool inferred = false, string note = "", bool acts = true)
    {
        int start = block[first].Start, length = block[last].End - start;
        Actor actor = new(article, start, length, pool.Of(block.Text.AsSpan(start, length)), name, type, country, role, inferred, note);
        found.Add(actor);
        if (type == ActorType.Person && !inferred)
        {
            NamePerson(actor);
        }
        if (country is not null && !inferred && type is ActorType.Person or ActorType.Group or ActorType.Agency)
            referents.Person(actor);
        if (country is not null)
            referents.Country(country);
        if (acts && !inferred && type is ActorType.State or ActorType.Agency or ActorType.InternationalOrganisation or ActorType.ArmedGroup or ActorType.Organisation or ActorType.Group)
            referents.Acts(actor);
        return actor;
    }

    /// <summary>A heading such as "Tension in Iran's Relations": capitals name nothing there that no table knows.</summary>
    private bool IsTitleCase(TextSpan sentence)
    {
        int words = 0, capitals = 0;
        foreach (ref readonly Token t in block.Tokens.Slice(sentence.Start, sentence.Length))
        {
            if (t.Kind != TokenKind.Word || t.Length < 4)
                continue;
            words++;
            if (t.IsCapitalised)
                capitals++;
        }
        return capitals * 10 >= words * 7 && words > 2 && !IsMark(sentence.End - 1, '.');
    }

    private ReadOnlySpan<char> WordsAt(int first, int last) => block.Text.AsSpan(block[first].Start, block[last].End - block[first].Start);

    private bool IsWord(int i, int word) => i < end && word != 0 && block[i].Word == word;

    private bool IsMark(int i, char mark) => i < end && block[i].Length == 1 && block.Text[block[i].Start] == mark;

    /// <summary>Whether the token is "'s", or the bare apostrophe behind a plural.</summary>
    private bool IsPossessive(int i) =>
        i < end && (block[i].Word == lexicon.Words.PossessiveS || (block[i].IsGlued && (IsMark(i, '\'') || IsMark(i, '\u2019'))));

    private sealed class ByPlace : IComparer<Actor>
    {
        public static ByPlace Instance { get; } = new();

        public int Compare(Actor? x, Actor? y)
        {
            int order = x!.Start.CompareTo(y!.Start);
            order = order != 0 ? order : y.Length.CompareTo(x.Length);
            return order != 0 ? order : string.CompareOrdinal(x.Name, y.Name);
        }
    }
}
