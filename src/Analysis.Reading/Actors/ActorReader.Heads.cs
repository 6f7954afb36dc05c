using Analysis.Lexicon;
using Analysis.Text;

namespace Analysis.Actors;

/// <summary>Mentions around a noun or title that says what somebody is: "Foreign Ministry", "government of X", "President Y".</summary>
internal sealed partial class ActorReader
{
    /// <summary>A role noun or title with the token behind it.</summary>
    private readonly record struct Head(RoleNoun Role, bool Title, int First, int Next);

    /// <summary>The longest title or role noun at a token.</summary>
    private bool TryHead(int i, out Head head)
    {
        ReadOnlySpan<Token> tokens = block.Tokens[..end];
        bool role = lexicon.Roles.TryMatch(tokens, i, out RoleNoun noun, out int roleCount);
        int titleCount = 0;
        string titleRole = "";
        bool title = tokens[i].IsCapitalised && lexicon.Titles.TryMatch(tokens, i, out titleRole, out titleCount);
        head = title && titleCount >= roleCount
            ? new(new(ActorType.Group, titleRole, false, 0), true, i, i + titleCount)
            : new(noun, false, i, i + roleCount);
        return title || role;
    }

    /// <summary>The role noun or title behind a country or organisation, over "'s" and up to four modifiers: "Israel's senior military officials".</summary>
    private bool TryHeadAfter(int i, out int at, out Head head)
    {
        at = IsPossessive(i) ? i + 1 : i;
        for (int modifiers = 0; at < end && modifiers <= 4; at++, modifiers++)
        {
            ref readonly Token t = ref block[at];
            // "A Hungarian law bars Romanian charities": another country begins another mention.
            if (at > i && t.IsCapitalised && lexicon.Countries.Starts(t.Word) && TryCountry(at, out _, out _))
                break;
            if (TryHead(at, out head))
            {
                // The noun phrase goes on behind a plain role noun: "military cooperation", "government shelling" are no heads.
                if (head.Title || HasNameAfter(head.Next) || !GoesOn(head.Next))
                    return true;
                if (head.Role.Type == ActorType.Group && !head.Role.Plural && !IsHeadBehind(head.Next))
                    return true;
                continue;
            }
            if (t.Kind != TokenKind.Word || t.Word == lexicon.Words.PossessiveS || !MayModify(t) || (at == i && IsFinitePast(at)))
                break;
        }
        head = default;
        return false;
    }

    /// <summary>"London expelled four diplomats": the past of a verb right behind a name, with what begins its object, modifies nothing.</summary>
    private bool IsFinitePast(int i) =>
        lexicon.VerbOf(block[i].Word).Forms is var forms && (forms & VerbForms.Past) != 0 && i + 1 < end
        && ((forms & VerbForms.Base) != 0 || block[i + 1].Kind != TokenKind.Word || block[i + 1].IsCapitalised || lexicon.IsNumber(block[i + 1].Word)
            || (lexicon.TagsOf(block[i + 1].Word) & (WordTags.Det | WordTags.Poss | WordTags.Pron | WordTags.Prep | WordTags.Quant)) != 0 || lexicon.Titles.Starts(block[i + 1].Word) || lexicon.Roles.Starts(block[i + 1].Word));

    private bool IsHeadBehind(int i) => i < end && TryHead(i, out _);

    /// <summary>Whether a noun phrase goes on at a token: a plain word that is no verb, preposition or the like.</summary>
    private bool GoesOn(int i)
    {
        if (i >= end)
            return false;
        ref readonly Token t = ref block[i];
        if (t.Kind != TokenKind.Word)
            return (IsMark(i, '-') && t.IsGlued) || (IsMark(i, ',') && GoesOnBehindList(i + 1));
        if (t.Word == anaphora.And)
            return GoesOnBehindList(i + 1);
        if (t.Word == 0)
            return !t.IsCapitalised && !EndsLikeAdverb(t);
        if (t.Word == lexicon.Words.PossessiveS)
            return false;
        if (lexicon.EventNouns.Starts(t.Word) || lexicon.Roles.Starts(t.Word))
            return lexicon.VerbOf(t.Word) is not { Verb: { } v, Forms: var f } || (v.NounToo && (f & VerbForms.Third) == 0) || (f & VerbForms.Ing) != 0;
        return lexicon.VerbOf(t.Word).Verb is null && !t.IsCapitalised && (lexicon.TagsOf(t.Word) & ~WordTags.Adj) == 0;
    }

    /// <summary>"military and nuclear developments", "defense, intelligence and military cooperation": a list of modifiers goes on.</summary>
    private bool GoesOnBehindList(int i)
    {
        if (IsWord(i, anaphora.And))
            i++;
        return i < end && block[i].Kind == TokenKind.Word && (lexicon.IsModifier(block[i].Word) || (lexicon.TagsOf(block[i].Word) & WordTags.Adj) != 0) && GoesOn(i + 1);
    }

    private bool EndsLikeAdverb(Token t) => block.Chars(t).EndsWith("ly", StringComparison.Ordinal);

    private bool MayModify(Token t)
    {
        if (t.Word == 0)
            return true;
        WordTags tags = lexicon.TagsOf(t.Word);
        if ((tags & WordTags.Adj) != 0)
            return true;
        if (tags != WordTags.None)
            return false;
        return lexicon.VerbOf(t.Word).Verb is not { } verb || verb.NounToo || (lexicon.VerbOf(t.Word).Forms & (VerbForms.Ing | VerbForms.Participle)) != 0;
    }

    /// <summary>Reads a mention with a head: a person where a name follows, else an agency or group.</summary>
    /// <param name="i">The first token of the mention.</param>
    /// <param name="head">The head.</param>
    /// <param name="country">The country that stands before it, or null.</param>
    /// <param name="owner">The organisation that stands before it, or "".</param>
    /// <param name="ownerRole">The role of that organisation, or null.</param>
    /// <param name="headAt">The head's first token where the mention begins before it.</param>
    private int ReadHead(int i, Head head, string? country, string owner, string? ownerRole = null, int headAt = -1)
    {
        int at = headAt < 0 ? i : headAt, next = head.Next;
        string? role = head.Role.Role.Length > 0 ? head.Role.Role : null;
        if (ownerRole is not null)
            role = ownerRole;
        // "president's security advisor": a second head takes over.
        if (IsPossessive(next) && TryHeadAfter(next, out int second, out Head inner) && (inner.Title || HasNameAfter(inner.Next)))
            return ReadHead(second, inner, country, owner);
        // "Iranian cleric Ayatollah X": a title behind a plain noun takes over.
        if (head.Role.Type == ActorType.Group && (head.Title || !head.Role.Plural) && next < end && TryHead(next, out Head title) && title.Title && HasNameAfter(title.Next))
            return ReadHead(next, title, country, owner, ownerRole);
        int afterCountry = ReadOf(next, ref country);
        if (NameBehind(head, at, afterCountry) is var nameAt && nameAt >= 0)
        {
            int last = NameEnd(nameAt);
            string full = FullName(nameAt, last);
            // "Indian ambassador in Tunis X Y", "Chinese envoy to Chad X Y": the post is between them.
            if (country is not null && i < at && afterCountry > next && !IsWord(next, anaphora.Of))
                Add(i, next - 1, pool.Of(WordsAt(i, next - 1)), OrganisationType(head.Role), country, role);
            country ??= HisCountry(at);
            Person person = full.Contains(' ') || !people.TrySurname(full, out Person known) ? people.Name(full, country, role, pool.Of(WordsAt(at, next - 1))) : known;
            Add(nameAt, last, person.Name, ActorType.Person, person.Country, person.Role, note: person.Note);
            return last + 1;
        }
        if (head.Title && country is null && head.Role.Role.Length == 0)
            return next;
        int stop = afterCountry > next ? afterCountry : next;
        if (country is null && owner.Length == 0 && (head.Role.Role is "CVL" || (!head.Title && GoesOn(next))))
            return next;
        if (owner.Length > 0 && head.Role.Role == ownerRole && head.Role.Type == ActorType.Agency)
            return next;
        if (afterCountry == next && head.Role.Type == ActorType.Agency && block[at].IsCapitalised)
            stop = ReadTail(next, ref country);
        string text = pool.Of(WordsAt(i, stop - 1));
        Add(i, stop - 1, text, OrganisationType(head.Role), country, role, note: owner.Length > 0 ? $"of {owner}" : "");
        return stop;
    }

    private static ActorType OrganisationType(RoleNoun role) => role.Type == ActorType.Group ? ActorType.Group : role.Role switch
    {
        "MED" or "BUS" or "EDU" or "NGO" or "OPP" or "LAB" => ActorType.Organisation,
        "IGO" => ActorType.InternationalOrganisation,
        "CRM" or "REB" => ActorType.ArmedGroup,
        _ => ActorType.Agency,
    };

    /// <summary>Reads "of Georgia", "in Pakistan", "to Iran" behind a head; only "of", "in" and "for" give the country.</summary>
    private int ReadOf(int i, ref string? country)
    {
        if (i >= end || !anaphora.HeadPrepositions.Contains(block[i].Word))
            return i;
        int at = i + 1;
        if (IsWord(at, anaphora.The))
            at++;
        if (at >= end || !TryCountry(at, out CountryName name, out int count) || name.Kind is CountryNameKind.Adjective)
            return i;
        // "a team of U.S. officials": the country belongs to the officials.
        if (IsPossessive(at + count) || (name.Capitals && at + count < end && !block[at + count].IsCapitalised && lexicon.Roles.Starts(block[at + count].Word)))
            return i;
        bool gives = !IsWord(i, anaphora.To) && country is null;
        if (gives)
            country = name.Country.Alpha3;
        if (!(gives && IsWord(i, anaphora.Of)) && !HasNameAfter(at + count))
            return i;
        AddCountry(at, at + count - 1, name, acts: false);
        return at + count;
    }

    /// <summary>Reads the rest of a body's name: "Department of Education", "Court of Justice".</summary>
    private int ReadTail(int i, ref string? country)
    {
        int stop = i;
        while (stop + 1 < end && (IsWord(stop, anaphora.Of) || IsWord(stop, anaphora.For) || (IsWord(stop, anaphora.And) && stop > i)))
        {
            int at = stop + 1;
            if (IsWord(at, anaphora.The))
                at++;
            if (at >= end || !block[at].IsCapitalised)
                break;
            if (TryCountry(at, out CountryName name, out int count))
            {
                if (IsWord(stop, anaphora.And))
                    break;
                country ??= name.Country.Alpha3;
                stop = at + count;
                continue;
            }
            while (at < end && block[at].IsCapitalised)
                at++;
            stop = at;
        }
        return stop;
    }

    /// <summary>Where the person's name stands behind a head, or -1: directly, or over a comma in "his prime minister, X Y,".</summary>
    private int NameBehind(Head head, int at, int next)
    {
        if (head.Role.Type != ActorType.Group || head.Role.Plural)
            return -1;
        if (HasNameAfter(next))
            return next;
        bool owned = at > 0 && (IsPossessive(at - 1) || (lexicon.TagsOf(block[at - 1].Word) & (WordTags.Poss | WordTags.Det)) != 0) || head.Title;
        return owned && IsMark(next, ',') && HasNameAfter(next + 1) && NameEnd(next + 1) > next + 1 ? next + 1 : -1;
    }

    /// <summary>The country of "his" in "his prime minister": that of the person named last.</summary>
    private string? HisCountry(int at) => at > 0 && anaphora.He.Contains(block[at - 1].Word) ? people.Last?.Country : null;
}
